/// Stems by how common they are in political speech, where that is more common than in prose: each row has the natural
/// logarithm of how many sentences there are to one with the stem, then the stems. Counted in nine tenths of the
/// sentences of ClaimBuster's training file; stems in four or more are kept.
enum SpokenWordsTable {
    static let text = """
        2.5 peopl presid think
        3 american believ countri know state tax time want work year
        3.5 america billion care cut first govern job look mr nation need right said senat talk thing uh
        3.5 unit way world
        4 administr better bill budget busi congress cost differ econom economi educ fact famili four give
        4 good governor great health help import increas kind mean million money ought pay percent plan
        4 polici problem program put question secur spend strong support sure tell today tri two use vote
        4 war
        4.5 abl agre answer ask best bring build bush call campaign children continu control creat deal
        4.5 decis defens deficit democrat dollar eight elect feder five forc futur growth happen histori
        4.5 hope hous hundr incom interest issu law long lot matter middl militari nuclear number peac
        4.5 person place point posit power propos provid rais rate record reduc republican respons school
        4.5 social soviet stand start system term three understand union weapon
        5 act actual addit afford agreement area arm balanc begin big carter case certain chanc china choic
        5 class clear commit committe concern cours debat debt drug effect effort energi exampl fair far
        5 feel fight ford foreign forward free freedom fund grow half hand hard idea indic industri inflat
        5 insur invest involv iraq kennedi kid lead leadership level line littl major man medicar meet
        5 mistak nixon obama oil opportun particular pass polit possibl present privat product promis
        5 protect real reason reform requir respect result save seven six small stop strength suggest taken
        5 test thank thought thousand tonight took tough trade trillion troop unemploy veto vice washington
        5 wrong young
        5.5 absolut ad ahead aid alli allow amend appoint approach attack averag bad basic benefit border
        5.5 break brought buy carri caus centuri chief child citizen clean commiss communist constitut
        5.5 credit crime crisi cuba danger decid defend democraci depart determin disagre doubl east elimin
        5.5 employ enforc europ exact face favor figur fix gave georg given gun hear highest hold individu
        5.5 intern iran jim judg judgment kill land leader leav liber listen lose lost low lower maintain
        5.5 mccain medic mention mind missil natur negoti obvious oppon oppos oversea paid parent past
        5.5 period previous price probabl progress proud reagan recess recogn reduct regard regul relief
        5.5 rememb rest romney russia safe sanction secretari send senior side simpli sit situat sound speak
        5.5 spent standard street taxpay teacher ten terrorist texa third threat true trust twenti unless
        5.5 valu welfar word
        6 abil abort adequ admir adopt advoc affair affect afghanistan africa agenc agricultur alon
        6 ambassador amount appropri armi assist basi biggest bin built burden california capabl capit cent
        6 choos circumst civil clinton coal command compar confid consequ conserv convent convinc corpor
        6 correct crimin deduct depend depress destroy difficult diplomat discuss doctor dole domest donald
        6 doubt drop effici employe encourag enorm entir environ equal equip except exist export extrem fail
        6 faith farmer fifti financ fiscal folk food forth forti fought freez fuel fulli fundament gain glad
        6 gonna gotten greater greatest guess happi heard higher honor hospit huge hurt hussein ii immigr
        6 impos incent independ initi instanc intellig isi joe justic kept knew korea laden largest latin
        6 legisl limit loan measur met minimum minor mondal moral mother nato necessari object opinion organ
        6 owe percentag plant poor popul potenti poverti prepar presidenti pressur pretti prevent principl
        6 prioriti purpos quarter quot ran readi recommend region relationship respond revenu rid rise
        6 russian sacrific saddam sector serious signific sixti size solv specif statement stay step stimul
        6 strateg strategi strengthen stronger subject succeed suppli surplus syria tabl terror threaten
        6 throughout treat treati tremend troubl truman twice univers vietnam wage wall wast wealthi wish
        6 wonder worker worst worth
        6.5 abroad accur advis afraid al aliv allianc altern anymor anywher apolog approv arab arkansa assum
        6.5 atom attitud avoid ban bankrupt belief bipartisan blow bomb branch bureaucraci candid comprehens
        6.5 congression construct cooper count deepli defeat deploy destruct difficulti disabl eastern
        6.5 economist eighti eisenhow emerg endors enemi enterpris essenti excess exempt exercis expans
        6.5 expenditur expens factor failur farm fine formosa frank gas georgia grant gross guarante guard
        6.5 hillari hire illeg implement insist integr iraqi labor libya lobbyist loophol manufactur mass
        6.5 massiv matsu medicaid militarili mortgag navi notic oblig occas oh osama oval packag pakistan
        6.5 path patient patriot payment penalti permit perot pledg plus pocket pollut prescript prestig
        6.5 profit prolifer proper prosper pull qualifi quemoy rapid realiz rebuild religi repeal repeat
        6.5 resolut restor rich roll roosevelt ross safer safeti salari seek sent seventi simpl slow smaller
        6.5 somehow spread stake stamp stood strongest structur struggl substanti summit suppos task terribl
        6.5 throw tool treatment truth unfair unfortun various veteran vigor voter wealth wealthiest who'v
        6.5 wind withdraw worri youngster â
        7 accomplish advantag adversari aggress amnesti andrea appar applaus appreci arabia argument assur
        7 auto aw barbara begun behavior bigger bilater blame bosnia bottom bracket broke bunch burger cap
        7 castro catastroph closer coalit cold combat communism concept conclud conclus contract contrast
        7 convict credibl decent declin defin delay deterior dictat dictatorship digniti diplomaci disagr
        7 disast disciplin discrimin disput distort disturb divid dividend domin draft drill duti eleven
        7 embargo embarrass emphasi entitl exclud excus experienc extent extra extraordinari factori faster
        7 finest flexibl forget fortun gap gasolin grade grain grandchildren gridlock guidelin haiti handgun
        7 harder hate heaven hero honest hostag hungri ideal incident index indict inflationari inner
        7 interpret iranian judici khrushchev knowledg korean laughter lawsuit lebanon lesson liberti lie
        7 lip lowest mandatori marin marriag massachusett mate mayor mess mexico miner moder modest mutual
        7 negat neighbor neighborhood nineteen noriega obamacar ohio optimist outrag panama patrol pension
        7 persuad pescador ph philosophi politician poll pork prayer pre precis predecessor predict premium
        7 primarili procedur properti prosecutor prospect provis pursu qaida quota recoveri reelect religion
        7 remark revolut ronald sake satisfi saudi secreci settl shoulder shown sick solar spoke submit
        7 subsidi superpow surg sustain testifi theori thirti tomorrow ton touch tragedi trickl uhh unborn
        7 underdevelop undermin uniform uninsur vast vital volunt voluntari vulner warhead wise yesterday
        7 yugoslavia zone ã
        7.5 abandon acknowledg acr addict adjust admiss affirm agenda ah airplan aisl angri anticip arizona
        7.5 asham assad assault automobil bankruptci barrack barrel battlefield bed behalf belong benefici
        7.5 benson berlin bless borrow bother bradi brave buck bust byrd cabinet cambodia canal cash ceil
        7.5 cell character charter chemic chiang chile chip cia cite civilian classroom cocain collaps
        7.5 compens complain concentr concess condemn confront congressmen consensus consider constant
        7.5 consult crippl cruis cuban currenc curtain damag dealt decreas deplet deserv desir desper deterr
        7.5 disadvantag disappoint disarma discourag disgrac drag dramat dukaki dump dynam earmark elder
        7.5 emphas empow endang enhanc enrich entrepreneur equival ethanol ethic ethnic explos fbi fed
        7.5 fifteen forese fourteen franklin fraud gallon genocid gentlemen giveaway glaspi grab grandpar
        7.5 grate grave guilti hampshir harm headstart healthcar healthi healthier hide highway hispan
        7.5 homeland homeless humanitarian ignor incid infrastructur inherit innoc insult intent interven
        7.5 invad isol item jail justifi kai kuwait ladder latino lay leas legislatur legitim lend lester
        7.5 lifetim lift liter litmus lobbi lucki lunch mainstream mandat mankind manner math mayaguez meant
        7.5 meantim milosev miseri missouri mosul muslim narcot necess nobodi nurs offshor ok outer outlin
        7.5 overturn overwhelm ownership pac pace pain pardon passion pattern peacekeep pell penni perspect
        7.5 plumber poland portion pour precondit pregnanc privileg proven punish pure putin qaeda quiet
        7.5 racial radic ralli realist recognit recruit regardless regim regret reject reli reorgan repay
        7.5 reprocess rescu resolv resort restrict retreat revit reward ridicul satellit seventeen shek
        7.5 shelter shut signal simpson slum smart somalia sorri spite steel stock streamlin strict strip
        7.5 stuck submarin suffici superb surrend taiwan tape technic teenag tend tension territori
        7.5 testimoni tide tighten toler tone totalitarian tougher tragic treasuri trigger twelv understood
        7.5 undocu unifi unilater unwil unwis uphold urban urg violent warren waterg weak weaken whatsoev
        7.5 winter wors
        """
}
