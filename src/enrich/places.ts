import { iso } from './geography/iso.ts'
import { listOf, whenAsked } from './vocabulary.ts'
import { fold } from './words.ts'

const cities = `
  Abidjan, Abu Dhabi, Abuja, Accra, Addis Ababa, Adelaide, Aden, Albany, Aleppo, Algiers, Alger, Almaty,
  Amman, Amsterdam, Anchorage, Ankara, Antananarivo, Antwerp, Asmara, Asunción, Athens, Athen, Athènes,
  Atenas, Atlanta, Auckland, Austin, Baghdad, Bagdad, Baku, Baltimore, Bamako, Bandung, Bangalore,
  Bengaluru, Bangkok, Bangui, Barcelona, Basel, Basra, Beersheba, Beijing, Pékin, Peking, Pekín, Beirut,
  Beyrouth, Belfast, Belgrade, Belgrad, Benghazi, Bergen, Berlin, Bern, Berne, Birmingham, Bishkek, Bogotá,
  Bologna, Bonn, Bordeaux, Boston, Brasília, Brasilia, Bratislava, Brazzaville, Bremen, Brisbane, Bristol,
  Brno, Brussels, Bruxelles, Brüssel, Bruselas, Bucharest, Budapest, Buenos Aires, Bujumbura, Cairo, Kairo,
  Le Caire, El Cairo, Calcutta, Kolkata, Canberra, Cape Town, Caracas, Cardiff, Casablanca, Charlotte,
  Chennai, Chicago, Chișinău, Chisinau, Christchurch, Cincinnati, Cleveland, Colombo, Columbus, Copenhagen,
  Kopenhagen, Córdoba, Dakar, Dallas, Damascus, Damaskus, Damas, Dar es Salaam, Darwin, Delhi, New Delhi,
  Denver, Detroit, Dhaka, Djibouti, Doha, Donetsk, Dortmund, Dresden, Dubai, Dublin, Durban, Dushanbe,
  Düsseldorf, Edinburgh, Erbil, Essen, Florence, Frankfurt, Freetown, Gaborone, Gaza, Gaza City, Geneva,
  Genf, Genève, Ginebra, Geneve, Ghent, Glasgow, Goma, Gothenburg, Guadalajara, Guangzhou, Guatemala City,
  Hamburg, Hanoi, Hannover, Harare, Havana, La Habana, Helsinki, Hiroshima, Ho Chi Minh City, Hong Kong,
  Honolulu, Houston, Islamabad, Istanbul, Izmir, Jakarta, Jeddah, Jerusalem, Jérusalem, Jerusalén,
  Johannesburg, Juba, Kabul, Kampala, Kandahar, Karachi, Kathmandu, Kharkiv, Khartoum, Kiev, Kyiv, Kigali,
  Kingston, Kinshasa, Köln, Cologne, Kraków, Krakow, Kuala Lumpur, Kuwait City, La Paz, Lagos, Lahore, Las
  Vegas, Lausanne, Leeds, Leipzig, Lille, Lima, Lisbon, Lisboa, Lissabon, Liverpool, Ljubljana, Lomé,
  London, Londres, Londra, Los Angeles, Luanda, Lusaka, Luxembourg, Lviv, Lyon, Lyons, Madrid, Malmö,
  Managua, Manama, Manchester, Manila, Maputo, Mariupol, Marseille, Mecca, Melbourne, Memphis, México,
  Mexico City, Miami, Milan, Mailand, Minneapolis, Minsk, Mogadishu, Monrovia, Monterrey, Montevideo,
  Montreal, Montréal, Moscow, Moskau, Moscou, Moscú, Mosul, Mumbai, Munich, München, Muscat, N’Djamena,
  Nairobi, Nanjing, Naples, Nashville, New Orleans, New York, New York City, Nueva York, Newark, Niamey,
  Nicosia, Nouakchott, Novosibirsk, Nuremberg, Oakland, Odessa, Odesa, Osaka, Oslo, Ottawa, Ouagadougou,
  Panama City, Paris, París, Perth, Peshawar, Philadelphia, Phnom Penh, Phoenix, Pittsburgh, Port-au-Prince,
  Portland, Porto, Prague, Prag, Praga, Pretoria, Pristina, Pyongyang, Quito, Rabat, Ramallah, Raqqa,
  Rawalpindi, Reykjavík, Riga, Rio de Janeiro, Riyadh, Rome, Rom, Roma, Rotterdam, Sacramento, Salt Lake
  City, San Diego, San Francisco, San José, San Juan, San Salvador, Sanaa, Santiago, Santo Domingo, São
  Paulo, Sao Paulo, Sarajevo, Seattle, Seoul, Seville, Shanghai, Shenzhen, Singapore, Skopje, Sofia, St.
  Louis, St. Petersburg, Stockholm, Strasbourg, Stuttgart, Sydney, Taipei, Tallinn, Tashkent, Tbilisi,
  Tegucigalpa, Tehran, Teheran, Téhéran, Teherán, Tel Aviv, Tel-Aviv, The Hague, Den Haag, Tijuana, Tirana,
  Tokyo, Tokio, Toronto, Toulouse, Tripoli, Tunis, Turin, Ulaanbaatar, Utrecht, Valencia, Vancouver, Venice,
  Vienna, Wien, Vienne, Viena, Vientiane, Vilnius, Warsaw, Warschau, Varsovie, Varsovia, Washington,
  Washington D.C, Washington DC, D.C, DC, Wellington, Winnipeg, Wuhan, Yangon, Yaoundé, Yerevan, Zagreb,
  Zürich, Zurich, Москва, Киев, Минск, Берлин, Лондон, Париж, Вашингтон, Нью-Йорк, Санкт-Петербург, Пекин,
  القاهرة, بيروت, دمشق, بغداد, عمان, القدس, غزة, رام الله, الرياض, دبي, أبوظبي, الدوحة, الكويت, المنامة,
  مسقط, صنعاء, عدن, الخرطوم, طرابلس, تونس, الجزائر, الرباط, نواكشوط, اسطنبول, إسطنبول, أنقرة, طهران, لندن,
  باريس, برلين, واشنطن, نيويورك, موسكو, جنيف, بروكسل, 東京, 北京, 上海, 台北, 香港, ワシントン, ロンドン, パリ, ソウル, モスクワ, 纽约,
  华盛顿, 伦敦
`

const regions = `
  Berlino, Parigi, Mosca, Gerusalemme, Pechino, Il Cairo, Varsavia, Ginevra, Lisbona, Atene, Kiev, Nuova York,
  Stoccolma, Monaco, Francoforte, Tunisi, Beirut, Teheran, Baghdad, Damasco, Warszawa, Warszawie, Brukseli,
  Bruksela, Berlinie, Moskwie, Moskwa, Paryż, Paryżu, Londynie, Londyn, Kijowie, Kijów, Waszyngton,
  Waszyngtonie, Krakowie, Ukrainie, Ukraina, Rosji, Polsce, Niemczech,
  Südosteuropa, Osteuropa, Mitteleuropa, Westeuropa, Südeuropa, Nahost, Nordafrika, Ostafrika, Westafrika,
  Südasien, Ostasien, Südostasien, Zentralasien, Afrika, Asien, Lateinamerika, Südamerika, Balkan, Naher
  Osten, Nahen Osten, Eastern Europe, Western Europe, Central Europe, Central Asia, South Asia, East Asia,
  North Africa, West Africa, East Africa, Southern Africa, Sub-Saharan Africa, Horn of Africa, Persian Gulf,
  Central America, South America, North America, Caribbean, Caucasus, South Caucasus, Arctic, Levant,
  Indo-Pacific, Asia-Pacific, Baltics, Scandinavia, Proche-Orient, Moyen-Orient, Asie, Amérique latine,
  Europe de l’Est, Asie centrale, Balkans, Oriente Medio, Oriente Próximo, América Latina, Centroamérica,
  Sudamérica, Europa del Este, Oriente Médio, América do Sul, Ásia, África, Medio Oriente, Africa, Asia,
  America Latina, Balcani, Ближний Восток, Ближнем Востоке, Ближнего Востока, Кавказ, Кавказе, Африке,
  Европе, Азии, الشرق الأوسط, شمال أفريقيا, الخليج,
  England, Scotland, Wales, Northern Ireland, West Bank, Gaza Strip, Kurdistan, Kashmir, Crimea, Catalonia,
  Bavaria, Texas, California, Florida, Ohio, Virginia, Maryland, Michigan, Illinois, Massachusetts,
  Pennsylvania, New Jersey, Connecticut, Arizona, Colorado, Oregon, Minnesota, Wisconsin, Missouri,
  Tennessee, Kentucky, Louisiana, Alabama, Mississippi, Oklahoma, Kansas, Iowa, Nebraska, Utah, Nevada,
  Idaho, Montana, Wyoming, New Mexico, Hawaii, Alaska, Maine, Vermont, New Hampshire, Rhode Island,
  Delaware, North Carolina, South Carolina, West Virginia, North Dakota, South Dakota, Arkansas, Indiana,
  Ontario, Quebec, Québec, British Columbia, Alberta, New South Wales, Queensland, Europe, Europa, Africa,
  Afrique, Asia, Middle East, Latin America, Southeast Asia, Balkans, Sahel, Maghreb, Siberia, Silicon
  Valley, Capitol Hill, Wall Street, Turkey, Swaziland, Burma, Holland, Czech Republic, Ivory Coast,
  Palestine, Macedonia, U.S, US, USA, U.K, UK, UAE, EU, Calif, Mass, Conn, Fla, Ill, Mich, Minn, Penn, Pa,
  Va, Md, Wash, Ore, Tex, Ariz, Colo, N.Y, N.J, N.C, S.C, N.H, R.I, Ont, B.C
`

const places = whenAsked(() => new Set([...listOf(cities), ...listOf(regions)]))

/** Names of countries in some languages, as the platform's CLDR has them. */
function countriesIn(languages: readonly string[]): Set<string> {
  const names = new Set<string>()
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of [...iso, 'EU', 'UN', 'EZ']) {
      const name = display.of(code)
      if (name) names.add(fold(name))
    }
  }
  return names
}

const latinCountries = whenAsked(() => countriesIn(['en', 'fr', 'de', 'es', 'pt']))
const otherCountries = whenAsked(() => countriesIn(['ru', 'ar']))

/** Is this the name of a country, a well-known city or region? */
export function isPlace(name: string): boolean {
  const low = fold(name).replace(/[.,]+$/, '')
  if (places().has(low)) return true
  return (low.charCodeAt(0) < 0x400 ? latinCountries() : otherCountries()).has(low)
}
