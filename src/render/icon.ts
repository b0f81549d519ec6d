/** Our mark: a globe, and the line where one day ends and the next begins. */
export const ICON_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">
<rect width="64" height="64" rx="14" fill="#8f2418"/>
<circle cx="32" cy="32" r="20.5" fill="none" stroke="#fbf9f4" stroke-width="3.5"/>
<path d="M32 11.5V23l7 5v9l-7 4.5V52.5" fill="none" stroke="#fbf9f4" stroke-width="3.5" stroke-linejoin="round"/>
</svg>
`

/** The same as PNG, 144 pixels wide: RSS allows no more for a channel's image, and no SVG. */
export function iconPng(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(PNG.join('')), (character) => character.charCodeAt(0))
}

/** ICON_SVG as Chromium draws it, in sixteen colours. */
const PNG: readonly string[] = [
  'iVBORw0KGgoAAAANSUhEUgAAAJAAAACQBAMAAAAVaP+LAAAAMFBMVEWPJBiWMiedQDWlT0SsXVOza2G6eXDBh3/Jlo3QpJzXsqve',
  'wLnlzsjt3df06+X7+fT3IkJjAAAEVklEQVR42u2ZO0wUQRiA/70XeKBuYuMjCoUxxufZGuWIjaFQr5IQQ7iYmFgJhXRG0MLKBEmk',
  'svCCLQZNbKwOtdDQICKN0ZxKiOUhyOseO2Zn9o6b2Zl/Z0/Oav/uZme/vZ3//S9AIIEEEkgggTRK9tyc+Ja3vk4/OPMvFOPic1KV',
  'L7fNejnRScJJobM+ztE8EaR8vx7OWSKRZ/4514hUXvnlnCMKeeuP00yUMuyHE5qp3PbhxoU8Idbhqw8rK6V2H6Bbzk3F6wBggwDg',
  'SNZZXNTn7Gd3WGPUBB0QGD2OPTzSfrEc46TZzwoIIMZIJV0T72APvgciCPayK5/0OBH23HFwg+AY+696vtJPN78DGcixr1WtP0S3',
  'boAcBCP0ckoDdIXuTKtAMXp5xZsTpif0B1Qg6KOnlPAEHXLtE0DsSbOeoBmXfgUQnKQ2r+WtZRMDGTkd36VH/RMwEJwST1EW7ukB',
  'dOIgaiAW7ic77D3rgINgyNt1k/aWjBco7m1Kts5K4AWSbuMkJjMRCeigl5vsdB81A5kSf/yIgPpkpmYrck5Yy3qEgJzsEKlFDLiV',
  'ghxSVKIz9nQxd8RlZ7AlLfZlV7YZkuSOkL30QglqI4RsyvGEjHKLTwkhv9Egu+xeZkGxzIWg04SQNdQcM8pssC4ekjKUGEKMrcoB',
  'd/1ATdfElGaqE4uVEk67EwlqJayoKAjHoApurXwakpQ5GV4DU4j2VcHhspgYbdteQsLsd5UiskLa3IU8tR+LezHhkOKI2464nVPI',
  'QjWgJvWBwiQarUI8KCpoUTRstUeH+TsjSCCxo1FCF2T/LCu25mVBRAWy39RSbLX1ArogwEGWPiivfKyBvLUElNtOkNnYV8Mu+Tts',
  '3+ovN9ogZ1BfC7t9rYg4bVoXFJPmQJ0wIoCa3aUdV4tkdEFYYEsioZZ1gzWg3UiobcOqXtr0FfgAv+Q/HUGIBv9NvXTUjJgGq23W',
  'eKMbxjq1dmyeMKuXspVFBOxzuneTz05KxWQV+nfqGivNV19Fv4WW4cyRXgqF1ipa+hWUc4lF0Z2WlCBaqyakjQ4hBVMwc8QLItJa',
  'tV/S67cQNOTQQLIirbOFojbp0Y32yfIwVdln9xOxHrJV1vXk3Z5Dq80p8Oghfki6o4Skp0/9j8bPTyu67N326zXHHo1/TrddL3sM',
  'EOi7LeCgDp15TZPuSGPAazhC7XgOA53XGrKwTpxzLAEU1Rz7sPHQuhpEVWZpjEeTYvvCg+K6ozHmJrVDSw5ksIZLa37I4s8vOeiu',
  '/vjQ+UtkXgbqJdrTw2pvVh1p1oCc9LagOasNO1PicRF03Jkqa0+0TziT6/eJWlD4jrP8Rn+gPVL5fvF4C9SVcxY3fEzYI9VPIuXX',
  'gzao+0kFozs65mfsMhn19xnikooz5/fDSK+cMw+wLaQ6OABdro9Q1mOoS6JZnlNMQZ1i9ORqvomN1f2hzi4VuyfoC1rTg+0QSCCB',
  'BBJIIA2Svye+Dmdss7XPAAAAAElFTkSuQmCC',
]
