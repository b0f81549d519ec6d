/** A certificate for 127.0.0.1 and outlet.example, signed by itself, valid for a hundred years. It guards nothing but tests. */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBqTCCAVCgAwIBAgIUE5xv4vdjRjLB3mu/LVWEHEPygHkwCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwORGF0ZWxpbmUgdGVzdHMwIBcNMjYxMTI0MTY0NTUyWhgPMjEy
NjEwMzExNjQ1NTJaMBkxFzAVBgNVBAMMDkRhdGVsaW5lIHRlc3RzMFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEpTsrb6lIe1ZEma/iyxvSp+vQpMqyyJvpgBDRTJBh
Ys2kWI8zJLgwSmSBJmd+AKwNEjzXYXz4oaRRIQnIsVWmQKN0MHIwHQYDVR0OBBYE
FPh2WlOroxYk/vbhHNGcv1oVjNzBMB8GA1UdIwQYMBaAFPh2WlOroxYk/vbhHNGc
v1oVjNzBMA8GA1UdEwEB/wQFMAMBAf8wHwYDVR0RBBgwFocEfwAAAYIOb3V0bGV0
LmV4YW1wbGUwCgYIKoZIzj0EAwIDRwAwRAIgavXP7bI156VFlYXHF0h2b3jLLRfK
X7gH2OsOdizhMPQCIFY6uCFVUDAdx8O+6gekVctR8OKl8nyEYCXSkeqQfW++
-----END CERTIFICATE-----
`

/** Its key, public like the rest of this file. */
export const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg9Qn7tz66zRqTrkw0
ebx9p6I17TG79ozESXrGreOqlSOhRANCAASlOytvqUh7VkSZr+LLG9Kn69CkyrLI
m+mAENFMkGFizaRYjzMkuDBKZIEmZ34ArA0SPNdhfPihpFEhCcixVaZA
-----END PRIVATE KEY-----
`
