// Written by Sources/TextReading/Scripts/reading-tables.py from the Unicode Common Locale Data Repository (CLDR), release 41.
// Copyright © 1991-2022 Unicode, Inc. Unicode License Agreement for data files and software
// (Unicode-DFS-2016), https://www.unicode.org/copyright.html. Data only: do not edit.

/// What CLDR says of the languages that are read: words of numbers, months, weekdays and relative
/// dates, as folded forms with their values, `form=value; …`; and the mark before decimals.
enum LanguageTables {
    static let numbers: [String: String] = [
        "de": """
        null=0; ein=1; zwei=2; drei=3; vier=4; fünf=5; sechs=6; sieben=7; acht=8; neun=9; zehn=10; elf=11; \
        zwölf=12; dreizehn=13; vierzehn=14; fünfzehn=15; sechzehn=16; siebzehn=17; achtzehn=18; \
        neunzehn=19; zwanzig=20; einundzwanzig=21; zweiundzwanzig=22; dreiundzwanzig=23; \
        vierundzwanzig=24; fünfundzwanzig=25; sechsundzwanzig=26; siebenundzwanzig=27; achtundzwanzig=28; \
        neunundzwanzig=29; dreißig=30; einunddreißig=31; zweiunddreißig=32; dreiunddreißig=33; \
        vierunddreißig=34; fünfunddreißig=35; sechsunddreißig=36; siebenunddreißig=37; achtunddreißig=38; \
        neununddreißig=39; vierzig=40; einundvierzig=41; zweiundvierzig=42; dreiundvierzig=43; \
        vierundvierzig=44; fünfundvierzig=45; sechsundvierzig=46; siebenundvierzig=47; achtundvierzig=48; \
        neunundvierzig=49; fünfzig=50; einundfünfzig=51; zweiundfünfzig=52; dreiundfünfzig=53; \
        vierundfünfzig=54; fünfundfünfzig=55; sechsundfünfzig=56; siebenundfünfzig=57; achtundfünfzig=58; \
        neunundfünfzig=59; sechzig=60; einundsechzig=61; zweiundsechzig=62; dreiundsechzig=63; \
        vierundsechzig=64; fünfundsechzig=65; sechsundsechzig=66; siebenundsechzig=67; achtundsechzig=68; \
        neunundsechzig=69; siebzig=70; einundsiebzig=71; zweiundsiebzig=72; dreiundsiebzig=73; \
        vierundsiebzig=74; fünfundsiebzig=75; sechsundsiebzig=76; siebenundsiebzig=77; achtundsiebzig=78; \
        neunundsiebzig=79; achtzig=80; einundachtzig=81; zweiundachtzig=82; dreiundachtzig=83; \
        vierundachtzig=84; fünfundachtzig=85; sechsundachtzig=86; siebenundachtzig=87; achtundachtzig=88; \
        neunundachtzig=89; neunzig=90; einundneunzig=91; zweiundneunzig=92; dreiundneunzig=93; \
        vierundneunzig=94; fünfundneunzig=95; sechsundneunzig=96; siebenundneunzig=97; achtundneunzig=98; \
        neunundneunzig=99; einhundert=100; zweihundert=200; dreihundert=300; vierhundert=400; \
        fünfhundert=500; sechshundert=600; siebenhundert=700; achthundert=800; neunhundert=900; eine=1; \
        einen=1; einer=1; eines=1; einem=1
        """,
        "fr": """
        zéro=0; un=1; deux=2; trois=3; quatre=4; cinq=5; six=6; sept=7; huit=8; neuf=9; dix=10; onze=11; \
        douze=12; treize=13; quatorze=14; quinze=15; seize=16; dix sept=17; dix huit=18; dix neuf=19; \
        vingt=20; vingt et un=21; vingt deux=22; vingt trois=23; vingt quatre=24; vingt cinq=25; vingt \
        six=26; vingt sept=27; vingt huit=28; vingt neuf=29; trente=30; trente et un=31; trente deux=32; \
        trente trois=33; trente quatre=34; trente cinq=35; trente six=36; trente sept=37; trente huit=38; \
        trente neuf=39; quarante=40; quarante et un=41; quarante deux=42; quarante trois=43; quarante \
        quatre=44; quarante cinq=45; quarante six=46; quarante sept=47; quarante huit=48; quarante \
        neuf=49; cinquante=50; cinquante et un=51; cinquante deux=52; cinquante trois=53; cinquante \
        quatre=54; cinquante cinq=55; cinquante six=56; cinquante sept=57; cinquante huit=58; cinquante \
        neuf=59; soixante=60; soixante et un=61; soixante deux=62; soixante trois=63; soixante quatre=64; \
        soixante cinq=65; soixante six=66; soixante sept=67; soixante huit=68; soixante neuf=69; soixante \
        dix=70; soixante et onze=71; soixante douze=72; soixante treize=73; soixante quatorze=74; soixante \
        quinze=75; soixante seize=76; soixante dix sept=77; soixante dix huit=78; soixante dix neuf=79; \
        quatre vingts=80; quatre vingt un=81; quatre vingt deux=82; quatre vingt trois=83; quatre vingt \
        quatre=84; quatre vingt cinq=85; quatre vingt six=86; quatre vingt sept=87; quatre vingt huit=88; \
        quatre vingt neuf=89; quatre vingt dix=90; quatre vingt onze=91; quatre vingt douze=92; quatre \
        vingt treize=93; quatre vingt quatorze=94; quatre vingt quinze=95; quatre vingt seize=96; quatre \
        vingt dix sept=97; quatre vingt dix huit=98; quatre vingt dix neuf=99; cent=100; deux cents=200; \
        trois cents=300; quatre cents=400; cinq cents=500; six cents=600; sept cents=700; huit cents=800; \
        neuf cents=900; une=1; vingt et une=21; trente et une=31; quarante et une=41; cinquante et une=51; \
        soixante et une=61; quatre vingt une=81
        """,
        "es": """
        cero=0; un=1; dos=2; tres=3; cuatro=4; cinco=5; seis=6; siete=7; ocho=8; nueve=9; diez=10; \
        once=11; doce=12; trece=13; catorce=14; quince=15; dieciséis=16; diecisiete=17; dieciocho=18; \
        diecinueve=19; veinte=20; veintiún=21; veintidós=22; veintitrés=23; veinticuatro=24; \
        veinticinco=25; veintiséis=26; veintisiete=27; veintiocho=28; veintinueve=29; treinta=30; treinta \
        y un=31; treinta y dos=32; treinta y tres=33; treinta y cuatro=34; treinta y cinco=35; treinta y \
        seis=36; treinta y siete=37; treinta y ocho=38; treinta y nueve=39; cuarenta=40; cuarenta y un=41; \
        cuarenta y dos=42; cuarenta y tres=43; cuarenta y cuatro=44; cuarenta y cinco=45; cuarenta y \
        seis=46; cuarenta y siete=47; cuarenta y ocho=48; cuarenta y nueve=49; cincuenta=50; cincuenta y \
        un=51; cincuenta y dos=52; cincuenta y tres=53; cincuenta y cuatro=54; cincuenta y cinco=55; \
        cincuenta y seis=56; cincuenta y siete=57; cincuenta y ocho=58; cincuenta y nueve=59; sesenta=60; \
        sesenta y un=61; sesenta y dos=62; sesenta y tres=63; sesenta y cuatro=64; sesenta y cinco=65; \
        sesenta y seis=66; sesenta y siete=67; sesenta y ocho=68; sesenta y nueve=69; setenta=70; setenta \
        y un=71; setenta y dos=72; setenta y tres=73; setenta y cuatro=74; setenta y cinco=75; setenta y \
        seis=76; setenta y siete=77; setenta y ocho=78; setenta y nueve=79; ochenta=80; ochenta y un=81; \
        ochenta y dos=82; ochenta y tres=83; ochenta y cuatro=84; ochenta y cinco=85; ochenta y seis=86; \
        ochenta y siete=87; ochenta y ocho=88; ochenta y nueve=89; noventa=90; noventa y un=91; noventa y \
        dos=92; noventa y tres=93; noventa y cuatro=94; noventa y cinco=95; noventa y seis=96; noventa y \
        siete=97; noventa y ocho=98; noventa y nueve=99; cien=100; doscientos=200; trescientos=300; \
        cuatrocientos=400; quinientos=500; seiscientos=600; setecientos=700; ochocientos=800; \
        novecientos=900; una=1; veintiuna=21; treinta y una=31; cuarenta y una=41; cincuenta y una=51; \
        sesenta y una=61; setenta y una=71; ochenta y una=81; noventa y una=91; doscientas=200; \
        trescientas=300; cuatrocientas=400; quinientas=500; seiscientas=600; setecientas=700; \
        ochocientas=800; novecientas=900
        """,
        "it": """
        zero=0; un=1; due=2; tre=3; quattro=4; cinque=5; sei=6; sette=7; otto=8; nove=9; dieci=10; \
        undici=11; dodici=12; tredici=13; quattordici=14; quindici=15; sedici=16; diciassette=17; \
        diciotto=18; diciannove=19; venti=20; ventun=21; ventidue=22; ventitré=23; ventiquattro=24; \
        venticinque=25; ventisei=26; ventisette=27; ventotto=28; ventinove=29; trenta=30; trentun=31; \
        trentadue=32; trentatré=33; trentaquattro=34; trentacinque=35; trentasei=36; trentasette=37; \
        trentotto=38; trentanove=39; quaranta=40; quarantun=41; quarantadue=42; quarantatré=43; \
        quarantaquattro=44; quarantacinque=45; quarantasei=46; quarantasette=47; quarantotto=48; \
        quarantanove=49; cinquanta=50; cinquantun=51; cinquantadue=52; cinquantatré=53; \
        cinquantaquattro=54; cinquantacinque=55; cinquantasei=56; cinquantasette=57; cinquantotto=58; \
        cinquantanove=59; sessanta=60; sessantun=61; sessantadue=62; sessantatré=63; sessantaquattro=64; \
        sessantacinque=65; sessantasei=66; sessantasette=67; sessantotto=68; sessantanove=69; settanta=70; \
        settantun=71; settantadue=72; settantatré=73; settantaquattro=74; settantacinque=75; \
        settantasei=76; settantasette=77; settantotto=78; settantanove=79; ottanta=80; ottantun=81; \
        ottantadue=82; ottantatré=83; ottantaquattro=84; ottantacinque=85; ottantasei=86; ottantasette=87; \
        ottantotto=88; ottantanove=89; novanta=90; novantun=91; novantadue=92; novantatré=93; \
        novantaquattro=94; novantacinque=95; novantasei=96; novantasette=97; novantotto=98; \
        novantanove=99; cento=100; duecento=200; trecento=300; quattrocento=400; cinquecento=500; \
        seicento=600; settecento=700; ottocento=800; novecento=900; una=1; ventuna=21; trentuna=31; \
        quarantuna=41; cinquantuna=51; sessantuna=61; settantuna=71; ottantuna=81; novantuna=91
        """,
        "pt": """
        e zero=0; e um=1; e dois=2; e três=3; e quatro=4; e cinco=5; e seis=6; e sete=7; e oito=8; e \
        nove=9; e dez=10; e onze=11; e doze=12; e treze=13; e catorze=14; e quinze=15; e dezesseis=16; e \
        dezessete=17; e dezoito=18; e dezenove=19; e vinte=20; e vinte e um=21; e vinte e dois=22; e vinte \
        e três=23; e vinte e quatro=24; e vinte e cinco=25; e vinte e seis=26; e vinte e sete=27; e vinte \
        e oito=28; e vinte e nove=29; e trinta=30; e trinta e um=31; e trinta e dois=32; e trinta e \
        três=33; e trinta e quatro=34; e trinta e cinco=35; e trinta e seis=36; e trinta e sete=37; e \
        trinta e oito=38; e trinta e nove=39; e quarenta=40; e quarenta e um=41; e quarenta e dois=42; e \
        quarenta e três=43; e quarenta e quatro=44; e quarenta e cinco=45; e quarenta e seis=46; e \
        quarenta e sete=47; e quarenta e oito=48; e quarenta e nove=49; e cinquenta=50; e cinquenta e \
        um=51; e cinquenta e dois=52; e cinquenta e três=53; e cinquenta e quatro=54; e cinquenta e \
        cinco=55; e cinquenta e seis=56; e cinquenta e sete=57; e cinquenta e oito=58; e cinquenta e \
        nove=59; e sessenta=60; e sessenta e um=61; e sessenta e dois=62; e sessenta e três=63; e sessenta \
        e quatro=64; e sessenta e cinco=65; e sessenta e seis=66; e sessenta e sete=67; e sessenta e \
        oito=68; e sessenta e nove=69; e setenta=70; e setenta e um=71; e setenta e dois=72; e setenta e \
        três=73; e setenta e quatro=74; e setenta e cinco=75; e setenta e seis=76; e setenta e sete=77; e \
        setenta e oito=78; e setenta e nove=79; e oitenta=80; e oitenta e um=81; e oitenta e dois=82; e \
        oitenta e três=83; e oitenta e quatro=84; e oitenta e cinco=85; e oitenta e seis=86; e oitenta e \
        sete=87; e oitenta e oito=88; e oitenta e nove=89; e noventa=90; e noventa e um=91; e noventa e \
        dois=92; e noventa e três=93; e noventa e quatro=94; e noventa e cinco=95; e noventa e seis=96; e \
        noventa e sete=97; e noventa e oito=98; e noventa e nove=99; e cem=100; e duzentos=200; e \
        trezentos=300; e quatrocentos=400; e quinhentos=500; e seiscentos=600; e setecentos=700; e \
        oitocentos=800; e novecentos=900; zero=0; um=1; dois=2; três=3; quatro=4; cinco=5; seis=6; sete=7; \
        oito=8; nove=9; dez=10; onze=11; doze=12; treze=13; catorze=14; quinze=15; dezesseis=16; \
        dezessete=17; dezoito=18; dezenove=19; vinte=20; vinte e um=21; vinte e dois=22; vinte e três=23; \
        vinte e quatro=24; vinte e cinco=25; vinte e seis=26; vinte e sete=27; vinte e oito=28; vinte e \
        nove=29; trinta=30; trinta e um=31; trinta e dois=32; trinta e três=33; trinta e quatro=34; trinta \
        e cinco=35; trinta e seis=36; trinta e sete=37; trinta e oito=38; trinta e nove=39; quarenta=40; \
        quarenta e um=41; quarenta e dois=42; quarenta e três=43; quarenta e quatro=44; quarenta e \
        cinco=45; quarenta e seis=46; quarenta e sete=47; quarenta e oito=48; quarenta e nove=49; \
        cinquenta=50; cinquenta e um=51; cinquenta e dois=52; cinquenta e três=53; cinquenta e quatro=54; \
        cinquenta e cinco=55; cinquenta e seis=56; cinquenta e sete=57; cinquenta e oito=58; cinquenta e \
        nove=59; sessenta=60; sessenta e um=61; sessenta e dois=62; sessenta e três=63; sessenta e \
        quatro=64; sessenta e cinco=65; sessenta e seis=66; sessenta e sete=67; sessenta e oito=68; \
        sessenta e nove=69; setenta=70; setenta e um=71; setenta e dois=72; setenta e três=73; setenta e \
        quatro=74; setenta e cinco=75; setenta e seis=76; setenta e sete=77; setenta e oito=78; setenta e \
        nove=79; oitenta=80; oitenta e um=81; oitenta e dois=82; oitenta e três=83; oitenta e quatro=84; \
        oitenta e cinco=85; oitenta e seis=86; oitenta e sete=87; oitenta e oito=88; oitenta e nove=89; \
        noventa=90; noventa e um=91; noventa e dois=92; noventa e três=93; noventa e quatro=94; noventa e \
        cinco=95; noventa e seis=96; noventa e sete=97; noventa e oito=98; noventa e nove=99; cem=100; \
        duzentos=200; trezentos=300; quatrocentos=400; quinhentos=500; seiscentos=600; setecentos=700; \
        oitocentos=800; novecentos=900; e uma=1; e duas=2; e vinte e uma=21; e vinte e duas=22; e trinta e \
        uma=31; e trinta e duas=32; e quarenta e uma=41; e quarenta e duas=42; e cinquenta e uma=51; e \
        cinquenta e duas=52; e sessenta e uma=61; e sessenta e duas=62; e setenta e uma=71; e setenta e \
        duas=72; e oitenta e uma=81; e oitenta e duas=82; e noventa e uma=91; e noventa e duas=92; e \
        duzentas=200; e trezentas=300; e quatrocentas=400; e quinhentas=500; e seiscentas=600; e \
        setecentas=700; e oitocentas=800; e novecentas=900; uma=1; duas=2; vinte e uma=21; vinte e \
        duas=22; trinta e uma=31; trinta e duas=32; quarenta e uma=41; quarenta e duas=42; cinquenta e \
        uma=51; cinquenta e duas=52; sessenta e uma=61; sessenta e duas=62; setenta e uma=71; setenta e \
        duas=72; oitenta e uma=81; oitenta e duas=82; noventa e uma=91; noventa e duas=92; duzentas=200; \
        trezentas=300; quatrocentas=400; quinhentas=500; seiscentas=600; setecentas=700; oitocentas=800; \
        novecentas=900
        """,
        "nl": """
        nul=0; een=1; twee=2; drie=3; vier=4; vijf=5; zes=6; zeven=7; acht=8; negen=9; tien=10; elf=11; \
        twaalf=12; dertien=13; veertien=14; vijftien=15; zestien=16; zeventien=17; achttien=18; \
        negentien=19; twintig=20; eenentwintig=21; tweeëntwintig=22; drieëntwintig=23; vierentwintig=24; \
        vijfentwintig=25; zesentwintig=26; zevenentwintig=27; achtentwintig=28; negenentwintig=29; \
        dertig=30; eenendertig=31; tweeëndertig=32; drieëndertig=33; vierendertig=34; vijfendertig=35; \
        zesendertig=36; zevenendertig=37; achtendertig=38; negenendertig=39; veertig=40; eenenveertig=41; \
        tweeënveertig=42; drieënveertig=43; vierenveertig=44; vijfenveertig=45; zesenveertig=46; \
        zevenenveertig=47; achtenveertig=48; negenenveertig=49; vijftig=50; eenenvijftig=51; \
        tweeënvijftig=52; drieënvijftig=53; vierenvijftig=54; vijfenvijftig=55; zesenvijftig=56; \
        zevenenvijftig=57; achtenvijftig=58; negenenvijftig=59; zestig=60; eenenzestig=61; \
        tweeënzestig=62; drieënzestig=63; vierenzestig=64; vijfenzestig=65; zesenzestig=66; \
        zevenenzestig=67; achtenzestig=68; negenenzestig=69; zeventig=70; eenenzeventig=71; \
        tweeënzeventig=72; drieënzeventig=73; vierenzeventig=74; vijfenzeventig=75; zesenzeventig=76; \
        zevenenzeventig=77; achtenzeventig=78; negenenzeventig=79; tachtig=80; eenentachtig=81; \
        tweeëntachtig=82; drieëntachtig=83; vierentachtig=84; vijfentachtig=85; zesentachtig=86; \
        zevenentachtig=87; achtentachtig=88; negenentachtig=89; negentig=90; eenennegentig=91; \
        tweeënnegentig=92; drieënnegentig=93; vierennegentig=94; vijfennegentig=95; zesennegentig=96; \
        zevenennegentig=97; achtennegentig=98; negenennegentig=99; honderd=100; tweehonderd=200; \
        driehonderd=300; vierhonderd=400; vijfhonderd=500; zeshonderd=600; zevenhonderd=700; \
        achthonderd=800; negenhonderd=900
        """,
        "pl": """
        zero=0; jeden=1; dwa=2; trzy=3; cztery=4; pięć=5; sześć=6; siedem=7; osiem=8; dziewięć=9; \
        dziesięć=10; jedenaście=11; dwanaście=12; trzynaście=13; czternaście=14; piętnaście=15; \
        szesnaście=16; siedemnaście=17; osiemnaście=18; dziewiętnaście=19; dwadzieścia=20; dwadzieścia \
        jeden=21; dwadzieścia dwa=22; dwadzieścia trzy=23; dwadzieścia cztery=24; dwadzieścia pięć=25; \
        dwadzieścia sześć=26; dwadzieścia siedem=27; dwadzieścia osiem=28; dwadzieścia dziewięć=29; \
        trzydzieści=30; trzydzieści jeden=31; trzydzieści dwa=32; trzydzieści trzy=33; trzydzieści \
        cztery=34; trzydzieści pięć=35; trzydzieści sześć=36; trzydzieści siedem=37; trzydzieści osiem=38; \
        trzydzieści dziewięć=39; czterdzieści=40; czterdzieści jeden=41; czterdzieści dwa=42; czterdzieści \
        trzy=43; czterdzieści cztery=44; czterdzieści pięć=45; czterdzieści sześć=46; czterdzieści \
        siedem=47; czterdzieści osiem=48; czterdzieści dziewięć=49; pięćdziesiąt=50; pięćdziesiąt \
        jeden=51; pięćdziesiąt dwa=52; pięćdziesiąt trzy=53; pięćdziesiąt cztery=54; pięćdziesiąt pięć=55; \
        pięćdziesiąt sześć=56; pięćdziesiąt siedem=57; pięćdziesiąt osiem=58; pięćdziesiąt dziewięć=59; \
        sześćdziesiąt=60; sześćdziesiąt jeden=61; sześćdziesiąt dwa=62; sześćdziesiąt trzy=63; \
        sześćdziesiąt cztery=64; sześćdziesiąt pięć=65; sześćdziesiąt sześć=66; sześćdziesiąt siedem=67; \
        sześćdziesiąt osiem=68; sześćdziesiąt dziewięć=69; siedemdziesiąt=70; siedemdziesiąt jeden=71; \
        siedemdziesiąt dwa=72; siedemdziesiąt trzy=73; siedemdziesiąt cztery=74; siedemdziesiąt pięć=75; \
        siedemdziesiąt sześć=76; siedemdziesiąt siedem=77; siedemdziesiąt osiem=78; siedemdziesiąt \
        dziewięć=79; osiemdziesiąt=80; osiemdziesiąt jeden=81; osiemdziesiąt dwa=82; osiemdziesiąt \
        trzy=83; osiemdziesiąt cztery=84; osiemdziesiąt pięć=85; osiemdziesiąt sześć=86; osiemdziesiąt \
        siedem=87; osiemdziesiąt osiem=88; osiemdziesiąt dziewięć=89; dziewięćdziesiąt=90; \
        dziewięćdziesiąt jeden=91; dziewięćdziesiąt dwa=92; dziewięćdziesiąt trzy=93; dziewięćdziesiąt \
        cztery=94; dziewięćdziesiąt pięć=95; dziewięćdziesiąt sześć=96; dziewięćdziesiąt siedem=97; \
        dziewięćdziesiąt osiem=98; dziewięćdziesiąt dziewięć=99; sto=100; dwieście=200; trzysta=300; \
        czterysta=400; pięćset=500; sześćset=600; siedemset=700; osiemset=800; dziewięćset=900; dwaj=2; \
        trzej=3; czterej=4; pięciu=5; sześciu=6; siedmiu=7; ośmiu=8; dziewięciu=9; dziesięciu=10; \
        jedenastu=11; dwunastu=12; trzynastu=13; czternastu=14; piętnastu=15; szesnastu=16; \
        siedemnastu=17; osiemnastu=18; dziewiętnastu=19; dwudziestu=20; dwudziestu jeden=21; dwudziestu \
        dwóch=22; dwudziestu trzech=23; dwudziestu czterech=24; dwudziestu pięciu=25; dwudziestu \
        sześciu=26; dwudziestu siedmiu=27; dwudziestu ośmiu=28; dwudziestu dziewięciu=29; trzydziestu=30; \
        trzydziestu jeden=31; trzydziestu dwóch=32; trzydziestu trzech=33; trzydziestu czterech=34; \
        trzydziestu pięciu=35; trzydziestu sześciu=36; trzydziestu siedmiu=37; trzydziestu ośmiu=38; \
        trzydziestu dziewięciu=39; czterdziestu=40; czterdziestu jeden=41; czterdziestu dwóch=42; \
        czterdziestu trzech=43; czterdziestu czterech=44; czterdziestu pięciu=45; czterdziestu sześciu=46; \
        czterdziestu siedmiu=47; czterdziestu ośmiu=48; czterdziestu dziewięciu=49; pięćdziesięciu=50; \
        pięćdziesięciu jeden=51; pięćdziesięciu dwóch=52; pięćdziesięciu trzech=53; pięćdziesięciu \
        czterech=54; pięćdziesięciu pięciu=55; pięćdziesięciu sześciu=56; pięćdziesięciu siedmiu=57; \
        pięćdziesięciu ośmiu=58; pięćdziesięciu dziewięciu=59; sześćdziesięciu=60; sześćdziesięciu \
        jeden=61; sześćdziesięciu dwóch=62; sześćdziesięciu trzech=63; sześćdziesięciu czterech=64; \
        sześćdziesięciu pięciu=65; sześćdziesięciu sześciu=66; sześćdziesięciu siedmiu=67; sześćdziesięciu \
        ośmiu=68; sześćdziesięciu dziewięciu=69; siedemdziesięciu=70; siedemdziesięciu jeden=71; \
        siedemdziesięciu dwóch=72; siedemdziesięciu trzech=73; siedemdziesięciu czterech=74; \
        siedemdziesięciu pięciu=75; siedemdziesięciu sześciu=76; siedemdziesięciu siedmiu=77; \
        siedemdziesięciu ośmiu=78; siedemdziesięciu dziewięciu=79; osiemdziesięciu=80; osiemdziesięciu \
        jeden=81; osiemdziesięciu dwóch=82; osiemdziesięciu trzech=83; osiemdziesięciu czterech=84; \
        osiemdziesięciu pięciu=85; osiemdziesięciu sześciu=86; osiemdziesięciu siedmiu=87; osiemdziesięciu \
        ośmiu=88; osiemdziesięciu dziewięciu=89; dziewięćdziesięciu=90; dziewięćdziesięciu jeden=91; \
        dziewięćdziesięciu dwóch=92; dziewięćdziesięciu trzech=93; dziewięćdziesięciu czterech=94; \
        dziewięćdziesięciu pięciu=95; dziewięćdziesięciu sześciu=96; dziewięćdziesięciu siedmiu=97; \
        dziewięćdziesięciu ośmiu=98; dziewięćdziesięciu dziewięciu=99; stu=100; dwustu=200; trzystu=300; \
        czterystu=400; pięciuset=500; sześciuset=600; siedmiuset=700; ośmiuset=800; dziewięciuset=900; \
        jedna=1; dwie=2; dwadzieścia dwie=22; trzydzieści dwie=32; czterdzieści dwie=42; pięćdziesiąt \
        dwie=52; sześćdziesiąt dwie=62; siedemdziesiąt dwie=72; osiemdziesiąt dwie=82; dziewięćdziesiąt \
        dwie=92; jedno=1; zera=0; jednego=1; dwóch=2; trzech=3; czterech=4; jednej=1; zeru=0; jednemu=1; \
        dwóm=2; trzem=3; czterem=4; dwudziestu dwóm=22; dwudziestu trzem=23; dwudziestu czterem=24; \
        trzydziestu dwóm=32; trzydziestu trzem=33; trzydziestu czterem=34; czterdziestu dwóm=42; \
        czterdziestu trzem=43; czterdziestu czterem=44; pięćdziesięciu dwóm=52; pięćdziesięciu trzem=53; \
        pięćdziesięciu czterem=54; sześćdziesięciu dwóm=62; sześćdziesięciu trzem=63; sześćdziesięciu \
        czterem=64; siedemdziesięciu dwóm=72; siedemdziesięciu trzem=73; siedemdziesięciu czterem=74; \
        osiemdziesięciu dwóm=82; osiemdziesięciu trzem=83; osiemdziesięciu czterem=84; dziewięćdziesięciu \
        dwóm=92; dziewięćdziesięciu trzem=93; dziewięćdziesięciu czterem=94; jedną=1; zerem=0; jednym=1; \
        dwoma=2; trzema=3; czterema=4; pięcioma=5; sześcioma=6; siedmioma=7; ośmioma=8; dziewięcioma=9; \
        dziesięcioma=10; jedenastoma=11; dwunastoma=12; trzynastoma=13; czternastoma=14; piętnastoma=15; \
        szesnastoma=16; siedemnastoma=17; osiemnastoma=18; dziewiętnastoma=19; dwudziestoma=20; \
        dwudziestoma jeden=21; dwudziestoma dwoma=22; dwudziestoma trzema=23; dwudziestoma czterema=24; \
        dwudziestoma pięcioma=25; dwudziestoma sześcioma=26; dwudziestoma siedmioma=27; dwudziestoma \
        ośmioma=28; dwudziestoma dziewięcioma=29; trzydziestoma=30; trzydziestoma jeden=31; trzydziestoma \
        dwoma=32; trzydziestoma trzema=33; trzydziestoma czterema=34; trzydziestoma pięcioma=35; \
        trzydziestoma sześcioma=36; trzydziestoma siedmioma=37; trzydziestoma ośmioma=38; trzydziestoma \
        dziewięcioma=39; czterdziestoma=40; czterdziestoma jeden=41; czterdziestoma dwoma=42; \
        czterdziestoma trzema=43; czterdziestoma czterema=44; czterdziestoma pięcioma=45; czterdziestoma \
        sześcioma=46; czterdziestoma siedmioma=47; czterdziestoma ośmioma=48; czterdziestoma \
        dziewięcioma=49; pięćdziesięcioma=50; pięćdziesięcioma jeden=51; pięćdziesięcioma dwoma=52; \
        pięćdziesięcioma trzema=53; pięćdziesięcioma czterema=54; pięćdziesięcioma pięcioma=55; \
        pięćdziesięcioma sześcioma=56; pięćdziesięcioma siedmioma=57; pięćdziesięcioma ośmioma=58; \
        pięćdziesięcioma dziewięcioma=59; sześćdziesięcioma=60; sześćdziesięcioma jeden=61; \
        sześćdziesięcioma dwoma=62; sześćdziesięcioma trzema=63; sześćdziesięcioma czterema=64; \
        sześćdziesięcioma pięcioma=65; sześćdziesięcioma sześcioma=66; sześćdziesięcioma siedmioma=67; \
        sześćdziesięcioma ośmioma=68; sześćdziesięcioma dziewięcioma=69; siedemdziesięcioma=70; \
        siedemdziesięcioma jeden=71; siedemdziesięcioma dwoma=72; siedemdziesięcioma trzema=73; \
        siedemdziesięcioma czterema=74; siedemdziesięcioma pięcioma=75; siedemdziesięcioma sześcioma=76; \
        siedemdziesięcioma siedmioma=77; siedemdziesięcioma ośmioma=78; siedemdziesięcioma \
        dziewięcioma=79; osiemdziesięcioma=80; osiemdziesięcioma jeden=81; osiemdziesięcioma dwoma=82; \
        osiemdziesięcioma trzema=83; osiemdziesięcioma czterema=84; osiemdziesięcioma pięcioma=85; \
        osiemdziesięcioma sześcioma=86; osiemdziesięcioma siedmioma=87; osiemdziesięcioma ośmioma=88; \
        osiemdziesięcioma dziewięcioma=89; dziewięćdziesięcioma=90; dziewięćdziesięcioma jeden=91; \
        dziewięćdziesięcioma dwoma=92; dziewięćdziesięcioma trzema=93; dziewięćdziesięcioma czterema=94; \
        dziewięćdziesięcioma pięcioma=95; dziewięćdziesięcioma sześcioma=96; dziewięćdziesięcioma \
        siedmioma=97; dziewięćdziesięcioma ośmioma=98; dziewięćdziesięcioma dziewięcioma=99; dwiema=2; \
        zerze=0
        """,
        "ru": """
        ноль=0; один=1; два=2; три=3; четыре=4; пять=5; шесть=6; семь=7; восемь=8; девять=9; десять=10; \
        одиннадцать=11; двенадцать=12; тринадцать=13; четырнадцать=14; пятнадцать=15; шестнадцать=16; \
        семнадцать=17; восемнадцать=18; девятнадцать=19; двадцать=20; двадцать один=21; двадцать два=22; \
        двадцать три=23; двадцать четыре=24; двадцать пять=25; двадцать шесть=26; двадцать семь=27; \
        двадцать восемь=28; двадцать девять=29; тридцать=30; тридцать один=31; тридцать два=32; тридцать \
        три=33; тридцать четыре=34; тридцать пять=35; тридцать шесть=36; тридцать семь=37; тридцать \
        восемь=38; тридцать девять=39; сорок=40; сорок один=41; сорок два=42; сорок три=43; сорок \
        четыре=44; сорок пять=45; сорок шесть=46; сорок семь=47; сорок восемь=48; сорок девять=49; \
        пятьдесят=50; пятьдесят один=51; пятьдесят два=52; пятьдесят три=53; пятьдесят четыре=54; \
        пятьдесят пять=55; пятьдесят шесть=56; пятьдесят семь=57; пятьдесят восемь=58; пятьдесят \
        девять=59; шестьдесят=60; шестьдесят один=61; шестьдесят два=62; шестьдесят три=63; шестьдесят \
        четыре=64; шестьдесят пять=65; шестьдесят шесть=66; шестьдесят семь=67; шестьдесят восемь=68; \
        шестьдесят девять=69; семьдесят=70; семьдесят один=71; семьдесят два=72; семьдесят три=73; \
        семьдесят четыре=74; семьдесят пять=75; семьдесят шесть=76; семьдесят семь=77; семьдесят \
        восемь=78; семьдесят девять=79; восемьдесят=80; восемьдесят один=81; восемьдесят два=82; \
        восемьдесят три=83; восемьдесят четыре=84; восемьдесят пять=85; восемьдесят шесть=86; восемьдесят \
        семь=87; восемьдесят восемь=88; восемьдесят девять=89; девяносто=90; девяносто один=91; девяносто \
        два=92; девяносто три=93; девяносто четыре=94; девяносто пять=95; девяносто шесть=96; девяносто \
        семь=97; девяносто восемь=98; девяносто девять=99; сто=100; двести=200; триста=300; четыреста=400; \
        пятьсот=500; шестьсот=600; семьсот=700; восемьсот=800; девятьсот=900; одно=1; двадцать одно=21; \
        тридцать одно=31; сорок одно=41; пятьдесят одно=51; шестьдесят одно=61; семьдесят одно=71; \
        восемьдесят одно=81; девяносто одно=91; одна=1; две=2; двадцать одна=21; двадцать две=22; тридцать \
        одна=31; тридцать две=32; сорок одна=41; сорок две=42; пятьдесят одна=51; пятьдесят две=52; \
        шестьдесят одна=61; шестьдесят две=62; семьдесят одна=71; семьдесят две=72; восемьдесят одна=81; \
        восемьдесят две=82; девяносто одна=91; девяносто две=92; одни=1; двадцать одни=21; тридцать \
        одни=31; сорок одни=41; пятьдесят одни=51; шестьдесят одни=61; семьдесят одни=71; восемьдесят \
        одни=81; девяносто одни=91; ноля=0; одного=1; двух=2; трех=3; четырех=4; пяти=5; шести=6; семи=7; \
        восьми=8; девяти=9; десяти=10; одиннадцати=11; двенадцати=12; тринадцати=13; четырнадцати=14; \
        пятнадцати=15; шестнадцати=16; семнадцати=17; восемнадцати=18; девятнадцати=19; двадцати=20; \
        двадцати одного=21; двадцати двух=22; двадцати трех=23; двадцати четырех=24; двадцати пяти=25; \
        двадцати шести=26; двадцати семи=27; двадцати восьми=28; двадцати девяти=29; тридцати=30; тридцати \
        одного=31; тридцати двух=32; тридцати трех=33; тридцати четырех=34; тридцати пяти=35; тридцати \
        шести=36; тридцати семи=37; тридцати восьми=38; тридцати девяти=39; сорока=40; сорока одного=41; \
        сорока двух=42; сорока трех=43; сорока четырех=44; сорока пяти=45; сорока шести=46; сорока \
        семи=47; сорока восьми=48; сорока девяти=49; пятидесяти=50; пятидесяти одного=51; пятидесяти \
        двух=52; пятидесяти трех=53; пятидесяти четырех=54; пятидесяти пяти=55; пятидесяти шести=56; \
        пятидесяти семи=57; пятидесяти восьми=58; пятидесяти девяти=59; шестидесяти=60; шестидесяти \
        одного=61; шестидесяти двух=62; шестидесяти трех=63; шестидесяти четырех=64; шестидесяти пяти=65; \
        шестидесяти шести=66; шестидесяти семи=67; шестидесяти восьми=68; шестидесяти девяти=69; \
        семидесяти=70; семидесяти одного=71; семидесяти двух=72; семидесяти трех=73; семидесяти \
        четырех=74; семидесяти пяти=75; семидесяти шести=76; семидесяти семи=77; семидесяти восьми=78; \
        семидесяти девяти=79; восьмидесяти=80; восьмидесяти одного=81; восьмидесяти двух=82; восьмидесяти \
        трех=83; восьмидесяти четырех=84; восьмидесяти пяти=85; восьмидесяти шести=86; восьмидесяти \
        семи=87; восьмидесяти восьми=88; восьмидесяти девяти=89; девяноста=90; девяноста одного=91; \
        девяноста двух=92; девяноста трех=93; девяноста четырех=94; девяноста пяти=95; девяноста шести=96; \
        девяноста семи=97; девяноста восьми=98; девяноста девяти=99; ста=100; двухсот=200; трехсот=300; \
        четырехсот=400; пятисот=500; шестисот=600; семисот=700; восьмисот=800; девятисот=900; одной=1; \
        двадцати одной=21; тридцати одной=31; сорока одной=41; пятидесяти одной=51; шестидесяти одной=61; \
        семидесяти одной=71; восьмидесяти одной=81; девяноста одной=91; одних=1; двадцати одних=21; \
        тридцати одних=31; сорока одних=41; пятидесяти одних=51; шестидесяти одних=61; семидесяти \
        одних=71; восьмидесяти одних=81; девяноста одних=91; нолю=0; одному=1; двум=2; трем=3; четырем=4; \
        двадцати одному=21; двадцати двум=22; двадцати трем=23; двадцати четырем=24; тридцати одному=31; \
        тридцати двум=32; тридцати трем=33; тридцати четырем=34; сорока одному=41; сорока двум=42; сорока \
        трем=43; сорока четырем=44; пятидесяти одному=51; пятидесяти двум=52; пятидесяти трем=53; \
        пятидесяти четырем=54; шестидесяти одному=61; шестидесяти двум=62; шестидесяти трем=63; \
        шестидесяти четырем=64; семидесяти одному=71; семидесяти двум=72; семидесяти трем=73; семидесяти \
        четырем=74; восьмидесяти одному=81; восьмидесяти двум=82; восьмидесяти трем=83; восьмидесяти \
        четырем=84; девяноста одному=91; девяноста двум=92; девяноста трем=93; девяноста четырем=94; \
        двумстам=200; тремстам=300; четыремстам=400; пятистам=500; шестистам=600; семистам=700; \
        восьмистам=800; девятистам=900; одним=1; двадцати одним=21; тридцати одним=31; сорока одним=41; \
        пятидесяти одним=51; шестидесяти одним=61; семидесяти одним=71; восьмидесяти одним=81; девяноста \
        одним=91; одну=1; двадцать одну=21; тридцать одну=31; сорок одну=41; пятьдесят одну=51; шестьдесят \
        одну=61; семьдесят одну=71; восемьдесят одну=81; девяносто одну=91; нуле=0; одном=1; двадцать \
        одном=21; двадцать двух=22; двадцать трех=23; двадцать четырех=24; двадцать пяти=25; двадцать \
        шести=26; двадцать семи=27; двадцать восьми=28; двадцать девяти=29; тридцать одном=31; тридцать \
        двух=32; тридцать трех=33; тридцать четырех=34; тридцать пяти=35; тридцать шести=36; тридцать \
        семи=37; тридцать восьми=38; тридцать девяти=39; сорока одном=41; пятидесяти одном=51; шестидесяти \
        одном=61; семидесяти одном=71; восьмидесяти одном=81; девяноста одном=91; двухстах=200; \
        трехстах=300; четырехстах=400; пятистах=500; шестистах=600; семистах=700; восьмистах=800; \
        девятистах=900; двадцати одном=21; тридцати одном=31; нулем=0; двумя=2; тремя=3; четырьмя=4; \
        пятью=5; шестью=6; семью=7; восемью=8; девятью=9; десятью=10; одиннадцатью=11; двенадцатью=12; \
        тринадцатью=13; четырнадцатью=14; пятнадцатью=15; шестнадцатью=16; семнадцатью=17; \
        восемнадцатью=18; девятнадцатью=19; двадцатью=20; двадцатью одним=21; двадцатью двумя=22; \
        двадцатью тремя=23; двадцатью четырьмя=24; двадцатью пятью=25; двадцатью шестью=26; двадцатью \
        семью=27; двадцатью восемью=28; двадцатью девятью=29; тридцатью=30; тридцатью одним=31; тридцатью \
        двумя=32; тридцатью тремя=33; тридцатью четырьмя=34; тридцатью пятью=35; тридцатью шестью=36; \
        тридцатью семью=37; тридцатью восемью=38; тридцатью девятью=39; сорока двумя=42; сорока тремя=43; \
        сорока четырьмя=44; сорока пятью=45; сорока шестью=46; сорока семью=47; сорока восемью=48; сорока \
        девятью=49; пятьюдесятью=50; пятьюдесятью одним=51; пятьюдесятью двумя=52; пятьюдесятью тремя=53; \
        пятьюдесятью четырьмя=54; пятьюдесятью пятью=55; пятьюдесятью шестью=56; пятьюдесятью семью=57; \
        пятьюдесятью восемью=58; пятьюдесятью девятью=59; шестьюдесятью=60; шестьюдесятью одним=61; \
        шестьюдесятью двумя=62; шестьюдесятью тремя=63; шестьюдесятью четырьмя=64; шестьюдесятью пятью=65; \
        шестьюдесятью шестью=66; шестьюдесятью семью=67; шестьюдесятью восемью=68; шестьюдесятью \
        девятью=69; семьюдесятью=70; семьюдесятью одним=71; семьюдесятью двумя=72; семьюдесятью тремя=73; \
        семьюдесятью четырьмя=74; семьюдесятью пятью=75; семьюдесятью шестью=76; семьюдесятью семью=77; \
        семьюдесятью восемью=78; семьюдесятью девятью=79; восемьюдесятью=80; восемьюдесятью одним=81; \
        восемьюдесятью двумя=82; восемьюдесятью тремя=83; восемьюдесятью четырьмя=84; восемьюдесятью \
        пятью=85; восемьюдесятью шестью=86; восемьюдесятью семью=87; восемьюдесятью восемью=88; \
        восемьюдесятью девятью=89; девяноста двумя=92; девяноста тремя=93; девяноста четырьмя=94; \
        девяноста пятью=95; девяноста шестью=96; девяноста семью=97; девяноста восемью=98; девяноста \
        девятью=99; двумястами=200; тремястами=300; четырьмястами=400; пятьюстами=500; шестьюстами=600; \
        семьюстами=700; восемьюстами=800; девятьюстами=900; двадцатью одной=21; тридцатью одной=31; \
        пятьюдесятью одной=51; шестьюдесятью одной=61; семьюдесятью одной=71; восемьюдесятью одной=81; \
        одними=1; двадцатью одними=21; тридцатью одними=31; сорока одними=41; пятьюдесятью одними=51; \
        шестьюдесятью одними=61; семьюдесятью одними=71; восемьюдесятью одними=81; девяноста одними=91
        """,
        "uk": """
        нуль=0; один=1; два=2; три=3; чотири=4; п'ять=5; шість=6; сім=7; вісім=8; дев'ять=9; десять=10; \
        одинадцять=11; дванадцять=12; тринадцять=13; чотирнадцять=14; п'ятнадцять=15; шістнадцять=16; \
        сімнадцять=17; вісімнадцять=18; дев'ятнадцять=19; двадцять=20; двадцять один=21; двадцять два=22; \
        двадцять три=23; двадцять чотири=24; двадцять п'ять=25; двадцять шість=26; двадцять сім=27; \
        двадцять вісім=28; двадцять дев'ять=29; тридцять=30; тридцять один=31; тридцять два=32; тридцять \
        три=33; тридцять чотири=34; тридцять п'ять=35; тридцять шість=36; тридцять сім=37; тридцять \
        вісім=38; тридцять дев'ять=39; сорок=40; сорок один=41; сорок два=42; сорок три=43; сорок \
        чотири=44; сорок п'ять=45; сорок шість=46; сорок сім=47; сорок вісім=48; сорок дев'ять=49; \
        п'ятдесят=50; п'ятдесят один=51; п'ятдесят два=52; п'ятдесят три=53; п'ятдесят чотири=54; \
        п'ятдесят п'ять=55; п'ятдесят шість=56; п'ятдесят сім=57; п'ятдесят вісім=58; п'ятдесят \
        дев'ять=59; шістдесят=60; шістдесят один=61; шістдесят два=62; шістдесят три=63; шістдесят \
        чотири=64; шістдесят п'ять=65; шістдесят шість=66; шістдесят сім=67; шістдесят вісім=68; шістдесят \
        дев'ять=69; сімдесят=70; сімдесят один=71; сімдесят два=72; сімдесят три=73; сімдесят чотири=74; \
        сімдесят п'ять=75; сімдесят шість=76; сімдесят сім=77; сімдесят вісім=78; сімдесят дев'ять=79; \
        вісімдесят=80; вісімдесят один=81; вісімдесят два=82; вісімдесят три=83; вісімдесят чотири=84; \
        вісімдесят п'ять=85; вісімдесят шість=86; вісімдесят сім=87; вісімдесят вісім=88; вісімдесят \
        дев'ять=89; дев'яносто=90; дев'яносто один=91; дев'яносто два=92; дев'яносто три=93; дев'яносто \
        чотири=94; дев'яносто п'ять=95; дев'яносто шість=96; дев'яносто сім=97; дев'яносто вісім=98; \
        дев'яносто дев'ять=99; сто=100; двісті=200; триста=300; чотириста=400; п'ятсот=500; шістсот=600; \
        сімсот=700; вісімсот=800; дев'ятсот=900; одне=1; двадцять одне=21; тридцять одне=31; сорок \
        одне=41; п'ятдесят одне=51; шістдесят одне=61; сімдесят одне=71; вісімдесят одне=81; дев'яносто \
        одне=91; одна=1; дві=2; двадцять одна=21; двадцять дві=22; тридцять одна=31; тридцять дві=32; \
        сорок одна=41; сорок дві=42; п'ятдесят одна=51; п'ятдесят дві=52; шістдесят одна=61; шістдесят \
        дві=62; сімдесят одна=71; сімдесят дві=72; вісімдесят одна=81; вісімдесят дві=82; дев'яносто \
        одна=91; дев'яносто дві=92
        """,
        "ar": """
        صفر=0; واحدة=1; إثنتان=2; ثلاثة=3; أربعة=4; خمسة=5; ستة=6; سبعة=7; ثمانية=8; تسعة=9; عشرة=10; إحدى \
        عشر=11; إثنتا عشرة=12; ثلاثة عشر=13; أربعة عشر=14; خمسة عشر=15; ستة عشر=16; سبعة عشر=17; ثمانية \
        عشر=18; تسعة عشر=19; عشرون=20; واحد وعشرون=21; إثنان وعشرون=22; ثلاثة وعشرون=23; أربعة وعشرون=24; \
        خمسة وعشرون=25; ستة وعشرون=26; سبعة وعشرون=27; ثمانية وعشرون=28; تسعة وعشرون=29; ثلاثون=30; واحد \
        وثلاثون=31; إثنان وثلاثون=32; ثلاثة وثلاثون=33; أربعة وثلاثون=34; خمسة وثلاثون=35; ستة وثلاثون=36; \
        سبعة وثلاثون=37; ثمانية وثلاثون=38; تسعة وثلاثون=39; أربعون=40; واحد وأربعون=41; إثنان وأربعون=42; \
        ثلاثة وأربعون=43; أربعة وأربعون=44; خمسة وأربعون=45; ستة وأربعون=46; سبعة وأربعون=47; ثمانية \
        وأربعون=48; تسعة وأربعون=49; خمسون=50; واحد وخمسون=51; إثنان وخمسون=52; ثلاثة وخمسون=53; أربعة \
        وخمسون=54; خمسة وخمسون=55; ستة وخمسون=56; سبعة وخمسون=57; ثمانية وخمسون=58; تسعة وخمسون=59; \
        ستون=60; واحد وستون=61; إثنان وستون=62; ثلاثة وستون=63; أربعة وستون=64; خمسة وستون=65; ستة \
        وستون=66; سبعة وستون=67; ثمانية وستون=68; تسعة وستون=69; سبعون=70; واحد وسبعون=71; إثنان \
        وسبعون=72; ثلاثة وسبعون=73; أربعة وسبعون=74; خمسة وسبعون=75; ستة وسبعون=76; سبعة وسبعون=77; ثمانية \
        وسبعون=78; تسعة وسبعون=79; ثمانون=80; واحد وثمانون=81; إثنان وثمانون=82; ثلاثة وثمانون=83; أربعة \
        وثمانون=84; خمسة وثمانون=85; ستة وثمانون=86; سبعة وثمانون=87; ثمانية وثمانون=88; تسعة وثمانون=89; \
        تسعون=90; واحد وتسعون=91; إثنان وتسعون=92; ثلاثة وتسعون=93; أربعة وتسعون=94; خمسة وتسعون=95; ستة \
        وتسعون=96; سبعة وتسعون=97; ثمانية وتسعون=98; تسعة وتسعون=99; مائة=100; مائتان=200; ثلاثة مائة=300; \
        أربعة مائة=400; خمسة مائة=500; ستة مائة=600; سبعة مائة=700; ثمانية مائة=800; تسعة مائة=900; \
        واحد=1; إثنان=2; إثنا عشر=12
        """,
        "hi": """
        शून्य=0; एक=1; दो=2; तीन=3; चार=4; पाँच=5; छह=6; सात=7; आठ=8; नौ=9; दस=10; ग्यारह=11; बारह=12; \
        तेरह=13; चौदह=14; पन्द्रह=15; सोलह=16; सत्रह=17; अठारह=18; उन्नीस=19; बीस=20; इक्कीस=21; बाईस=22; \
        तेईस=23; चौबीस=24; पच्चीस=25; छब्बीस=26; सत्ताईस=27; अट्ठाईस=28; उनतीस=29; तीस=30; इकतीस=31; \
        बत्तीस=32; तैंतीस=33; चौंतीस=34; पैंतीस=35; छत्तीस=36; सैंतीस=37; अड़तीस=38; उनतालीस=39; चालीस=40; \
        इकतालीस=41; बयालीस=42; तैंतालीस=43; चौवालीस=44; पैंतालीस=45; छियालीस=46; सैंतालीस=47; अड़तालीस=48; \
        उनचास=49; पचास=50; इक्यावन=51; बावन=52; तिरेपन=53; चौवन=54; पचपन=55; छप्पन=56; सत्तावन=57; \
        अट्ठावन=58; उनसठ=59; साठ=60; इकसठ=61; बासठ=62; तिरेसठ=63; चौंसठ=64; पैंसठ=65; छियासठ=66; सड़सठ=67; \
        अड़सठ=68; उनहत्तर=69; सत्तर=70; इकहत्तर=71; बहत्तर=72; तिहत्तर=73; चौहत्तर=74; पचहत्तर=75; \
        छिहत्तर=76; सतहत्तर=77; अठहत्तर=78; उनासी=79; अस्सी=80; इक्यासी=81; बयासी=82; तिरासी=83; \
        चौरासी=84; पचासी=85; छियासी=86; सत्तासी=87; अट्ठासी=88; नवासी=89; नब्बे=90; इक्यानबे=91; बानबे=92; \
        तिरानबे=93; चौरानबे=94; पंचानबे=95; छियानबे=96; सत्तानबे=97; अट्ठानबे=98; निन्यानबे=99; एक सौ=100; \
        दो सौ=200; तीन सौ=300; चार सौ=400; पाँच सौ=500; छह सौ=600; सात सौ=700; आठ सौ=800; नौ सौ=900
        """,
        "tr": """
        sıfır=0; bir=1; iki=2; üç=3; dört=4; beş=5; altı=6; yedi=7; sekiz=8; dokuz=9; on=10; on bir=11; on \
        iki=12; on üç=13; on dört=14; on beş=15; on altı=16; on yedi=17; on sekiz=18; on dokuz=19; \
        yirmi=20; yirmi bir=21; yirmi iki=22; yirmi üç=23; yirmi dört=24; yirmi beş=25; yirmi altı=26; \
        yirmi yedi=27; yirmi sekiz=28; yirmi dokuz=29; otuz=30; otuz bir=31; otuz iki=32; otuz üç=33; otuz \
        dört=34; otuz beş=35; otuz altı=36; otuz yedi=37; otuz sekiz=38; otuz dokuz=39; kırk=40; kırk \
        bir=41; kırk iki=42; kırk üç=43; kırk dört=44; kırk beş=45; kırk altı=46; kırk yedi=47; kırk \
        sekiz=48; kırk dokuz=49; elli=50; elli bir=51; elli iki=52; elli üç=53; elli dört=54; elli beş=55; \
        elli altı=56; elli yedi=57; elli sekiz=58; elli dokuz=59; altmış=60; altmış bir=61; altmış iki=62; \
        altmış üç=63; altmış dört=64; altmış beş=65; altmış altı=66; altmış yedi=67; altmış sekiz=68; \
        altmış dokuz=69; yetmiş=70; yetmiş bir=71; yetmiş iki=72; yetmiş üç=73; yetmiş dört=74; yetmiş \
        beş=75; yetmiş altı=76; yetmiş yedi=77; yetmiş sekiz=78; yetmiş dokuz=79; seksen=80; seksen \
        bir=81; seksen iki=82; seksen üç=83; seksen dört=84; seksen beş=85; seksen altı=86; seksen \
        yedi=87; seksen sekiz=88; seksen dokuz=89; doksan=90; doksan bir=91; doksan iki=92; doksan üç=93; \
        doksan dört=94; doksan beş=95; doksan altı=96; doksan yedi=97; doksan sekiz=98; doksan dokuz=99; \
        yüz=100; iki yüz=200; üç yüz=300; dört yüz=400; beş yüz=500; altı yüz=600; yedi yüz=700; sekiz \
        yüz=800; dokuz yüz=900
        """,
    ]

    static let scales: [String: String] = [
        "de": """
        tausend=1000; million=1000000; milliarde=1000000000; billion=1000000000000; millionen=1000000; \
        milliarden=1000000000; billionen=1000000000000; mio=1000000; mrd=1000000000; bio=1000000000000
        """,
        "fr": """
        mille=1000; million=1000000; milliard=1000000000; billion=1000000000000; millier=1000; \
        millions=1000000; milliards=1000000000; billions=1000000000000; md=1000000000; bn=1000000000000
        """,
        "es": """
        mil=1000; millón=1000000; billón=1000000000000; millones=1000000; billones=1000000000000
        """,
        "it": """
        mille=1000; milione=1000000; miliardo=1000000000; bilione=1000000000000; mila=1000; \
        milioni=1000000; miliardi=1000000000; mln=1000000; mrd=1000000000; bln=1000000000000
        """,
        "pt": """
        mil=1000; milhão=1000000; milhões=1000000; bilhão=1000000000; bilhões=1000000000; \
        trilhão=1000000000000; trilhões=1000000000000; mi=1000000; bi=1000000000; tri=1000000000000
        """,
        "nl": """
        duizend=1000; miljoen=1000000; miljard=1000000000; biljoen=1000000000000; mln=1000000; \
        mld=1000000000; bln=1000000000000
        """,
        "pl": """
        tysiąc=1000; milion=1000000; miliard=1000000000; bilion=1000000000000; tysiąca=1000; \
        miliona=1000000; miliarda=1000000000; biliona=1000000000000; tysiącowi=1000; milionowi=1000000; \
        miliardowi=1000000000; bilionowi=1000000000000; tysiącem=1000; milionem=1000000; \
        miliardem=1000000000; bilionem=1000000000000; tysiącu=1000; milionie=1000000; \
        miliardzie=1000000000; bilionie=1000000000000; tysiące=1000; tysięcy=1000; miliony=1000000; \
        milionów=1000000; miliardy=1000000000; miliardów=1000000000; biliony=1000000000000; \
        bilionów=1000000000000; tys=1000; mln=1000000; mld=1000000000; bln=1000000000000
        """,
        "ru": """
        тысяча=1000; тысячи=1000; тысяч=1000; миллион=1000000; миллиона=1000000; миллионов=1000000; \
        миллиард=1000000000; миллиарда=1000000000; миллиардов=1000000000; триллион=1000000000000; \
        триллиона=1000000000000; триллионов=1000000000000; тысяче=1000; тысячам=1000; миллиону=1000000; \
        миллионам=1000000; миллиарду=1000000000; миллиардам=1000000000; триллиону=1000000000000; \
        триллионам=1000000000000; тысячу=1000; тысячах=1000; миллионе=1000000; миллионах=1000000; \
        миллиарде=1000000000; миллиардах=1000000000; триллионе=1000000000000; триллионах=1000000000000; \
        тысячей=1000; тысячами=1000; миллионом=1000000; миллионами=1000000; миллиардом=1000000000; \
        миллиардами=1000000000; триллионом=1000000000000; триллионами=1000000000000; тыс=1000; \
        млн=1000000; млрд=1000000000; трлн=1000000000000
        """,
        "uk": """
        тисяча=1000; тисячі=1000; тисяч=1000; мільйон=1000000; мільйони=1000000; мільйонів=1000000; \
        мільярд=1000000000; мільярди=1000000000; мільярдів=1000000000; більйон=1000000000000; \
        більйони=1000000000000; більйонів=1000000000000; мільйона=1000000; мільярда=1000000000; \
        трильйон=1000000000000; трильйони=1000000000000; трильйонів=1000000000000; \
        трильйона=1000000000000; тис=1000; млн=1000000; млрд=1000000000; трлн=1000000000000
        """,
        "ar": """
        ألف=1000; مليون=1000000; مليار=1000000000; ترليون=1000000000000; آلاف=1000; ملايين=1000000
        """,
        "hi": """
        हज़ार=1000; लाख=100000; करोड़=10000000; अरब=1000000000; खरब=100000000000; क॰=10000000; \
        अ॰=1000000000; ख॰=100000000000; नील=10000000000000
        """,
        "tr": """
        bin=1000; milyon=1000000; milyar=1000000000; trilyon=1000000000000; mn=1000000; mr=1000000000; \
        tn=1000000000000
        """,
    ]

    static let months: [String: String] = [
        "de": """
        jan=1; feb=2; märz=3; apr=4; mai=5; juni=6; juli=7; aug=8; sept=9; okt=10; nov=11; dez=12; \
        januar=1; februar=2; april=4; august=8; september=9; oktober=10; november=11; dezember=12; mär=3; \
        jun=6; jul=7; sep=9
        """,
        "fr": """
        janv=1; févr=2; mars=3; avr=4; mai=5; juin=6; juil=7; août=8; sept=9; oct=10; nov=11; déc=12; \
        janvier=1; février=2; avril=4; juillet=7; septembre=9; octobre=10; novembre=11; décembre=12
        """,
        "es": """
        ene=1; feb=2; mar=3; abr=4; may=5; jun=6; jul=7; ago=8; sept=9; oct=10; nov=11; dic=12; enero=1; \
        febrero=2; marzo=3; abril=4; mayo=5; junio=6; julio=7; agosto=8; septiembre=9; octubre=10; \
        noviembre=11; diciembre=12
        """,
        "it": """
        gen=1; feb=2; mar=3; apr=4; mag=5; giu=6; lug=7; ago=8; set=9; ott=10; nov=11; dic=12; gennaio=1; \
        febbraio=2; marzo=3; aprile=4; maggio=5; giugno=6; luglio=7; agosto=8; settembre=9; ottobre=10; \
        novembre=11; dicembre=12
        """,
        "pt": """
        jan=1; fev=2; mar=3; abr=4; mai=5; jun=6; jul=7; ago=8; set=9; out=10; nov=11; dez=12; janeiro=1; \
        fevereiro=2; março=3; abril=4; maio=5; junho=6; julho=7; agosto=8; setembro=9; outubro=10; \
        novembro=11; dezembro=12
        """,
        "nl": """
        jan=1; feb=2; mrt=3; apr=4; mei=5; jun=6; jul=7; aug=8; sep=9; okt=10; nov=11; dec=12; januari=1; \
        februari=2; maart=3; april=4; juni=6; juli=7; augustus=8; september=9; oktober=10; november=11; \
        december=12
        """,
        "pl": """
        sty=1; lut=2; mar=3; kwi=4; maj=5; cze=6; lip=7; sie=8; wrz=9; paź=10; lis=11; gru=12; stycznia=1; \
        lutego=2; marca=3; kwietnia=4; maja=5; czerwca=6; lipca=7; sierpnia=8; września=9; \
        października=10; listopada=11; grudnia=12; styczeń=1; luty=2; marzec=3; kwiecień=4; czerwiec=6; \
        lipiec=7; sierpień=8; wrzesień=9; październik=10; listopad=11; grudzień=12
        """,
        "ru": """
        янв=1; февр=2; мар=3; апр=4; мая=5; июн=6; июл=7; авг=8; сент=9; окт=10; нояб=11; дек=12; \
        января=1; февраля=2; марта=3; апреля=4; июня=6; июля=7; августа=8; сентября=9; октября=10; \
        ноября=11; декабря=12; март=3; май=5; июнь=6; июль=7; январь=1; февраль=2; апрель=4; август=8; \
        сентябрь=9; октябрь=10; ноябрь=11; декабрь=12
        """,
        "uk": """
        січ=1; лют=2; бер=3; квіт=4; трав=5; черв=6; лип=7; серп=8; вер=9; жовт=10; лист=11; груд=12; \
        січня=1; лютого=2; березня=3; квітня=4; травня=5; червня=6; липня=7; серпня=8; вересня=9; \
        жовтня=10; листопада=11; грудня=12; кві=4; тра=5; чер=6; сер=8; жов=10; лис=11; гру=12; січень=1; \
        лютий=2; березень=3; квітень=4; травень=5; червень=6; липень=7; серпень=8; вересень=9; жовтень=10; \
        листопад=11; грудень=12
        """,
        "ar": """
        يناير=1; فبراير=2; مارس=3; أبريل=4; مايو=5; يونيو=6; يوليو=7; أغسطس=8; سبتمبر=9; أكتوبر=10; \
        نوفمبر=11; ديسمبر=12
        """,
        "hi": """
        जन॰=1; फ़र॰=2; मार्च=3; अप्रैल=4; मई=5; जून=6; जुल॰=7; अग॰=8; सित॰=9; अक्तू॰=10; नव॰=11; दिस॰=12; \
        जनवरी=1; फ़रवरी=2; जुलाई=7; अगस्त=8; सितंबर=9; अक्तूबर=10; नवंबर=11; दिसंबर=12
        """,
        "tr": """
        oca=1; şub=2; mar=3; nis=4; may=5; haz=6; tem=7; ağu=8; eyl=9; eki=10; kas=11; ara=12; ocak=1; \
        şubat=2; mart=3; nisan=4; mayıs=5; haziran=6; temmuz=7; ağustos=8; eylül=9; ekim=10; kasım=11; \
        aralık=12
        """,
    ]

    static let weekdays: [String: String] = [
        "de": """
        sonntag=6; montag=0; dienstag=1; mittwoch=2; donnerstag=3; freitag=4; samstag=5
        """,
        "fr": """
        dimanche=6; lundi=0; mardi=1; mercredi=2; jeudi=3; vendredi=4; samedi=5
        """,
        "es": """
        domingo=6; lunes=0; martes=1; miércoles=2; jueves=3; viernes=4; sábado=5
        """,
        "it": """
        domenica=6; lunedì=0; martedì=1; mercoledì=2; giovedì=3; venerdì=4; sabato=5
        """,
        "pt": """
        domingo=6; segunda feira=0; terça feira=1; quarta feira=2; quinta feira=3; sexta feira=4; sábado=5
        """,
        "nl": """
        zondag=6; maandag=0; dinsdag=1; woensdag=2; donderdag=3; vrijdag=4; zaterdag=5
        """,
        "pl": """
        niedziela=6; poniedziałek=0; wtorek=1; środa=2; czwartek=3; piątek=4; sobota=5
        """,
        "ru": """
        воскресенье=6; понедельник=0; вторник=1; среда=2; четверг=3; пятница=4; суббота=5
        """,
        "uk": """
        неділя=6; понеділок=0; вівторок=1; середа=2; четвер=3; п'ятниця=4; субота=5
        """,
        "ar": """
        الأحد=6; الاثنين=0; الثلاثاء=1; الأربعاء=2; الخميس=3; الجمعة=4; السبت=5
        """,
        "hi": """
        रविवार=6; सोमवार=0; मंगलवार=1; बुधवार=2; गुरुवार=3; शुक्रवार=4; शनिवार=5
        """,
        "tr": """
        pazar=6; pazartesi=0; salı=1; çarşamba=2; perşembe=3; cuma=4; cumartesi=5
        """,
    ]

    static let relatives: [String: String] = [
        "de": """
        vorgestern=day -2; gestern=day -1; heute=day 0; morgen=day 1; übermorgen=day 2; letzte woche=week \
        -1; diese woche=week 0; nächste woche=week 1; letzten monat=month -1; diesen monat=month 0; \
        nächsten monat=month 1; letztes quartal=quarter -1; dieses quartal=quarter 0; nächstes \
        quartal=quarter 1; letztes jahr=year -1; dieses jahr=year 0; nächstes jahr=year 1
        """,
        "fr": """
        avant hier=day -2; hier=day -1; aujourd'hui=day 0; demain=day 1; après demain=day 2; la semaine \
        dernière=week -1; cette semaine=week 0; la semaine prochaine=week 1; le mois dernier=month -1; ce \
        mois ci=month 0; le mois prochain=month 1; le trimestre dernier=quarter -1; ce trimestre=quarter \
        0; le trimestre prochain=quarter 1; l'année dernière=year -1; cette année=year 0; l'année \
        prochaine=year 1
        """,
        "es": """
        anteayer=day -2; ayer=day -1; hoy=day 0; mañana=day 1; pasado mañana=day 2; la semana pasada=week \
        -1; esta semana=week 0; la próxima semana=week 1; el mes pasado=month -1; este mes=month 0; el \
        próximo mes=month 1; el trimestre pasado=quarter -1; este trimestre=quarter 0; el próximo \
        trimestre=quarter 1; el año pasado=year -1; este año=year 0; el próximo año=year 1
        """,
        "it": """
        l'altro ieri=day -2; ieri=day -1; oggi=day 0; domani=day 1; dopodomani=day 2; settimana \
        scorsa=week -1; questa settimana=week 0; settimana prossima=week 1; mese scorso=month -1; questo \
        mese=month 0; mese prossimo=month 1; trimestre scorso=quarter -1; questo trimestre=quarter 0; \
        trimestre prossimo=quarter 1; anno scorso=year -1; quest'anno=year 0; anno prossimo=year 1
        """,
        "pt": """
        anteontem=day -2; ontem=day -1; hoje=day 0; amanhã=day 1; depois de amanhã=day 2; semana \
        passada=week -1; esta semana=week 0; próxima semana=week 1; mês passado=month -1; este mês=month \
        0; próximo mês=month 1; último trimestre=quarter -1; este trimestre=quarter 0; próximo \
        trimestre=quarter 1; ano passado=year -1; este ano=year 0; próximo ano=year 1
        """,
        "nl": """
        eergisteren=day -2; gisteren=day -1; vandaag=day 0; morgen=day 1; overmorgen=day 2; vorige \
        week=week -1; deze week=week 0; volgende week=week 1; vorige maand=month -1; deze maand=month 0; \
        volgende maand=month 1; vorig kwartaal=quarter -1; dit kwartaal=quarter 0; volgend \
        kwartaal=quarter 1; vorig jaar=year -1; dit jaar=year 0; volgend jaar=year 1
        """,
        "pl": """
        przedwczoraj=day -2; wczoraj=day -1; dzisiaj=day 0; jutro=day 1; pojutrze=day 2; w zeszłym \
        tygodniu=week -1; w tym tygodniu=week 0; w przyszłym tygodniu=week 1; w zeszłym miesiącu=month -1; \
        w tym miesiącu=month 0; w przyszłym miesiącu=month 1; w zeszłym kwartale=quarter -1; w tym \
        kwartale=quarter 0; w przyszłym kwartale=quarter 1; w zeszłym roku=year -1; w tym roku=year 0; w \
        przyszłym roku=year 1
        """,
        "ru": """
        позавчера=day -2; вчера=day -1; сегодня=day 0; завтра=day 1; послезавтра=day 2; на прошлой \
        неделе=week -1; на этой неделе=week 0; на следующей неделе=week 1; в прошлом месяце=month -1; в \
        этом месяце=month 0; в следующем месяце=month 1; в прошлом квартале=quarter -1; в текущем \
        квартале=quarter 0; в следующем квартале=quarter 1; в прошлом году=year -1; в этом году=year 0; в \
        следующем году=year 1
        """,
        "uk": """
        позавчора=day -2; учора=day -1; сьогодні=day 0; завтра=day 1; післязавтра=day 2; минулого \
        тижня=week -1; цього тижня=week 0; наступного тижня=week 1; минулого місяця=month -1; цього \
        місяця=month 0; наступного місяця=month 1; минулого кварталу=quarter -1; цього кварталу=quarter 0; \
        наступного кварталу=quarter 1; минулого року=year -1; цього року=year 0; наступного року=year 1
        """,
        "ar": """
        أول أمس=day -2; أمس=day -1; اليوم=day 0; غدًا=day 1; بعد الغد=day 2; الأسبوع الماضي=week -1; هذا \
        الأسبوع=week 0; الأسبوع القادم=week 1; الشهر الماضي=month -1; هذا الشهر=month 0; الشهر \
        القادم=month 1; الربع الأخير=quarter -1; هذا الربع=quarter 0; الربع القادم=quarter 1; السنة \
        الماضية=year -1; السنة الحالية=year 0; السنة القادمة=year 1
        """,
        "hi": """
        परसों=day -2; पिछला सप्ताह=week -1; इस सप्ताह=week 0; अगला सप्ताह=week 1; पिछला माह=month -1; इस \
        माह=month 0; अगला माह=month 1; अंतिम तिमाही=quarter -1; इस तिमाही=quarter 0; अगली तिमाही=quarter \
        1; पिछला वर्ष=year -1; इस वर्ष=year 0; अगला वर्ष=year 1
        """,
        "tr": """
        evvelsi gün=day -2; dün=day -1; bugün=day 0; yarın=day 1; öbür gün=day 2; geçen hafta=week -1; bu \
        hafta=week 0; gelecek hafta=week 1; geçen ay=month -1; bu ay=month 0; gelecek ay=month 1; geçen \
        çeyrek=quarter -1; bu çeyrek=quarter 0; gelecek çeyrek=quarter 1; geçen yıl=year -1; bu yıl=year \
        0; gelecek yıl=year 1
        """,
    ]

    static let decimals: [String: String] = [
        "de": """
        ,
        """,
        "fr": """
        ,
        """,
        "es": """
        ,
        """,
        "it": """
        ,
        """,
        "pt": """
        ,
        """,
        "nl": """
        ,
        """,
        "pl": """
        ,
        """,
        "ru": """
        ,
        """,
        "uk": """
        ,
        """,
        "ar": """
        .
        """,
        "hi": """
        .
        """,
        "tr": """
        ,
        """,
    ]
}

/// Countries by the English names of one word that CLDR gives them, with their codes: `name=code; …`.
enum TerritoryTable {
    static let names = """
        andorra=AD; afghanistan=AF; anguilla=AI; albania=AL; armenia=AM; angola=AO; antarctica=AQ; \
        argentina=AR; austria=AT; australia=AU; aruba=AW; azerbaijan=AZ; bosnia=BA; barbados=BB; \
        bangladesh=BD; belgium=BE; bulgaria=BG; bahrain=BH; burundi=BI; benin=BJ; bermuda=BM; brunei=BN; \
        bolivia=BO; brazil=BR; bahamas=BS; bhutan=BT; botswana=BW; belarus=BY; belize=BZ; canada=CA; \
        switzerland=CH; chile=CL; cameroon=CM; china=CN; colombia=CO; cuba=CU; curaçao=CW; cyprus=CY; \
        czechia=CZ; germany=DE; djibouti=DJ; denmark=DK; dominica=DM; algeria=DZ; ecuador=EC; estonia=EE; \
        egypt=EG; eritrea=ER; spain=ES; ethiopia=ET; eurozone=EZ; finland=FI; fiji=FJ; micronesia=FM; \
        france=FR; gabon=GA; grenada=GD; georgia=GE; guernsey=GG; ghana=GH; gibraltar=GI; greenland=GL; \
        gambia=GM; guinea=GN; guadeloupe=GP; greece=GR; guatemala=GT; guam=GU; guyana=GY; honduras=HN; \
        croatia=HR; haiti=HT; hungary=HU; indonesia=ID; ireland=IE; israel=IL; india=IN; iraq=IQ; iran=IR; \
        iceland=IS; italy=IT; jersey=JE; jamaica=JM; jordan=JO; japan=JP; kenya=KE; kyrgyzstan=KG; \
        cambodia=KH; kiribati=KI; comoros=KM; kuwait=KW; kazakhstan=KZ; laos=LA; lebanon=LB; \
        liechtenstein=LI; liberia=LR; lesotho=LS; lithuania=LT; luxembourg=LU; latvia=LV; libya=LY; \
        morocco=MA; monaco=MC; moldova=MD; montenegro=ME; madagascar=MG; mali=ML; myanmar=MM; mongolia=MN; \
        macao=MO; martinique=MQ; mauritania=MR; montserrat=MS; malta=MT; mauritius=MU; maldives=MV; \
        malawi=MW; mexico=MX; malaysia=MY; mozambique=MZ; namibia=NA; niger=NE; nigeria=NG; nicaragua=NI; \
        netherlands=NL; norway=NO; nepal=NP; nauru=NR; niue=NU; oman=OM; panama=PA; peru=PE; \
        philippines=PH; pakistan=PK; poland=PL; palestine=PS; portugal=PT; palau=PW; paraguay=PY; \
        qatar=QA; réunion=RE; romania=RO; serbia=RS; russia=RU; rwanda=RW; seychelles=SC; sudan=SD; \
        sweden=SE; singapore=SG; slovenia=SI; slovakia=SK; senegal=SN; somalia=SO; suriname=SR; syria=SY; \
        eswatini=SZ; swaziland=SZ; chad=TD; togo=TG; thailand=TH; tajikistan=TJ; tokelau=TK; \
        turkmenistan=TM; tunisia=TN; tonga=TO; turkey=TR; tuvalu=TV; taiwan=TW; tanzania=TZ; ukraine=UA; \
        uganda=UG; uruguay=UY; uzbekistan=UZ; venezuela=VE; vietnam=VN; vanuatu=VU; samoa=WS; kosovo=XK; \
        yemen=YE; mayotte=YT; zambia=ZM; zimbabwe=ZW
        """
}
