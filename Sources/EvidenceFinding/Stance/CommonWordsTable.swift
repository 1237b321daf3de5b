/// Stems by how common they are: each row has the natural logarithm of how many sentences there are to one with the
/// stem, then the stems. Counted in the 41,700 sentences of WiCE's development pages; stems in 30 or more are kept.
enum CommonWordsTable {
    static let text = """
        1 the
        1.5 a and in of to
        2.5 for is it on that was with
        3 as at be by from he i this
        3.5 about all an are but has have his more new not one or time will year you
        4 after also been can data do first had her just like meta my news other out peopl said she so their
        4 there they up we were what when which who work world your
        4.5 air august back befor chang com come comment day film game get go home how icon if includ into
        4.5 last live make may me most move music nation no now onli our over part play publish read right
        4.5 say see show some state stori take team than them then these titl two us use veri way where
        4.5 would
        5 against ago american ani anoth april archiv around art articl aug author award base becaus best
        5 between black book both busi call citi collect communiti compani continu could countri current
        5 decemb develop did differ director down dure email end even event everi f famili featur februari
        5 find follow form found full good great group help here high him histori hous januari john juli
        5 june know leagu life link london long look love m made mani march mark member men million month
        5 much name need never next novemb octob off offic old open order origin own page photo place player
        5 post project public realli record relat releas report research return run s same school season
        5 second septemb servic set sign sinc site sqn star start still such support thing think those three
        5 through today top u under unit universiti video view want war web week well while women york
        5.5 access accord account across act action add address again age aircraft album alway am america
        5.5 amish among anim announc appear area artist ask associ avail b band becam becom big board bring
        5.5 build c came captur career case celebr center children class close club co colleg complet
        5.5 content counti cours court cover creat cultur d date david death decis design detail die direct
        5.5 divis each earli edit educ elect ever execut experi facebook fan feel few field final five forc
        5.5 former four free friend futur general give got govern happen hard head health hit hope hour
        5.5 https human imag industri inform interest internat internet issu join kind king known larg late
        5.5 later latest law lead learn left line list littl local lot machin main major man manag market
        5.5 mean media meet michael movi museum near night number offer offici onlin oper organiz p paint
        5.5 park parti perform person pictur plan pleas point polit posit power present presid produc
        5.5 product program provid put question race real receiv recent red remain result review role royal
        5.5 scienc search seem seen seri serv sever share should singl smith someth song south space special
        5.5 sport st stage student studi subscrib success system t talk technolog tell term though thought
        5.5 told too took tour train tri turn tv uk until updat wachowskibro watch websit went whi white
        5.5 william win wing won write www young
        6 abl abov accept activ actual adam addit advertis agre airport allow almost along alreadi although
        6 angel annual anyth arriv athlet attempt attend australia away bad bank battalion battl bbc bear
        6 began begin behind believ below better bill bit blog blue born box boy brandvoic break brigad
        6 british brother bus buy campaign canada car care carri cast centuri challeng championship charact
        6 check chess chief church classic committe common compet competit comput confirm connect consid
        6 contact control copi cost council crawl credit critic cup daili datetim de dead deal debut decad
        6 decid defens democrat depart describ display doe done due e earlier earn east editor effect effort
        6 els engin england english enough enter entertain establish everyon everyth excit expect explain
        6 express face fact fall far father festiv fight figur file fill fire flight focus footbal forb
        6 format forward franc friday front fund further generat girl given global goal grow guid guy half
        6 hall hand heart held hold host howard howev http icc idea import improv increas india inspir
        6 institut interview involv island israel j jackson jame jasdf job journal kate keep kid kill ladi
        6 land launch leader leav led less let level light locat log los lost low magazin match materi
        6 memori michigan might militari minut miss mission model modern moment money mr must natur
        6 neanderth netflix network north note noth often olymp onc opportun outsid particip partner pass
        6 past paul pay period photograph pick pm polic polici popular possibl practic premier press
        6 previous price privat prize problem process profession profil queen quit r rank rate reach reason
        6 refer rememb repli repres requir reserv respons reveal richard richest road robert rock room rule
        6 sale san save saw scene scott screen section secur select shoot short side similar six skip small
        6 social societi son soon sound sourc specimen squadron staff stand station stop street strong
        6 studio style summer sunday tail taken taylor test thank third thoma togeth total town track trade
        6 travel true twitter type understand usa user varieti version via visit vote walk washington water
        6 wayback west winner winslet within without woman word writer written yet
        6.5 abus academi achiev actor actress ad advanc africa african agenc alic alleg amazon ami andrew
        6.5 anniversari answer anti app appli applic approach arm armi arrest arrow arsenal asia asian
        6.5 assist attack attent audienc australian babi bar basebal bay beach beat beauti beij benefit
        6.5 billion bird block bn bob bodi booth brand brief broken brought brown buckingham built
        6.5 california canadian cancel capit captain card categori caus cbs centr central certain chain
        6.5 chairman champion chanc charg chastain chicago child china choic christian circl civil claim
        6.5 clear click climat clinic coach code collabor color combin comedi comic command commiss commit
        6.5 compar concern concert condit conduct confer conflict conserv consum contain contribut convers
        6.5 cooki corpor coupl crash creativ crew cricket crime crimin cross crowd cut danc daniel daughter
        6.5 debat dedic deep degre deliv demand deni despit diabet digit disband discov discuss district
        6.5 doctor dog domest donat doubl dr drama draw dream drive drop drug dvd earth econom economi edg
        6.5 edward eight either energi engag enjoy entir environ equal equip era especi europ european
        6.5 eventu evid exampl excel exclus exhibit exist expand expedit explor extend eye facil fail fair
        6.5 fame famous fashion favorit fear feder felt femal fighter financi finish firm fit flag floor
        6.5 food forum foundat founder fox french funni galleri gave georg german germani getti gift god goe
        6.5 gold gone governor graduat grand greatest green ground guardian gun guston h happi harri hear
        6.5 heard heavi henri hernandez hill himself histor hollywood honor hospit huge hun hundr hyakuri ii
        6.5 immedi impact independ indian individu induct influenc initi insid instead intellig intend
        6.5 introduc invest investig invit ioc iraq itself jan japan japanes jeff johnson joint joke jone
        6.5 jordan justic k key knew l la lake languag largest laugh lawyer leadership least legal legisl
        6.5 librari limit listen longer lose lower mail male map mar mari marri master matrix matter medic
        6.5 mention messag met middl mike mind minist mobil monday morn mother mountain mouton movement n
        6.5 newslett nine nomin non nov nra object observ oct ojeda opinion opposit org oscar owner palac
        6.5 parent particular partnership password peac per percent perhap peter phone physic piec plant
        6.5 platform pop popul potenti pp prepar presenc preserv pretti prevent primari prime print prison
        6.5 privaci pro probabl professor programm progress promot propos protect protest qualiti quick
        6.5 radio rais rang rather ray re reader readi realiti reflect region regist regular relationship
        6.5 replac resid resourc respect retail retir rise risk river rose round rout russel russia russian
        6.5 saturday schedul scientist score script sea seat secret self sell sen senat send senior sens
        6.5 serious seven sexual shape ship shop shot signific singer sit size slave soccer soldier someon
        6.5 sometim sort southern speak speech spend spent spring squar stadium standard statement stay step
        6.5 steve stewart store strategi stream strike subject suggest suit sun suprem sure surpris surviv
        6.5 swift sydney talent target teach teacher televis texa text theater throughout ticket tie toni
        6.5 tooth topic tournament toward tradit transfer trend trip trump trust tuesday union upon usual v
        6.5 valu van victori violat violenc voic wait wale walker wall warn wear wed weekend welcom welsh
        6.5 whether whole whose wide wife wikipedia wonder wood wrote x yes youth youtub
        7 ab abil absolut absorb academ accus acquir adapt administr admit adopt adult affair affect agent
        7 agreement ahead aid aim al alert alexa alon amaz amelia amount analysi ancient andi ann anyon
        7 apart appeal appoint approv approxim apr arena argu assembl assign assum atlant atmospher attach
        7 attorney attract awar azerbaijan background ball ban bangladesh basic basketbal beaufort beyond
        7 biggest biographi birth blabbermouth blood boston bought bowl brazil bridg britain broadcast brows
        7 budget burn ca calendar callan camera camp campus candid cann cannot capac cbsn cd ceo ceremoni
        7 chair channel charl chart chines chitos choos chris christma chronicl clark client cloth cloud cnn
        7 coast cole colleagu coloni colour commemor commerci communic complex complic compos confid
        7 congress consist construct contemporari contest controversi cool cooper copyright corner count
        7 courtesi coverag cpp crazi custom daktron danger dark dave davi dec declar defend definit demonstr
        7 denni depend destroy determin detroit devil difficult diploma disabl diseas disney disqualifi
        7 distinct distinguish distribut divers dixson dj document documentari door download downtown dozen
        7 dress drink driver duke eagl easi eat egypt electr electron element elizabeth emot employ employe
        7 encourag ensur entri environment episod ericsson ershad escap essenti estat estim et evening
        7 everybodi ex exact except exchang exercis expert extens extrem faculti faith farm fast fc feb fee
        7 feet fellow fiction fifth filmmak financ fine fish fix fixtur fli flow foreign forest forgotten
        7 fourth francisco fulli fun funcinpec g gain garden gauth gear genr giant golden googl gp grant
        7 graphic greater grew guard guest guitar haaretz hair handl headlin heat heckerl higher highest
        7 highlight historian hockey hole honour hot hotel hunt husband ice ident identifi iihf iii illinoi
        7 imagin immigr implement impress incom incred indi indic info innov instagram instal intens
        7 interact iron isra jean jersey jessica jim joe josh journalist jr judg jump junior kent kept kick
        7 kim komaki komatsu label labor lack latin le lee legaci legend letter liber lieuten lineup liz
        7 load loss loui luke mamba manhattan manufactur martin mass massiv matsushima matt matthew mayb
        7 measur medal medicin meghan mel membership mental metal method metro mid mile milken milwauke
        7 minor misawa mix mo modifi mount ms multipl murder murphi musician myself naha nativ navig neo net
        7 newton nice nobel normal northern notabl notic novel nuclear nyu nyutabaru o obvious occas occur
        7 offens oh older opera option orchestra organis otherwis outstand overal pacif paid pair panel
        7 paper parliament patterson penalti perfect perman phantom phase piero pilot pin plane planet plus
        7 pole pollut port powel prefer princ princip profit prohibit promin prove proxi pull purchas purpos
        7 push qualifi raider ran rare realiz recal recogn recommend redback reduc referenc refus regard
        7 remind remov renew rep republ republican request rest revenu rich ride rifl robbin roll roster row
        7 sail saint salt sam sampl sarah scale scholarship scientif scoreboard seattl secretari sector seek
        7 sent sep separ session sex shall shift shock silver sing sir sister sitcom situat skill sky
        7 smaller snake sold solut somerset soul speci specif spider spirit sponsor spot status stm stone
        7 structur struggl stuart stuff subscript sudden suffer super surfac surround tabl tactic tag tech
        7 teeth ten theatr theguardian theme themselv thousand threaten thursday tim tip tom tool tough
        7 traffic transform transit transport treatment tree trial trophi tsuiki typic ultim un unabl
        7 undergradu uniqu universal unlik upcom upgrad upper valid valley various vega ventur veteran viber
        7 vice victim villag virginia virtual vision vocal vol volum voter vs w wednesday weightlift western
        7 whom wild wind window windsor wish wit wolf worker worldwid worth wrong y yale yeah yellow younger
        7 zealand
        """
}
