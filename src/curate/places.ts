/** How the news names states and blocs: name, adjective, people, and the seat where it speaks for the state. Each line begins with a code; the rest is folded, words of a phrase joined by `_`. */
export const PLACES = `
us usa united_states america american americans washington pentagon
uk united_kingdom britain british britons briton
eu european_union brussels
un united_nations
ru russia russian russians moscow kremlin
cn china chinese beijing prc
in india indian indians new_delhi
il israel israeli israelis
ps palestine palestinian palestinians
gaza gazan gazans
ua ukraine ukrainian ukrainians kyiv kiev
ir iran iranian iranians tehran
iq iraq iraqi iraqis baghdad
sy syria syrian syrians
lb lebanon lebanese
jo jordan jordanian jordanians
eg egypt egyptian egyptians
sa saudi_arabia saudi saudis riyadh
ae uae united_arab_emirates emirati emirates
qa qatar qatari qataris
kw kuwait kuwaiti
bh bahrain bahraini
om oman omani
ye yemen yemeni yemenis
tr turkey turkish turks turkiye ankara
gr greece greek greeks
cy cyprus cypriot cypriots
fr france french
de germany german germans
it italy italian italians
es spain spanish spaniards
pt portugal portuguese
nl netherlands dutch holland
be belgium belgian belgians
lu luxembourg
ch switzerland swiss
at austria austrian austrians
ie ireland irish
dk denmark danish danes
se sweden swedish swedes
no norway norwegian norwegians
fi finland finnish finns
is iceland icelandic
ee estonia estonian
lv latvia latvian
lt lithuania lithuanian
pl poland polish poles
cz czech czechs czechia czech_republic
sk slovakia slovak slovaks
hu hungary hungarian hungarians
ro romania romanian romanians
bg bulgaria bulgarian bulgarians
rs serbia serbian serbs serb
hr croatia croatian
si slovenia slovenian
ba bosnia bosnian bosnia_herzegovina
xk kosovo kosovar kosovars
al albania albanian albanians
mk north_macedonia macedonia macedonian
me montenegro
md moldova moldovan
by belarus belarusian belarusians
ge georgia georgian georgians
am armenia armenian armenians
az azerbaijan azerbaijani azeri
kz kazakhstan kazakh
uz uzbekistan uzbek
kg kyrgyzstan kyrgyz
tj tajikistan tajik
tm turkmenistan turkmen
af afghanistan afghan afghans
pk pakistan pakistani pakistanis pak islamabad
bd bangladesh bangladeshi bangladeshis
lk sri_lanka sri_lankan
np nepal nepalese nepali
bt bhutan
mv maldives maldivian
mm myanmar burma burmese
th thailand thai thais
la laos lao
kh cambodia cambodian
vn vietnam vietnamese
my malaysia malaysian
sg singapore singaporean
id indonesia indonesian indonesians
ph philippines philippine filipino filipinos manila
tw taiwan taiwanese taipei
hk hong_kong
jp japan japanese tokyo
kp north_korea n_korea north_korean north_koreans dprk pyongyang
kr south_korea s_korea south_korean south_koreans seoul
mn mongolia mongolian
au australia australian australians canberra
nz new_zealand n_zealand new_zealanders
fj fiji fijian
pg papua_new_guinea
sb solomon_islands
ca canada canadian canadians ottawa
mx mexico mexican mexicans
cu cuba cuban cubans
ht haiti haitian haitians
do dominican_republic
jm jamaica jamaican
gt guatemala guatemalan
hn honduras honduran
sv el_salvador salvadoran
ni nicaragua nicaraguan
cr costa_rica costa_rican
pa panama panamanian
co colombia colombian colombians
ve venezuela venezuelan venezuelans caracas
gy guyana guyanese
sr suriname surinamese
ec ecuador ecuadorian ecuadorean
pe peru peruvian peruvians
bo bolivia bolivian
br brazil brazilian brazilians
py paraguay paraguayan
uy uruguay uruguayan
ar argentina argentine argentinian argentines
cl chile chilean chileans
ma morocco moroccan
dz algeria algerian
tn tunisia tunisian
ly libya libyan
sd sudan sudanese
ss south_sudan south_sudanese
et ethiopia ethiopian
er eritrea eritrean
so somalia somali
dj djibouti
ke kenya kenyan
ug uganda ugandan
rw rwanda rwandan
bi burundi
tz tanzania tanzanian
cd congo congolese dr_congo drc democratic_republic_of_congo democratic_republic_of_the_congo congo_brazzaville republic_of_congo
cf central_african_republic
cm cameroon cameroonian
td chad chadian
ne niger nigerien
ng nigeria nigerian nigerians
ml mali malian
bf burkina_faso burkinabe
sn senegal senegalese
gm gambia gambian
gn guinea guinean
sl sierra_leone
lr liberia liberian liberians
ci ivory_coast ivorian
gh ghana ghanaian
tg togo togolese
bj benin beninese
ga gabon gabonese
ao angola angolan
zm zambia zambian
zw zimbabwe zimbabwean
mw malawi malawian
mz mozambique mozambican
mg madagascar malagasy
na namibia namibian
bw botswana
za south_africa south_african south_africans s_africa
`
