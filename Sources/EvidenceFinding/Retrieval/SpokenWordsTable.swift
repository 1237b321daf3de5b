/// Words that people who speak in public use all the time, so that two texts that share them need not be about the same:
/// each row has a level, then words. A level is near the natural logarithm of how many sentences there are to one with
/// the word. Chosen by hand, from no collection of texts.
enum SpokenWordsTable {
    static let text = """
        3.0 people think want know country believe say tax president time year
        3.5 good great going get right thing way work world job money care need help fact talk question government
        3.5 state nation
        4.0 make take give come go see look tell mean let put try keep pay cut plan problem policy program bill vote
        4.0 war peace budget economy health school law
        4.5 first last new old many much big little long high low million billion thousand hundred dollar percent
        4.5 number cost rate family child children woman man person life home house friend worker business company
        4.5 middle class rich poor american america united states congress senate senator governor mayor leader party
        4.5 democrat republican administration campaign election record issue point place part kind lot reason
        4.5 difference change future history chance choice answer support strong security freedom power force
        4.5 military defense weapon nuclear energy oil trade deal growth interest deficit debt spend spending income
        4.5 raise increase reduce balance create build start stop happen agree
        5.0 ask call hear listen speak thank respect welcome hope feel understand remember learn teach show prove
        5.0 important different better best worst sure true real hard easy wrong fair free open safe serious simple
        5.0 special whole own next today tonight tomorrow week month day night morning moment decade century past ago
        5.0 city town community neighborhood street church college university student teacher doctor hospital
        5.0 insurance medicine drug crime police court judge justice rights constitution immigration border enemy
        5.0 ally terrorist attack threat system service benefit social welfare education training research science
        5.0 technology industry market price wage federal local public private national international foreign
        5.0 domestic economic political promise commitment responsibility opportunity challenge progress success
        5.0 failure result effort action decision position view idea lead follow fight win lose protect defend
        5.0 provide offer allow require continue bring send hold stand sit run move turn live die grow
        5.5 name word story book news press report media television debate speech statement interview audience
        5.5 husband wife mother father parent son daughter brother sister kid baby food water air land farm farmer
        5.5 car road bridge train factory product accept admit appear argue avoid become begin break buy sell carry
        5.5 cause certain charge check choose claim clear close compare concern confidence consider control count
        5.5 cover credit cross deny describe deserve develop discuss double drop end enforce enter equal establish
        5.5 exist expand expect experience explain extend face fail fall favor fear figure find finish fix form full
        5.5 gain goal group half handle head honest huge human impact improve include individual inflation influence
        5.5 information institution invest join large late lay leave letter level limit line list loan main major
        5.5 manage matter meet member mind minute miss mistake modern moral nature necessary negotiate note notice
        5.5 office official order organization oppose pass pattern peaceful percentage period personal pick plant
        5.5 play please population possible practice prepare present pressure pretty prevent principle prison process
        5.5 produce professional proposal propose proud purpose quality reach ready recent recognize recommend reform
        5.5 refuse region relationship rely religious remain remove replace represent resource respond rest return
        5.5 review rise risk role rule save search section seek sense separate serve set settle share short side sign
        5.5 significant similar single situation solution solve source space specific spirit staff stage standard
        5.5 step stick strategy strength strike struggle subject sudden suffer suggest sort supply suppose surprise
        5.5 survive table target team term test total touch tough tradition travel treat trouble trust type use usual
        5.5 value various victory violence visit voice wait walk wall waste watch wear wide willing wonder write
        5.5 young
        """
}
