import { list } from './list.js';

/**
 * Towns by the code of their country, without its capital but with the capital's other spellings ("Kiev"), and the islands,
 * provinces and residences that news name as the place of a meeting (Bali, Alaska, Camp David). Compiled by hand for Chancery
 * from common knowledge; licence as the project. Left out: names that are mainly common words, first names or surnames
 * (Nice, Split, Florence), regions that news name as a subject rather than a place to meet (Kashmir, Donbas), and the
 * lesser of two towns of one name. One spelling stands for all that `fold` holds equal ("Gdańsk" for "Gdansk").
 */
export const CITIES: Readonly<Record<string, readonly string[]>> = {
  AD: list('Escaldes-Engordany, Encamp, Soldeu'),
  AE: list('Dubai, Sharjah, Al Ain, Ajman, Fujairah, Ras Al Khaimah, Umm Al Quwain, Khor Fakkan'),
  AF: list(`
    Kandahar, Herat, Mazar-i-Sharif, Mazar-e-Sharif, Jalalabad, Kunduz, Bagram, Bamyan, Torkham, Ghazni,
    Spin Boldak
  `),
  AG: list("Saint John's"),
  AL: list('Durrës, Vlorë, Shkodër, Elbasan, Korçë'),
  AM: list('Gyumri, Vanadzor, Meghri, Dilijan, Tsaghkadzor, Kapan, Etchmiadzin'),
  AO: list('Benguela, Lobito, Huambo, Lubango, Cabinda'),
  AR: list('Córdoba, Mar del Plata, Bariloche, San Carlos de Bariloche, Ushuaia, Salta, La Plata, Iguazú, Tucumán'),
  AT: list('Salzburg, Graz, Linz, Innsbruck, Alpbach, Klagenfurt, Bregenz'),
  AU: list(`
    Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Cairns, Alice Springs, Newcastle, Townsville
  `),
  AZ: list('Ganja, Shusha, Nakhchivan, Lachin, Gabala, Sumgait, Khankendi, Stepanakert, Zangilan, Fuzuli, Aghdam'),
  BA: list('Banja Luka, Mostar, Tuzla, Zenica, Srebrenica, Brčko, Trebinje'),
  BB: list('Holetown, Speightstown'),
  BD: list("Chittagong, Chattogram, Cox's Bazar, Sylhet, Khulna, Rajshahi, Dacca, Benapole, Gazipur"),
  BE: list('Antwerp, Ghent, Bruges, Liège, Leuven, Ostend, Mons, Namur, Charleroi, Zeebrugge, Mechelen, Val Duchesse'),
  BF: list('Bobo-Dioulasso, Koudougou, Dori'),
  BG: list('Plovdiv, Varna, Burgas, Ruse, Pravets, Veliko Tarnovo, Kozloduy, Euxinograd'),
  BH: list('Muharraq, Riffa, Sakhir, Isa Town'),
  BI: list('Bujumbura, Ngozi'),
  BJ: list('Cotonou, Parakou, Ouidah, Abomey'),
  BN: list('Jerudong, Kuala Belait'),
  BO: list('La Paz, Santa Cruz de la Sierra, Cochabamba, El Alto, Oruro, Tarija, Potosí'),
  BR: list(`
    Rio de Janeiro, São Paulo, Fortaleza, Belém, Foz do Iguaçu, Manaus, Recife, Porto Alegre, Belo Horizonte,
    Curitiba, Florianópolis, Cuiabá, Santana do Livramento, Itaipu, Bento Gonçalves
  `),
  BS: list('Freeport, Grand Bahama'),
  BT: list('Paro, Phuntsholing, Gelephu, Punakha, Samdrup Jongkhar'),
  BW: list('Francistown, Kasane, Maun'),
  BY: list('Brest, Grodno, Gomel, Vitebsk, Mogilev, Viskuli, Belovezh, Babruysk'),
  BZ: list('Belize City'),
  CA: list(`
    Toronto, Montreal, Vancouver, Calgary, Edmonton, Québec City, Halifax, Winnipeg, Kananaskis, Banff,
    La Malbaie, Charlevoix, Muskoka, Whistler, Niagara-on-the-Lake, Gatineau, Iqaluit, Saskatoon, Fredericton,
    Whitehorse, Yellowknife, Charlottetown
  `),
  CD: list(`
    Goma, Bukavu, Lubumbashi, Kisangani, Uvira, Bunia, Beni, Kolwezi, Kindu, Mbuji-Mayi, Matadi, Rubaya, Walikale
  `),
  CF: list('Bambari, Birao, Bouar'),
  CG: list('Pointe-Noire, Oyo, Ouesso'),
  CH: list(`
    Geneva, Davos, Zürich, Lausanne, Basel, Lugano, Montreux, Lucerne, Bürgenstock, St. Gallen, Caux,
    Crans-Montana, Glion, Locarno, Mont Pèlerin, Interlaken, Berne, Fribourg, Solothurn, Thun
  `),
  CI: list('Abidjan, Bouaké, San-Pédro, Korhogo'),
  CK: list('Aitutaki, Rarotonga'),
  CL: list(`
    Valparaíso, Viña del Mar, Punta Arenas, Antofagasta, Arica, Puerto Montt, Iquique, Santiago de Chile,
    Easter Island
  `),
  CM: list('Douala, Bamenda, Garoua, Buea, Maroua, Limbe, Kribi'),
  CN: list(`
    Shanghai, Guangzhou, Shenzhen, Tianjin, Wuhan, Hangzhou, Xi'an, Chengdu, Chongqing, Nanjing, Qingdao, Dalian,
    Xiamen, Harbin, Kunming, Dali, Sanya, Boao, Nanning, Guilin, Suzhou, Zhengzhou, Changsha, Jinan, Shenyang,
    Changchun, Ningbo, Fuzhou, Hefei, Ürümqi, Kashgar, Lhasa, Huangshan, Tunxi, Yangzhou, Wuxi, Zhuhai, Haikou,
    Guiyang, Lanzhou, Yinchuan, Hohhot, Taiyuan, Nanchang, Shijiazhuang, Wuzhen, Beidaihe, Yanqi Lake, Dandong,
    Tumen, Yanji, Khorgos, Peking, Hainan, Yunnan, Lijiang, Tengchong, Weihai, Yantai, Jiangmen
  `),
  CO: list(`
    Medellín, Cartagena, Cartagena de Indias, Cali, Barranquilla, Cúcuta, Leticia, Santa Marta, Villa de Leyva
  `),
  CR: list('Puntarenas'),
  CU: list('Santiago de Cuba, Varadero, Camagüey, Guantánamo, Guantanamo Bay, Mariel, Holguín'),
  CV: list('Mindelo'),
  CY: list('Limassol, Larnaca, Paphos, Ayia Napa, Famagusta, Pyla, Kyrenia, Lefkosia'),
  CZ: list('Brno, Ostrava, Plzeň, Karlovy Vary, Terezín, Olomouc, Lány, Pilsen, Liberec, České Budějovice'),
  DE: list(`
    Munich, Frankfurt, Hamburg, Cologne, Bonn, Dresden, Leipzig, Stuttgart, Düsseldorf, Hanover, Heiligendamm,
    Rostock, Schloss Elmau, Elmau, Garmisch-Partenkirchen, Meseberg, Ramstein, Potsdam, Münster, Weimar, Aachen,
    Bremen, Nuremberg, Wiesbaden, Baden-Baden, Petersberg, Weissenhaus, Lübeck, Dortmund, Essen, Karlsruhe, Kiel,
    Stralsund, Lubmin, Erfurt, Magdeburg, Heidelberg, Herrenchiemsee, Grafenwöhr, Oberammergau, Saarbrücken,
    Bavaria
  `),
  DJ: list('Djibouti-Ville, Tadjoura'),
  DK: list('Aarhus, Odense, Aalborg, Roskilde, Esbjerg, Kolding, Elsinore, Horsens, Bornholm'),
  DO: list('Punta Cana, Santiago de los Caballeros, Puerto Plata, La Romana'),
  DZ: list('Oran, Annaba, Tamanrasset, Tindouf, Tipaza, Hassi Messaoud'),
  EC: list('Guayaquil, Galápagos, Ibarra, Puerto Ayora'),
  EE: list('Tartu, Narva, Pärnu, Ämari, Tapa'),
  EG: list(`
    Alexandria, Sharm el-Sheikh, Sharm al-Sheikh, Luxor, Aswan, Giza, Port Said, Suez, Ismailia, New Alamein,
    El Alamein, Al Alamein, Hurghada, New Administrative Capital, El-Arish, Al-Arish, Arish, Ain Sokhna,
    Heliopolis, Dahab, Taba, Marsa Matrouh, Damietta
  `),
  EH: list('Laayoune, Dakhla, Smara, Guerguerat'),
  ER: list('Assab, Massawa, Keren'),
  ES: list(`
    Barcelona, Seville, Sevilla, Valencia, Málaga, Bilbao, Palma de Mallorca, Mallorca, Majorca, San Sebastián,
    Toledo, Alicante, Las Palmas, Tenerife, Canary Islands, Zaragoza, Santander, Santiago de Compostela, Ceuta,
    Melilla, Rota, La Toja, Vigo, Cádiz, Torrejón, Salamanca, Formentor
  `),
  ET: list(`
    Dire Dawa, Mekelle, Mek'ele, Bahir Dar, Gondar, Hawassa, Adama, Bishoftu, Jijiga, Gambela, Jimma, Lalibela,
    Axum, Humera, Arba Minch, Semera
  `),
  FI: list(`
    Tampere, Turku, Espoo, Rovaniemi, Kultaranta, Naantali, Oulu, Lappeenranta, Vantaa, Vaasa, Saariselkä,
    Lapland, Porvoo, Hämeenlinna, Lahti
  `),
  FJ: list('Nadi, Lautoka, Denarau, Denarau Island'),
  FM: list('Pohnpei, Chuuk, Kolonia'),
  FO: list('Klaksvík'),
  FR: list(`
    Strasbourg, Marseille, Marseilles, Lyon, Biarritz, Cannes, Deauville, Évian, Évian-les-Bains, Versailles,
    Rambouillet, Toulouse, Bordeaux, Lille, Toulon, Rennes, Nantes, Montpellier, Ajaccio, Corsica, Caen, Dinard,
    Saint-Malo, Le Touquet, Brégançon, Bormes-les-Mimosas, La Celle-Saint-Cloud, Saint-Tropez, Antibes,
    Le Bourget, Normandy, Omaha Beach, Oradour-sur-Glane, Verdun, Reims, Chambord, Annecy, Chantilly, Calais,
    Dunkirk, Grenoble, Cadarache, Fontainebleau, Compiègne, Menton
  `),
  GA: list('Port-Gentil, Franceville'),
  GB: list(`
    Birmingham, Manchester, Liverpool, Edinburgh, Glasgow, Belfast, Cardiff, Leeds, Bristol, Oxford, Cambridge,
    Newport, Gleneagles, Carbis Bay, St Ives, Lough Erne, Enniskillen, Hillsborough, Windsor, Sandringham,
    Balmoral, Chequers, Bletchley Park, Blenheim, Blenheim Palace, Lancaster House, Chevening, Brighton,
    Southampton, Portsmouth, Plymouth, Aberdeen, Faslane, St Andrews, Dover, Northwood, Stansted, Heathrow,
    Wilton Park, Cornwall, Farnborough, Stormont, Inverness, Lossiemouth, Cheltenham
  `),
  GD: list("Saint George's"),
  GE: list(`
    Batumi, Kutaisi, Gori, Poti, Sukhumi, Tskhinvali, Ergneti, Gudauri, Mestia, Kvareli, Telavi, Zugdidi, Anaklia,
    Akhalkalaki
  `),
  GH: list('Kumasi, Tamale, Takoradi, Cape Coast, Tema, Aburi, Akosombo, Peduase'),
  GL: list('Ilulissat, Kangerlussuaq, Pituffik, Sisimiut, Qaqortoq'),
  GM: list('Serekunda, Bakau, Kanilai'),
  GN: list('Kankan, Kamsar, Nzérékoré, Simandou, Labé'),
  GQ: list('Bata, Oyala, Djibloho, Ciudad de la Paz, Mongomo'),
  GR: list(`
    Thessaloniki, Salonica, Piraeus, Crete, Heraklion, Chania, Souda Bay, Rhodes, Corfu, Delphi, Patras,
    Alexandroupoli, Alexandroupolis, Mykonos, Lesbos, Samos, Kastellorizo, Astypalaia, Lagonissi, Vouliagmeni,
    Sounion, Santorini, Ioannina, Prespes, Psarades, Larissa, Kavala, Volos, Karpathos
  `),
  GT: list('Antigua Guatemala, Quetzaltenango, Esquipulas, Puerto Barrios'),
  GU: list('Tumon'),
  GW: list('Bafatá'),
  GY: list('Lethem, Bartica, Essequibo'),
  HK: list('Kowloon, Wan Chai'),
  HN: list('San Pedro Sula, Roatán, La Ceiba, Comayagua, Choluteca'),
  HR: list(`
    Dubrovnik, Zadar, Rijeka, Opatija, Pula, Brijuni, Osijek, Vukovar, Šibenik, Cavtat, Krk, Karlovac, Varaždin
  `),
  HT: list('Cap-Haïtien, Gonaïves, Jacmel, Ouanaminthe, Les Cayes'),
  HU: list(`
    Debrecen, Szeged, Pécs, Győr, Visegrád, Gödöllő, Balatonfüred, Esztergom, Tihany, Paks, Szombathely, Miskolc
  `),
  ID: list(`
    Bali, Nusa Dua, Denpasar, Surabaya, Bandung, Medan, Yogyakarta, Labuan Bajo, Bogor, Batam, Makassar, Semarang,
    Lombok, Mandalika, Banda Aceh, Manado, Bintan, Nusantara, Padang, Surakarta, Ubud, Jimbaran, Magelang,
    Borobudur, Palembang, Pekanbaru, Balikpapan, Jayapura, Kupang
  `),
  IE: list(`
    Cork, Galway, Limerick, Dundalk, Kilkenny, Killarney, Doonbeg, Waterford, Newgrange, Druids Glen, Athlone,
    Drogheda
  `),
  IL: list(`
    Tel Aviv, Haifa, Eilat, Beersheba, Be'er Sheva, Ashdod, Ashkelon, Sde Boker, Caesarea, Herzliya, Netanya,
    Dimona, Nazareth, Kiryat Gat, Nevatim, Ben Gurion Airport, Tiberias, Rehovot, Sderot, Kiryat Shmona,
    Palmachim, Metula
  `),
  IN: list(`
    Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bengaluru, Bangalore, Hyderabad, Goa, Jaipur, Agra,
    Ahmedabad, Gandhinagar, Varanasi, Kochi, Cochin, Pune, Udaipur, Srinagar, Gulmarg, Leh, Ladakh, Jammu,
    Amritsar, Chandigarh, Lucknow, Guwahati, Shillong, Imphal, Agartala, Aizawl, Gangtok, Siliguri, Mamallapuram,
    Mahabalipuram, Puducherry, Panaji, Benaulim, Kumarakom, Visakhapatnam, Thiruvananthapuram, Bhopal, Indore,
    Bhubaneswar, Surat, Vadodara, Kevadia, Jodhpur, Simla, Shimla, Dehradun, Rishikesh, Patna, Bodh Gaya,
    Gurugram, Gurgaon, Noida, Kanpur, Nagpur, Ranchi, Itanagar, Tawang, Delhi, Port Blair, Attari, Kozhikode,
    Coimbatore, Hampi, Khajuraho, Chushul, Sonamarg, Mysuru, Kohima, Raxaul
  `),
  IQ: list(`
    Basra, Basrah, Mosul, Erbil, Arbil, Sulaymaniyah, Sulaimaniyah, Kirkuk, Najaf, Karbala, Sinjar, Dohuk, Duhok,
    Fallujah, Ramadi, Tikrit, Bashiqa, Nasiriyah, Al Faw, Ain al-Asad, Samarra
  `),
  IR: list(`
    Isfahan, Mashhad, Shiraz, Tabriz, Qom, Bushehr, Natanz, Fordow, Fordo, Arak, Bandar Abbas, Chabahar,
    Bandar Anzali, Astara, Kish Island, Kerman, Kermanshah, Ahvaz, Rasht, Zahedan, Hamadan, Abadan, Yazd, Teheran,
    Khorramshahr, Sarakhs, Assaluyeh, Kharg Island
  `),
  IS: list('Keflavík, Akureyri, Þingvellir, Höfn'),
  IT: list(`
    Milan, Turin, Naples, Venice, Bologna, Genoa, Palermo, Trieste, Bari, Taormina, L'Aquila, Borgo Egnazia,
    Fasano, Fiuggi, Anagni, Stresa, Capri, Lucca, Cernobbio, Catania, Brindisi, Matera, Verona, Assisi, Ventotene,
    Rapallo, Bellagio, Caserta, Pescara, Siracusa, Ispra, Sicily, Sardinia, Apulia, Puglia, Lampedusa, Perugia,
    Cagliari, Pisa, Vicenza, Aviano, Sigonella, Gaeta, Castel Gandolfo, Castelporziano, Savelletri, Rimini,
    Ravenna, Pratica di Mare, Courmayeur, Portofino
  `),
  JE: list('St Helier'),
  JM: list('Montego Bay, Ocho Rios, Negril, Spanish Town'),
  JO: list('Aqaba, Dead Sea, Irbid, Zarqa, Shuneh, Wadi Araba, Mafraq, Azraq, Wadi Rum'),
  JP: list(`
    Osaka, Kyoto, Hiroshima, Nagasaki, Nagoya, Yokohama, Sapporo, Fukuoka, Kobe, Sendai, Niigata, Okinawa, Naha,
    Ise-Shima, Shima, Toyako, Lake Toya, Karuizawa, Hakone, Kanazawa, Nara, Nagato, Ibusuki, Kagoshima, Beppu,
    Shimoda, Mito, Matsuyama, Takamatsu, Tsukuba, Nikko, Toyama, Kitakyushu, Kumamoto, Miyazaki, Yokosuka,
    Iwakuni, Fukushima, Hakodate, Hokkaido, Kyushu, Chiba, Saitama, Kurashiki, Takayama, Odawara, Yamanashi,
    Narusawa, Izumisano, Kamakura, Sado, Utsunomiya, Shizuoka, Kutchan, Uji, Gotemba, Awaji, Asahikawa
  `),
  KE: list(`
    Mombasa, Kisumu, Nakuru, Eldoret, Naivasha, Nanyuki, Gigiri, Lamu, Machakos, Thika, Diani, Kajiado, Busia,
    Sagana, Lodwar, Kakuma, Dadaab, Malindi, Kilifi, Narok
  `),
  KG: list('Osh, Cholpon-Ata, Issyk-Kul, Batken, Jalal-Abad, Karakol, Naryn, Frunze, Kyrchyn'),
  KH: list(`
    Siem Reap, Sihanoukville, Battambang, Kampot, Poipet, Banteay Meanchey, Preah Vihear, Koh Kong, Pailin,
    Angkor, Oddar Meanchey, Kampong Cham, Kep, Bavet, Svay Rieng
  `),
  KI: list('Tarawa, Kiritimati, Betio'),
  KM: list('Mutsamudu, Anjouan'),
  KN: list('Charlestown'),
  KP: list(`
    Kaesŏng, Wonsan, Sinuiju, Hamhung, Rason, Rajin, Mount Kumgang, Yongbyon, Nampo, Panmunjeom, Samjiyon,
    Chongjin, Hyesan, Sohae, Punggye-ri, Kanggye
  `),
  KR: list(`
    Busan, Pusan, Incheon, Daegu, Daejeon, Gwangju, Ulsan, Jeju, Jeju Island, Seogwipo, Gyeongju, Sejong, Suwon,
    Pyeongtaek, Gangneung, Pyeongchang, Panmunjom, Paju, Pohang, Songdo, Changwon, Yeosu, Jeonju, Yongsan, Goyang,
    Camp Humphreys, Cheongju, Dorasan, Gimhae, Goseong, Mokpo, Chuncheon, Andong, Sokcho, Osan, Imjingak, Geoje,
    Gunsan, Cheonan, Seongnam, Buyeo, Gimpo, Ilsan, Seosan, Tongyeong
  `),
  KW: list('Al Ahmadi, Al Jahra, Failaka'),
  KZ: list(`
    Almaty, Nur-Sultan, Nursultan, Shymkent, Aktau, Aktobe, Atyrau, Turkistan, Karaganda, Burabay, Borovoye,
    Baikonur, Semey, Oskemen, Ust-Kamenogorsk, Pavlodar, Kostanay, Uralsk, Kyzylorda, Petropavl, Petropavlovsk,
    Alma-Ata, Akmola, Taraz, Kuryk, Dostyk, Kokshetau
  `),
  LA: list('Luang Prabang, Savannakhet, Pakse, Vang Vieng, Champasak, Boten, Thakhek, Viengxay'),
  LB: list(`
    Sidon, Saida, Tyre, Baalbek, Naqoura, Zahle, Byblos, Batroun, Rayak, Jounieh, Bkerke, Nabatieh, Beiteddine,
    Marjayoun, Shtaura
  `),
  LC: list('Gros Islet, Vieux Fort, Rodney Bay'),
  LI: list('Schaan, Balzers'),
  LK: list(`
    Colombo, Kandy, Galle, Jaffna, Trincomalee, Hambantota, Batticaloa, Anuradhapura, Kotte, Sri Jayawardenepura,
    Negombo, Nuwara Eliya, Kankesanthurai, Dambulla
  `),
  LR: list('Ganta, Gbarnga'),
  LS: list('Leribe, Mokhotlong, Katse'),
  LT: list('Kaunas, Klaipėda, Palanga, Šiauliai, Trakai, Druskininkai, Rukla, Pabradė'),
  LU: list('Schengen, Esch-sur-Alzette, Senningen, Mondorf-les-Bains, Echternach'),
  LV: list('Daugavpils, Jūrmala, Liepāja, Ādaži, Ventspils, Sigulda, Rundāle, Jelgava'),
  LY: list(`
    Benghazi, Misrata, Sirte, Tobruk, Sebha, Ghadames, Derna, Bayda, Zawiya, Al-Qubbah, Ras Lanuf, Sabha, Zuwara,
    Kufra, Zintan, Ghat, Bani Walid, Jufra, Al-Rajma
  `),
  MA: list(`
    Casablanca, Marrakesh, Marrakech, Fez, Fes, Tangier, Skhirat, Bouznika, Agadir, Meknes, Tetouan, Ifrane,
    Essaouira, Oujda, Ouarzazate, Benguerir, Kenitra
  `),
  MC: list('Monte Carlo, Fontvieille'),
  MD: list('Tiraspol, Bălți, Comrat, Bulboaca, Cahul, Ungheni, Soroca, Giurgiulești'),
  ME: list('Tivat, Budva, Kotor, Herceg Novi, Cetinje, Nikšić, Pržno, Sveti Stefan, Porto Montenegro'),
  MG: list('Toamasina, Antsirabe, Nosy Be, Ivato, Mahajanga, Toliara, Antsiranana'),
  MH: list('Kwajalein, Ebeye'),
  MK: list('Ohrid, Bitola, Tetovo, Krivolak, Gevgelija, Kumanovo, Strumica'),
  ML: list('Gao, Timbuktu, Kidal, Mopti, Ségou, Kayes, Sikasso, Ménaka'),
  MM: list(`
    Nay Pyi Taw, Naypyitaw, Yangon, Rangoon, Mandalay, Bagan, Sittwe, Myitkyina, Lashio, Myawaddy, Kyaukpyu,
    Tachileik, Maungdaw, Dawei, Laiza
  `),
  MN: list('Ulan Bator, Darkhan, Erdenet, Zamyn-Uud, Kharkhorin, Karakorum, Tavan Tolgoi, Khuvsgul'),
  MO: list('Taipa, Cotai, Coloane'),
  MR: list('Nouadhibou, Néma, Rosso, Zouérat'),
  MT: list("Gozo, Sliema, St. Julian's, Floriana, Marsaxlokk, Mdina, Attard"),
  MU: list('Grand Baie, Ebène, Curepipe'),
  MV: list('Addu, Addu City, Hulhumalé, Kurumba, Bandos, Thilafushi'),
  MW: list('Blantyre, Zomba, Mangochi, Mzuzu, Karonga'),
  MX: list(`
    Cancún, Guadalajara, Monterrey, Tijuana, Ciudad Juárez, Los Cabos, Puebla, Mérida, Acapulco, Oaxaca,
    Querétaro, Toluca, Tapachula, San Miguel de Allende, Puerto Vallarta, Campeche, Palenque, Nuevo Laredo,
    Matamoros, Veracruz, Ixtapan de la Sal, Chetumal, Tlaxcala, Hermosillo, Cozumel, Tulum, Riviera Maya
  `),
  MY: list(`
    Putrajaya, Penang, Langkawi, Johor Bahru, Kuching, Kota Kinabalu, Malacca, Melaka, Sepang, Iskandar Puteri,
    Johor, Sabah, Sarawak, Ipoh, Kuantan, Shah Alam, Petaling Jaya, Cyberjaya, Kuala Terengganu, Subang, Lumut,
    Kota Bharu, Tawau, Lahad Datu
  `),
  MZ: list('Beira, Nampula, Pemba, Nacala, Gorongosa, Vilankulo, Bilene'),
  NA: list('Swakopmund, Walvis Bay, Oshakati, Lüderitz'),
  NE: list('Agadez, Zinder, Maradi, Tillabéri, Diffa, Arlit, Dosso'),
  NG: list(`
    Lagos, Kano, Port Harcourt, Kaduna, Ibadan, Maiduguri, Enugu, Calabar, Benin City, Sokoto, Katsina, Lekki,
    Owerri, Abeokuta, Ilorin
  `),
  NI: list('León de Nicaragua, Bluefields, Corinto'),
  NL: list(`
    The Hague, Rotterdam, Maastricht, Utrecht, Eindhoven, Noordwijk, Leiden, Delft, Groningen, Middelburg,
    Apeldoorn, Nijmegen, Scheveningen, Schiphol, Veldhoven, Amersfoort, Soesterberg, Volkel, Wassenaar, Breda
  `),
  NO: list(`
    Bergen, Trondheim, Stavanger, Tromsø, Bodø, Svalbard, Longyearbyen, Kirkenes, Narvik, Lillestrøm, Bardufoss,
    Sognefjord, Kristiansand, Ålesund, Utstein, Gardermoen
  `),
  NP: list(`
    Pokhara, Lumbini, Biratnagar, Birgunj, Janakpur, Dhulikhel, Janakpurdham, Nepalgunj, Bhairahawa, Rasuwagadhi,
    Patan, Lalitpur, Kodari
  `),
  NZ: list(`
    Auckland, Christchurch, Queenstown, Dunedin, Rotorua, Waitangi, Napier, Whangarei, Taupō, Arrowtown, Tauranga
  `),
  OM: list('Salalah, Duqm, Sohar, Nizwa, Khasab'),
  PA: list('Colón, Contadora, Darién'),
  PE: list(`
    Cusco, Arequipa, Chancay, Paracas, Iquitos, Urubamba, Machu Picchu, Puno, Tacna, Callao, Ilo, Desaguadero,
    Pucallpa
  `),
  PF: list('Tahiti, Bora Bora, Mururoa, Taputapuātea'),
  PG: list('Lae, Madang, Rabaul, Mount Hagen, Kokopo, Manus, Manus Island, Goroka, Bougainville, Buka, Vanimo'),
  PH: list(`
    Cebu, Cebu City, Davao, Davao City, Makati, Pasay, Quezon City, Baguio, Boracay, Subic, Subic Bay,
    Puerto Princesa, Palawan, Zamboanga, Cagayan de Oro, Taguig, Tagaytay, Mactan, Bohol, Panglao, Iloilo,
    Cotabato, Marawi, Pasig, Batanes
  `),
  PK: list(`
    Karachi, Lahore, Rawalpindi, Peshawar, Quetta, Gwadar, Multan, Faisalabad, Murree, Bhurban, Kartarpur, Wagah,
    Muzaffarabad, Sialkot, Gilgit, Nathia Gali, Taxila, Chaman, Taftan, Skardu, Mirpur, Gujranwala
  `),
  PL: list(`
    Kraków, Cracow, Gdańsk, Wrocław, Poznań, Łódź, Lublin, Rzeszów, Katowice, Sopot, Gdynia, Szczecin, Krynica,
    Karpacz, Przemyśl, Oświęcim, Auschwitz, Wisła, Toruń, Bydgoszcz, Białystok, Redzikowo, Zakopane, Chełm, Medyka
  `),
  PR: list('Mayagüez'),
  PS: list(`
    Gaza, Gaza City, Gaza Strip, West Bank, Bethlehem, Hebron, Nablus, Jenin, Jericho, Khan Younis, Khan Yunis,
    Rafah, East Jerusalem, Tulkarm, Qalqilya, Deir al-Balah, Beit Hanoun, Jabalia
  `),
  PT: list(`
    Porto, Oporto, Sintra, Cascais, Coimbra, Braga, Madeira, Funchal, Azores, Ponta Delgada, Lajes, Évora,
    Guimarães, Estoril, Óbidos, Fátima, Sines, Carcavelos, Oeiras, Terceira
  `),
  PW: list('Koror, Melekeok, Airai'),
  PY: list('Ciudad del Este, Encarnación'),
  QA: list('Lusail, Al Rayyan, Al Wakrah, Al Udeid, Ras Laffan'),
  RO: list(`
    Cluj-Napoca, Cluj, Timișoara, Iași, Constanța, Sibiu, Brașov, Craiova, Deveselu, Galați, Sinaia, Neptun,
    Mihail Kogălniceanu, Cincu, Snagov, Oradea, Suceava, Câmpia Turzii, Mangalia, Tulcea
  `),
  RS: list('Novi Sad, Subotica, Kragujevac, Karadjordjevo, Smederevo, Kopaonik, Bujanovac, Palić'),
  RU: list(`
    St. Petersburg, Saint Petersburg, Sochi, Kazan, Vladivostok, Novosibirsk, Yekaterinburg, Ekaterinburg,
    Kaliningrad, Ufa, Nizhny Novgorod, Samara, Volgograd, Astrakhan, Rostov-on-Don, Rostov, Krasnodar, Khabarovsk,
    Irkutsk, Ulan-Ude, Yakutsk, Murmansk, Arkhangelsk, Tver, Zavidovo, Valdai, Strelna, Grozny, Makhachkala,
    Derbent, Chita, Blagoveshchensk, Magadan, Vostochny, Khasan, Krasnoyarsk, Omsk, Tyumen, Khanty-Mansiysk,
    Chelyabinsk, Perm, Saratov, Voronezh, Belgorod, Kursk, Bryansk, Pskov, Veliky Novgorod,
    Petropavlovsk-Kamchatsky, Yuzhno-Sakhalinsk, Sakhalin, Gorno-Altaysk, Altai, Barnaul, Pyatigorsk,
    Mineralnye Vody, Bocharov Ruchei, Innopolis, Elista, Ulyanovsk, Izhevsk, Tobolsk, Vyborg, Vnukovo,
    Petrozavodsk, Tatarstan, Kamchatka, Leningrad
  `),
  RW: list('Gisenyi, Rubavu, Butare, Huye, Musanze, Gatuna'),
  SA: list(`
    Jeddah, Jiddah, Mecca, Makkah, Medina, Madinah, AlUla, Al-Ula, Dammam, Dhahran, Khobar, NEOM, Diriyah,
    Ad-Diriyah, Taif, Abha, Tabuk, Yanbu, Jubail, Jazan, Najran, Al-Ahsa, Al-Khobar, Ras Tanura
  `),
  SB: list('Auki, Gizo'),
  SC: list('Mahé, Praslin'),
  SD: list(`
    Port Sudan, Omdurman, El Fasher, Al-Fashir, Nyala, El Geneina, El Obeid, Wad Madani, Kassala, Merowe, Kadugli,
    Abyei, Atbara, Sennar, Babanusa, Heglig, Zalingei
  `),
  SE: list(`
    Gothenburg, Göteborg, Malmö, Uppsala, Luleå, Kiruna, Visby, Gotland, Skövde, Linköping, Örebro, Karlskrona,
    Bommersvik, Sälen, Muskö, Saltsjöbaden, Rinkaby, Umeå, Solna
  `),
  SG: list('Sentosa, Sentosa Island, Changi'),
  SI: list('Maribor, Bled, Brdo, Brdo pri Kranju, Kranj, Koper, Portorož, Piran, Strmec, Nova Gorica, Celje, Ptuj'),
  SK: list(`
    Košice, Banská Bystrica, Žilina, Tatranská Lomnica, Štrbské Pleso, High Tatras, Bardejov, Piešťany, Sliač,
    Poprad, Nitra, Trnava, Komárno, Prešov, Michalovce
  `),
  SL: list('Kenema, Makeni, Lungi'),
  SM: list('Borgo Maggiore'),
  SN: list('Diamniadio, Saly, Thiès, Saint-Louis, Ziguinchor, Touba, Toubab Dialaw'),
  SO: list(`
    Hargeisa, Kismayo, Baidoa, Garowe, Bosaso, Berbera, Dhusamareb, Beledweyne, Jowhar, Galkayo, Laascaanood,
    Las Anod, Puntland, Jubaland, Somaliland, Afgoye, Burao
  `),
  SR: list('Nieuw Nickerie, Albina'),
  SS: list('Malakal, Bentiu, Yei, Rumbek, Nimule, Pagak'),
  SV: list('La Libertad, Suchitoto, Acajutla'),
  SY: list(`
    Aleppo, Homs, Latakia, Hama, Deir ez-Zor, Deir Ezzor, Idlib, Raqqa, Palmyra, Daraa, Tartus, Qamishli, Kobani,
    Kobane, Hasakah, Sweida, Suwayda, Quneitra, Al-Tanf, Khmeimim, Hmeimim, Afrin, Manbij, Douma, Al-Bukamal,
    Jarabulus, Azaz, Rukban
  `),
  SZ: list('Manzini, Ezulwini, Lobamba, Ludzidzini'),
  TC: list('Providenciales, Grand Turk'),
  TD: list('Abéché, Adré, Moundou, Faya-Largeau, Amdjarass, Am Djarass, Sarh'),
  TG: list('Kara, Sokodé, Kpalimé'),
  TH: list(`
    Chiang Mai, Phuket, Pattaya, Hua Hin, Chiang Rai, Hat Yai, Krabi, Koh Samui, Cha-am, Khon Kaen, Udon Thani,
    Ubon Ratchathani, Nakhon Phanom, Mae Sot, Buriram, Sa Kaeo, Aranyaprathet, Songkhla, Ayutthaya, U-Tapao,
    Chonburi, Chanthaburi, Nakhon Ratchasima, Korat, Si Sa Ket, Sisaket, Nong Khai, Mukdahan, Pattani, Mae Sai,
    Rayong, Nonthaburi
  `),
  TJ: list('Khujand, Bokhtar, Kulob, Khorog, Isfara, Panjakent, Rogun, Guliston, Tursunzoda, Leninabad, Norak'),
  TL: list('Baucau, Oecusse, Suai, Batugade'),
  TM: list('Turkmenbashi, Awaza, Avaza, Balkanabat, Turkmenabat, Arkadag, Serhetabat, Dashoguz, Kerki, Ashkhabad'),
  TN: list(`
    Sfax, Sousse, Hammamet, Monastir, Djerba, Bizerte, Gammarth, La Marsa, Kairouan, Gabès, Tabarka, Gafsa,
    Tozeur, Kasserine
  `),
  TO: list("Vava'u, Neiafu"),
  TR: list(`
    Istanbul, Antalya, İzmir, Belek, Bursa, Adana, Gaziantep, Diyarbakır, Trabzon, Konya, Mersin, Kayseri,
    İncirlik, Erzurum, Kars, Bodrum, Cappadocia, Hatay, Nevşehir, Marmaris, Çanakkale, Gallipoli, Edirne,
    Şanlıurfa, Samsun, Eskişehir, Malatya, Kahramanmaraş, Ceyhan, Akkuyu, Iğdır, Denizli, Constantinople,
    Lake Van, Kızılcahamam, Ahlat, Fethiye, Pamukkale
  `),
  TT: list('San Fernando, Tobago, Chaguaramas'),
  TW: list(`
    Kaohsiung, Taichung, Tainan, Hsinchu, Taoyuan, Keelung, Kinmen, Penghu, Matsu, New Taipei, Hualien, Pingtung,
    Chiayi
  `),
  TZ: list(`
    Dar es Salaam, Arusha, Zanzibar, Mwanza, Kigoma, Bagamoyo, Moshi, Mtwara, Tanga, Kilimanjaro, Chato, Tabora,
    Mbeya, Stone Town
  `),
  UA: list(`
    Kiev, Kharkiv, Kharkov, Odesa, Odessa, Lviv, Lvov, Dnipro, Zaporizhzhia, Zaporizhia, Mariupol, Donetsk,
    Luhansk, Lugansk, Kherson, Mykolaiv, Chernihiv, Chernobyl, Chornobyl, Sumy, Poltava, Vinnytsia, Uzhhorod,
    Mukachevo, Chernivtsi, Ivano-Frankivsk, Ternopil, Rivne, Zhytomyr, Cherkasy, Kremenchuk, Kryvyi Rih,
    Sevastopol, Simferopol, Yalta, Bakhmut, Avdiivka, Pokrovsk, Kramatorsk, Sloviansk, Bucha, Irpin, Enerhodar,
    Izium, Melitopol, Berdyansk, Yavoriv, Kupiansk, Khmelnytskyi, Feodosia, Kerch, Balaklava, Yuzhne, Truskavets,
    Lutsk, Horlivka, Stanytsia Luhanska, Zolote, Petrivske, Debaltseve, Boryspil
  `),
  UG: list(`
    Entebbe, Munyonyo, Gulu, Jinja, Mbarara, Kasese, Rwakitura, Namanve, Arua, Adjumani, Fort Portal, Kabale,
    Mutukula, Hoima
  `),
  US: list(`
    New York, New York City, Washington D.C., Los Angeles, Chicago, San Francisco, Houston, Miami, Boston,
    Philadelphia, Atlanta, Seattle, Dallas, Denver, Detroit, Las Vegas, San Diego, Honolulu, Anchorage,
    Camp David, Mar-a-Lago, Palm Beach, West Palm Beach, Doral, Bedminster, Rancho Mirage, Sunnylands, Dayton,
    Annapolis, Wye River, Wye Plantation, Shepherdstown, Sea Island, Glassboro, Williamsburg, Pittsburgh,
    Bretton Woods, Dumbarton Oaks, Potomac, Palo Alto, Bethesda, Arlington, Fairbanks, Juneau,
    Elmendorf-Richardson, Joint Base Elmendorf-Richardson, Joint Base Andrews, Andrews Air Force Base,
    San Antonio, New Orleans, St. Louis, Minneapolis, Cleveland, Cincinnati, Nashville, Baltimore, Tampa, Orlando,
    Jacksonville, Key West, Pearl Harbor, Oahu, Maui, Hawaii, Alaska, California, Texas, Florida, Maryland,
    New Jersey, New Mexico, Lake Success, Manhattan, Kennebunkport, Chautauqua, Omaha, Milwaukee, Kansas City,
    Salt Lake City, Sacramento, Silicon Valley, Rehoboth Beach, Wilmington, Princeton, Aspen, Jackson Hole,
    Hampton Roads, Fort Bragg, El Paso, Laredo, Tucson, Tulsa, Greenbrier, Leesburg
  `),
  UY: list('Punta del Este, Colonia del Sacramento, Paysandú, Fray Bentos, Anchorena'),
  UZ: list(`
    Samarkand, Bukhara, Khiva, Termez, Fergana, Namangan, Andijan, Nukus, Urgench, Navoi, Qarshi, Kokand, Muynak,
    Khwarezm
  `),
  VA: list("St. Peter's Square"),
  VC: list('Argyle, Bequia, Canouan'),
  VE: list(`
    Maracaibo, Isla Margarita, Margarita Island, Ciudad Guayana, Puerto Cabello, San Cristóbal,
    San Antonio del Táchira, Barquisimeto, Puerto Ordaz, Maiquetía, La Guaira
  `),
  VG: list('Tortola'),
  VI: list('Saint Thomas, Saint Croix'),
  VN: list(`
    Hồ Chí Minh City, Saigon, Da Nang, Danang, Hai Phong, Haiphong, Huế, Nha Trang, Can Tho, Ha Long, Halong,
    Ha Long Bay, Cam Ranh, Hoi An, Quy Nhon, Lao Cai, Lang Son, Mong Cai, Vung Tau, Phu Quoc, Da Lat, Dalat,
    Quang Ninh, Ninh Binh, Bac Ninh, Dien Bien Phu, Vinh, Bac Giang, Thai Nguyen, Binh Duong, Dong Nai, Quang Tri,
    Nghe An, Cao Bang, Tay Ninh, Ha Giang, Long Thanh
  `),
  VU: list('Luganville, Espiritu Santo, Malekula'),
  WS: list("Savai'i, Upolu"),
  XK: list(`
    Prishtina, Mitrovica, Mitrovicë, Prizren, Peja, Peć, Gjakova, Ferizaj, Gračanica, Camp Bondsteel, Zvečan,
    Leposavić, Zubin Potok, Gjilan, Banjska, Jarinje, Brnjak, Merdare
  `),
  YE: list(`
    Aden, Hodeidah, Hudaydah, Al Hudaydah, Taiz, Ta'izz, Marib, Mukalla, Socotra, Saada, Ibb, Mokha, Seiyun,
    Dhamar
  `),
  ZA: list(`
    Johannesburg, Cape Town, Durban, Sandton, Port Elizabeth, Gqeberha, Bloemfontein, East London, Polokwane,
    Kimberley, Stellenbosch, Sun City, Skukuza, Mbombela, Nelspruit, Midrand, Tshwane, Ekurhuleni, Simon's Town,
    Richards Bay, Soweto, Rustenburg, Nasrec, eThekwini, Musina, Pietermaritzburg, Saldanha, Mthatha
  `),
  ZM: list('Livingstone, Ndola, Kitwe, Chirundu, Kabwe, Kazungula'),
  ZW: list('Bulawayo, Victoria Falls, Mutare, Beitbridge, Chiadzwa, Mount Hampden, Kariba, Hwange, Masvingo, Gweru'),
};
