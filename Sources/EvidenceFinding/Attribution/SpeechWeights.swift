// The weights of `SpeechModel`, as `SpeechModelText.swift` reads them. Learnt from 919 annotated texts of PolNeAR's training part.
// Made by `assay-evaluate learn-speech`; do not edit.
let speechWeights: StaticString = #"""
    cue 1 : [ ] able account accounts actually ad address addressing ads advising aggressive agreement allow
    cue 1 almost analysis anger announcement apparent appeal appearance applause approval arguments aside
    cue 1 attack attacks attempt attempts attracted avoid back backer bad ban barely began begun behind best
    cue 1 boos brand briefing briefly bring brought campaigned captured care case centered certain certainly
    cue 1 challenging charge charges cheered choose chose clearly closely come comments committed common
    cue 1 compared completely condition conflict continue continues continuing controversy conversation
    cue 1 conversations counted cover credit critical currently debate decisions deeply defense degree
    cue 1 demonstrate details direct directed directly discovered discussion distance divided down dozens
    cue 1 draw drawing drawn drew earned easily easy effectively effort emerged ended endorsements engaged
    cue 1 enthusiasm enthusiastic especially essentially established evening eventually evidence exactly
    cue 1 expanded expectations experienced eyes failed faith familiar famously favorite featured fierce
    cue 1 fighting figure finally find finding fire formal free fresh friendly full fundraiser fundraising
    cue 1 further gave gives giving goal goes gone growing hard hardly hasn't haven't having headline hear
    cue 1 hearing held herself himself hit hits hold holding holds honest hostility huffpost ideas immediate
    cue 1 included includes increasingly intense interest interview invited issue itself joined keep kept
    cue 1 kind lack language largely launched leave legislation less let likely line list little live long
    cue 1 look love main make makes making massive mean meant message messages month more mostly movement
    cue 1 moving much multiple name necessarily need needed negative nominating nothing off offensive often
    cue 1 open opened opinion overwhelming overwhelmingly particular pass passage phone picked piece placed
    cue 1 plan platform played plea points poised popular posed position positive present probably prove
    cue 1 proved provide provided public pursue push put radio raised raising ran reach reached reaction
    cue 1 ready really reason received recognition reflecting regularly release relief religious remain
    cue 1 remained remarks reporting represent reputation request require resistance response return
    cue 1 returned review rhetoric rolled rose routinely rule ruling scrutiny secret sent serious seriously
    cue 1 session set share shares shifting shot sign signs slightly social soon speak speaking speech spent
    cue 1 split spots spread stake stand standing started starting starts stood stopped stories strategy
    cue 1 strong struggled stump subject sure surprise take taken takes taking targeted tears telephone
    cue 1 themselves thing thrown took toward track traded tries try trying turn turned turns twice
    cue 1 typically ultimately unlikely up used using very via voice vote voting vying walked watched week
    cue 1 welcome well widespread word words wrong
    cue 2 accept accepted accusations addressed admission admit admitting adopted advice advocate
    cue 2 aggressively aim aimed alarm alarmed aligned allowed allows always am angry answer answering
    cue 2 anxiety appear appeared applauded appointed approved aren't argument assessment assumed assure
    cue 2 attempted attempting attention authorized avoided backed backing bare beliefs bitter blocked
    cue 2 blocking blocks blunt boasts booed broad call careful carefully cast celebrated celebrating
    cue 2 charged cheer chosen clear coined column comfortable comment commitment comparing concerns
    cue 2 consensus consider consistently contrasting controversial correct counter counting covered
    cue 2 critique debated decide decided deciding decision dedicated deep defend define delivered
    cue 2 delivering demand demanded demands demonstrated description designed desperate detailed determine
    cue 2 determined determining devoted disclose disclosure discussions displayed dispute doubled doubt
    cue 2 echoing embrace embraced emphasis emphasizing encouraging endorsement energetic enjoyed enjoys
    cue 2 entitled equally estimated estimates evenly exploit exposed eye fairly false favor favorable
    cue 2 favorably favors features feeling fiercely filed finessed fingers fired focus focused focusing
    cue 2 follows footage forcefully formally forth forward found framed freely frequently frustration fully
    cue 2 fundamental generally guess happily happy harsh hate hired hitting hopeful hopefully hostile idea
    cue 2 identified identify ignored immediately impressed initially insults intended interested introduced
    cue 2 introducing issued jokes know knowing laid launching learn length likes listing lists looked
    cue 2 looking looks loudly made maintain maintained mantra measured mind mock mounting naming nominate
    cue 2 normally note notion obvious offer offering offers officially ongoing op-ed opinions opposition
    cue 2 optimistic originally out outspoken passed passing passion passionate personally petition piercing
    cue 2 planned planning plans pledged point polished positioned positions posted posts preferred
    cue 2 presenting pressed pressing priority proponent proposal proposals protesting proud published
    cue 2 pushing puts question questions quickly quietly range reacted read rebuffed recognized reference
    cue 2 rejection released relying renamed renewed reply reports requests required resisted resonated
    cue 2 respect respond responding revised rousing saw scared seeing seeking seem seeming seen sense
    cue 2 sentenced sentiment shared sharp sharply shocked shots shouldn't shouting show showing signed
    cue 2 silence similarly skeptical smile speaks specific specifically speculation spoke spoken stance
    cue 2 statements stepped struck struggling stuck subsequently subtle suddenly sued support surprised
    cue 2 talk talks tend text thinking thoughts touched tribute tried tying unclear underscore underscored
    cue 2 underscores unleashed unveils upon upset viewed views virulently vision vocal voted weighed went
    cue 2 winking wish writing written
    cue 3 accepting according accuse accused accuses accusing acknowledge acknowledged acknowledges
    cue 3 acknowledging acquiesced acutely adamant added adding adds admits admitted advocated affirm agree
    cue 3 agreed agrees aiming allegations alleged alleges allegiance alleging alluding angered announce
    cue 3 announced announcing answered apologize apologized appears argue argued argues arguing articulated
    cue 3 ask asked asking asks assailed assails asserted asserting assertion assumption assurances assured
    cue 3 assures attacked attacking attitudes attributed authored aware balked barring belief believe
    cue 3 believed believes believing bemoaned billed blame blamed blames blaming blast blasted blasting
    cue 3 blasts blueprints boast boasted bragged bragging brushed called calling calls cautioned challenged
    cue 3 championed chanted chanting chants characterized chatter chided chiding cite cited cites citing
    cue 3 claim claimed claiming claims clarified co-sponsored commented commenting complain complained
    cue 3 complaints concede conceded concedes conceding concern concerned conclude concluded concludes
    cue 3 condemned condemning confidence confident confirm confirmed confirming congratulated
    cue 3 congratulating considered considering considers contemplate contends contention continued
    cue 3 contradicted convince convinced counts credited crediting criticism criticize criticized
    cue 3 criticizes criticizing cry declare declared declares declaring declined decried decrying deemed
    cue 3 defended defender defending demanding denied denies denounced denouncing deny derided derisively
    cue 3 describe described describes describing desire detailing disagree disagreement disagreements
    cue 3 disappointed disavow disavowed disclosed discuss discussed discussing dislike disliked dismayed
    cue 3 dismissed dismisses dismissing disputed distanced documented doubts downplayed dubbed dwelled
    cue 3 eager echoed elaborated eloquently emailed embracing emphasize emphasized enamored encourage
    cue 3 encouraged endorse endorsed endorses endorsing enthusiastically envision envisioned eviscerated
    cue 3 expect expected expecting expects explain explained explaining explains explicitly express
    cue 3 expressed expressing favored fear fearing fears feel felt finds focuses fondness forecast foresee
    cue 3 fun glad goofily guilty hailed highlight highlighted highlighting hinted hints hope hoped hopes
    cue 3 hoping ignore imagined impassioned implicitly implied implying imposed inclination inclined
    cue 3 indicate indicated indicates indignation informed injunction insist insisted insistence insisting
    cue 3 insists interjected interpreted invoked jab jabbed joked jokingly justify keen keenly knew knocked
    cue 3 known knows labeled lambasted lamented lamenting laments lashed laying lays learned legalized
    cue 3 letting liked likened lining listed loved madness memorably mention mentioned mentioning mentions
    cue 3 metaphor misled mocked mocking mocks mulling mused named negotiated nervous nominated noted notes
    cue 3 noticed noting observed offered openly opined oppose opposed opposes opposing opted ordered
    cue 3 outline outlined outlining outraged paints persuade persuaded pitches pivoted pleaded pleasantly
    cue 3 pleased pledge pledges pledging plot pointed pointedly pointing portray portrayed portraying
    cue 3 pounced praise praised praises praising predict predicted predicting predicts prefer prefers
    cue 3 presented proclaimed projected promise promised promises promising promote promoted promotes
    cue 3 promoting pronounced proposed proposes proposing prose pushed queries questioned questioning quick
    cue 3 quoted quotes quoting railed rattled reads reaffirmed realized rebuked rebut rebuts rebuttal
    cue 3 recall recalled recalling recited recognize recognizes recognizing recommend recommended recounted
    cue 3 referenced references referencing referendums referred referring refers refusal refuse refused
    cue 3 refuses refusing regarded reiterated reject rejected rejecting releasing relishing reluctance
    cue 3 reluctant remarked remarking remember remembered remembers remind reminded reminding reminds
    cue 3 repeat repeated repeating replied reported requested reservations resist responded responds
    cue 3 restricting retweeted reveal revealed reveals reveling revered revile rhetorically rigid ripped
    cue 3 ruled rulings rumors said satirizes satirizing say saying says scoffing scorn see seek seeks
    cue 3 seemed seemingly seems sees shored shouted showed shown shows shrugged sided signaled sincerely
    cue 3 singled slammed slamming slams solely sought sounded sounds sparred speculate speculated squarely
    cue 3 startled stated stating stern stressed stressing strongly sue suggest suggested suggesting
    cue 3 suggestion suggestions suggests supported supporting supportive supports suspected swipes tackles
    cue 3 talked talking teases tell telling tells testified thanked thanking think thinks thought threaten
    cue 3 threatened threatening thrilled ticked timelessly titled told tout touted touting touts trumpeting
    cue 3 tweeted tweeting unapologetic unaware underplays understand understanding understands understood
    cue 3 unhappy unimaginable unveiled urged urging uttered vehemently view voiced voided vouched vow vowed
    cue 3 vowing vows want wanted wants warn warned warning wary welcomed widely willing withdrew wonder
    cue 3 wondered wondering worried worries worry worrying write writes wrote yelled
    w " O-159A8a1Z88z54S-11s-3T-20t-5K19k28
    w $ O-89A15a-13Z15z73s-12t12K13k-13
    w % O-121a38z37s55T-2t-16K-9k18
    w ' O-149A-30a85Z-13z227S-63s-12T-19t14K-24k-15
    w 's O-7A-21a43Z-74z43S-26s50T-15t22K-18k3
    w ( O52A-12a-30Z2z-6S-15s-5T16t8K-22k13
    w , O102A-10a-11Z-54z47S-10s34T1t18K-75k-41
    w - O102A-2a-22Z-24z-9S-1s26t-19K1k-53
    w . O88A-21a47Z-26z-18S-5s24T-10t-16K-40k-25
    w : O50A-8a-111Z-36z-43S-2s-37t4K98k85
    w ; O158a-30Z-16z-67s-37T-1t-19K-2k13
    w <name> O38A-31a-57Z1z28S-5s60T-10t68K-30k-60
    w > O84A-1a-10Z-8z-57K-5k-2
    w ? O-60A-11a53Z-6z5s7T-2t-5K3k16
    w about O-146A-38a26Z107z-25S35s-25T-2t-43K34k78
    w ad O-73A7a-3Z-2z12S-5s94t3K-26k-8
    w address O-18A-1a20Z-3z-40S-1s-1t-14K-17k76
    w after O167A39a-12Z-7z-81S-16s-51t-1K-18k-21
    w afternoon O55a-5Z-2z-41s-5t1K-3
    w against O-54a-13Z8z23S-2s-21t-13K1k71
    w all O-68A21a-21Z-14z112S8s-28T-24t2K20k-7
    w allies O-67A-1a-6Z2z9S-7s57T7t11K-6
    w allow O-58a8Z-1z46S-1k7
    w also O57A-18a54Z-10z-56S-20s-54T-1t-3K40k11
    w americans O6A-6a-1Z-30z79S-6s-30T-2t8K-5k-13
    w among O85A-8a8Z-40z-29S-6s-32T20t-12K-4k19
    w and O66A-34a-27Z-42z38S-96s70T-11t69K-58k24
    w announced O-78a-12z-15s-3K65k43
    w applause O77a-8Z-2z-64s6k-9
    w asked O-30A-7Z-7z8S-12s-5T16t-24K64k-3
    w attack O-94a-5Z-3z67S-2s9t-4K7k26
    w attacks O-76A16a3Z5z41S-7s-13T-2t-13K12k34
    w audience O80a-10z-101S-1s43T-1t4K-2k-11
    w ban O-78a8Z-11z72s-3t-3K30k-15
    w before O113a21Z-29z-27S-3T-2t-16K-12k-46
    w being O-42Z36z49S-2s29T-4t18K-62k-22
    w bill O-113A-2a9Z6z73S-5s34t-1K-17k16
    w billionaires O-68A-2a16Z17z41S5s-2t-6K-1k-1
    w but O88A10a2Z1z-55S-39s-17T-2t24K-11
    w by O88a3Z-72z22S-32s34T41t-13K-15k-57
    w came O58a-26Z-3z13s-37t3K2k-12
    w candidate O-13A-11a16z115S-7s-43T-5t-16K-12k-25
    w closed O57a-11z-33s2t-8K-1k-6
    w comes O61a-7Z-3z-2s-17t-3K-14k-13
    w comments O-53A-3a22Z26z75S8s-12T-1t-16K-26k-20
    w conference O88A-6a-3Z-2z-73s-17t-4K-3k19
    w continued O53a-6z38s-5T-1K-54k-24
    w could O99A-1a-11Z5z-76S-2t-20K6
    w crisis O-71a4z70s6t-1K-2k-6
    w crowd O100a-12Z-1z-99s22t19K-5k-23
    w day O82a-5z-48S-2s-16T-2t-15K-4k10
    w days O96a-24Z-1z-32S-5s-29t-9k3
    w deal O-80A-4a37Z-5z57s-17t-7K-1k20
    w defense O-61a13Z-3z-5S8s17T8t-1k25
    w delegate O74a-10Z1z-85S-2s18t12k-8
    w delegates O59A-4a-5Z-13z31S-7s-21T-4t-3K-14k-19
    w department O-54A2a-18Z-2z146S-7s-36t-28K-6k2
    w despite O144A-6a-18Z-8z-60S-33s4T-2t-7K-7k-6
    w director O-23A-2a11Z-5z-39S-6s7t71K-2k-12
    w don't O-55A-4a-9Z9z47S-10s-9t-2K26k6
    w drawing O63a-3Z3z-34K-5k-24
    w during O82A13a-12Z-32z-21t-2K-12k-16
    w emails O-1A2a-15Z-8z75S14s-29T3t-14K-8k-19
    w event O83a1z-29S-3s-36t-4K-5k-7
    w face O73a-28Z-2z-9s-16T-1t-4K-14k-1
    w faced O89a-2Z-3z-24S-3s-11t-2K-25k-21
    w faces O66A-2a-15z-17s-3t-1K-25k-3
    w families O-62A-2a-13Z7z67S13s2T-1t-7k-4
    w far O61A-1a-6z-41S-5s-17t-11K-5k26
    w federal O-73A-9a57Z-19z81S4s-7T-3t-5K-7k-20
    w five O12A5a-9Z32z-85s71T-1t-9K-6k-11
    w followers O85a-2Z-5z-58s-9T-1t-1K-2k-7
    w from O63A7a9Z-56z38S-1s15T9t-33K-29k-21
    w front-runner O-55A-3a-6Z17z54S-6s26T-3t-17K-8k3
    w gay O-68a19Z8z42S3s7T4t-3K-2k-11
    w give O-15A-1a-17Z-13z87S-6s-11T-7t4K-6k-15
    w groups O-27Z-12z-76S20s88T8t34K-18k-17
    w gun O-114A6a16Z29z81S8s-16T4t-6K-4k-5
    w had O37A12a4Z-33z63S-16s-47T-3t-18K4k-3
    w has O67A-12a6Z-12z-45S-17s-15T-5t-5K26k10
    w have O85A-2a13Z1z-63S-5s-32T-1t-10K6k10
    w having O-17A-6a9Z13z48S-5s-4K-26k-13
    w him O-79A6a-7Z79z5S59s-17T13t19K-19k-60
    w history O-41A-1a-10Z-4z65S8s3t5K-5k-19
    w how O-38A-45a12Z61z55S-24s-16T-8t-7K-5k16
    w however O122A-16a1Z-15z-51S-15s-30t-1K-5k10
    w immigrants O-66A-1a-2Z19z82S-4s-5t-8K-4k-12
    w in O15A6a-7Z-64z11S-60s59T-19t25K34k2
    w including O-18A-22a-8Z-28z93S-24s81T1t13K-79k-9
    w interest O-55a-22Z-14z42s-10t-6K-11k75
    w interests O-63a3z68s-3t-3K-2
    w interview O88A-2a-20Z-5z-34S-5s-11t-30K-20k39
    w is O43A-17a31Z14z-26S-27s-30T-4t-11K-5k33
    w issues O-63A-2a-6Z54z61S-3s-18T-3t-4K-8k-8
    w it O21A-46a17Z61z26S-69s-41T-15t-27K33k40
    w job O-50a7Z-3z88S-1s-21t-4K-5k-10
    w june O81a-16Z-2z-54S-5s-2T-2t-5k5
    w justice O-26a-23Z-9z89S6s-7T-6t-9K-4k-11
    w keep O-59a1Z6z78t-8K-6k-12
    w last O91A-4a30Z-18z-94S-21s-8T-4t9K-1k20
    w law O-99A2a12z9S2s58T7t21K-12k1
    w laws O-57a3Z-9z26S7s20t1K-1k11
    w leave O-57a-2z63s4T-2t-4K10k-12
    w left O71a-36Z-9z-51S-6s-8t37K-8k10
    w less O70A-4a-12Z2z-38S-1T-1t3K-5k-13
    w liberal O-65A-10a-8Z3z10S19s36T-3t28K-1k-10
    w look O-27A-2a14Z-3z-49S-7s-13t-2K58k32
    w made O67A-9a7Z-9z38S-2s6T-2t-6K-24k-67
    w man O-49A8a-8Z1z72S-2s-14T-4t5k-10
    w many O-31A11a-6Z-34z-71S67s17T48t23K-9k-15
    w margin O63a-5z-27s-9t-12k-10
    w meaning O59A-1a-5Z-2z-26K-18k-6
    w message O-79a15z24S-2s16t2K3k21
    w monday O70A-2a9Z-10z-44S1s-18T1t1k-9
    w months O88a-14Z-16z-39S-5s-10t-2K3k-5
    w morning O102a-14Z-16z-57S-2s-17K-14k17
    w national O-25A-2a18Z-12z-56S4s29T8t44K-8k1
    w nomination O85A-1a-1Z1z-50S-4s-5T-3t-10K-5k-6
    w nominee O-8A-3a-13Z-1z89S3s-24t-33K-6k-4
    w not O8A-22a39Z43z-40S-2s-27T-7t-19K-36k64
    w noted O-19A-2a-6Z-3z-24s-6t-4K60k5
    w november O-83Z10z55s15t18K-1k-14
    w of O16A-26a18Z-60z36S-66s23T-38t26K-10k81
    w opening O75A-2a-7Z9z-43S-1s-3t-6K-2k-20
    w or O-50A-16a35Z-52z96S-8s-9T-2t43K-16k-20
    w other O88A-10a31Z-3z-62S-32s-3t24K-16k-16
    w out O78A-2a2Z-59z69S-6s6t1K-117k30
    w overall O70a-6Z-8z-41S-8s-2t-4K2k-4
    w people O7A1a62Z-43z22S-9s-16T2t20K-10k-35
    w percent O-45A-5a34Z-16z5S-8s73T-5t4K-19k-17
    w plan O-64a1Z-5z35S-1s15t-6K19k8
    w poll O-64A-3a-21Z-19z-48S1s58T-1t117K-13k-6
    w polling O7A-1a-16Z13z-64S-6s52T9t21k-14
    w polls O-96A-5a-24Z-11z-93S57s65T23t114K-14k-16
    w post O45A-2a-18Z-12z-61S5s-6T5t3K-4k45
    w president O-23A-8a6Z-3z71S16s-20T7t11K-31k-26
    w press O48A-2a-24Z-6z-84S-2s6T2t30K-1k34
    w prompted O63a-19Z-2z-25S-6s-3t-1K-1k-7
    w put O-10a7Z-2z5S-2s-11T-4t-5K61k-40
    w rally O46a-1Z-8z-70s24t1K-2k11
    w reform O-60a-9Z-2z66S-1s15k-7
    w release O-77a-12Z-1z69s24T-2t-6K-25k31
    w released O-12a-18Z-6z-41s68t40K-51k19
    w report O-84A-2Z-2z-5S15s53T-1t-18K15k29
    w reportedly O-58a-2z-10s-1t-2K74k-1
    w rights O-62A-1a-13Z2z62S-6s9T-3t12K-1
    w said O-82A-3a-1Z-9z-68S35s-27T-2t-18K94k81
    w same-sex O-75a-26Z15z94s-5T-1t-2
    w saying O-10A-5a14Z-10z-71t-4K31k55
    w says O-47Z-9z-40S-2s-3K98k3
    w security O-45a22Z-15z61S-6s20t-12K-11k-14
    w several O40A14a-16Z-1z-44S32s-22T-4t19K-5k-12
    w she O-27A15a41Z47z-23S40s-29T-1t16K-29k-52
    w should O-23A-1a-18Z-6z84S-4s4t-5K-20k-13
    w shows O87a-7Z-9z-13S-2s-9K-34k-12
    w simply O-22a-6Z-3z65S-2s-2t-1K-17k-12
    w since O67A9a17Z-15z-79S-8t-2K-1k13
    w socialist O-54a2Z-1z56s6T-2t-3K-4
    w some O-121A-6a9Z19z12S63s8T44t19K-19k-27
    w stage O88A-1a2Z-8z-56s6t-5K-1k-24
    w standards O-21a-12z57s-5t-7K-13
    w states O11A-2a84Z-19z-72S-8s33T-2t2K7k-35
    w story O-20A-1a1Z-4z64S-1s-33t-11K-3k7
    w support O-87A-16a31Z-40z79S-6s-28T-5t-12K9k77
    w supporter O-73a-10Z-3z15s-2t-14K49k38
    w system O-75z89s2t-7K-6k-3
    w team O-38a15Z-3z-21s63t8K-12k-11
    w that O-15A38a24Z107z-34S4s-80T-16t-25k-4
    w the O81A-10a16Z-6z2S-52s-11T-17t28K-1k-30
    w them O-30A-1a17Z14z38S22s-8T9t-2K-10k-47
    w though O88A-2Z-20z-33S-4s-20t-4K-2k-5
    w threat O-45a-7z55s-3t-3K-2k5
    w to O29A-52a-13Z3z29S-47s-28T-24t-26K48k81
    w today O-74A-1a-17Z-9z38S-2s64t24K-7k-17
    w told O-73a-4Z-14z18s-7t-4K76k9
    w top O23A-1a12Z-3z-74S3s71T-7t-6K-5k-13
    w trade O-74a5Z10z67S-6s3T-5K2k-3
    w turned O53a-18Z-5z2s-9t-4K5k-25
    w up O66A-2Z-62z-2s1t31K-39k8
    w violence O-59a1Z-9z81s3T-2t-6K-4k-5
    w wall O-83a-7Z3z95s-9t-1k1
    w wanted O-16a-11z67s-3t-1K-40k3
    w was O59A2a-35Z-6z-25S-26s29T-8t1K8
    w week O94a-13Z-6z-58s7t-12K-17k5
    w weeks O75A-3a-6Z-8z-41S-2s-5t-8K-3k1
    w went O64a-10Z14z9S-2s-11T-2t-3K-25k-34
    w what O10A57a-32Z2z49S-30s-23T-7t-10K-9k-7
    w when O68A34a-2Z-19z16S-20s-45T-1t-28k-3
    w where O70A11a-10Z2z-25S-15s-27T-2t-2K2k-3
    w whether O-101A6a13Z119z-16S-11s-16t-16K-4k25
    w while O100A-10a-6Z14z-2S-17s-33T-6t-13K7k-34
    w who O-31A27a-11Z-19z-15S73s12T-11t50K-34k-42
    w why O-12A-33Z107z-1S-37s-17T-1t-4K-7k4
    w with O115A-40a-50Z7z107S-47s-54T-28t-27K-12k29
    w won O96A7a2Z-2z-45s-15T-2t-11K-6k-24
    w work O-15A-2a8Z-25z80S-4s-9T-2t-3K-3k-26
    w year O32a29Z-11z-100s-8t2K-6k63
    w yet O105A-21a2Z-1z-36S-63s-12t2K-6k29
    w-1 % O-87A-5a16Z6z53S-10s18t-14K20k3
    w-1 ' O-84A-18a53Z-47z189S5s-71T-14t-13K-2k3
    w-1 's O-5A17a28Z-83z42S-43s-18T-6t27K-3k46
    w-1 ( O5A73a-30Z-49z2S-14s25T-3t23K-44k12
    w-1 ) O55A20a-14Z9z-4S-47s-46T-2t5K19k3
    w-1 , O-130A-67a56Z61S52s-128T78t-123K73k126
    w-1 - O29A51a-24Z5z-101S83s-9T14t-18k-31
    w-1 . O-158A7a-104Z68z49S-34s108T-32t37K-1k60
    w-1 / O58A-3a-9Z-16z-73S-41s41T-4t60K-8k-6
    w-1 : O89A48a-111Z112z-68S70s-41T-24t13K39k-127
    w-1 ; O82A14a-21Z-27z-65S89s-29T-4t-19K-16k-5
    w-1 <none> O69A3Z-58S45T-37K-21
    w-1 > O-29A17a-10Z82z-31S-23T-3K-2
    w-1 a O-12A9a103Z-121z45S-25s35T-23t-12K-62k63
    w-1 about O-177A-13a1Z194z73S-14s8T-24t-46K4k-6
    w-1 according O-20a-5Z-61z-32s20T-11t-4k114
    w-1 after O19A24a52Z-22z-85S59s-61T-25t-1K76k-36
    w-1 against O-68A-1a-7Z116z43S-4s-23T-9t-13K6k-40
    w-1 all O-75A-7a26Z-39z99S-9s15T-3t-13K-36k41
    w-1 allies O-57A-1a-2Z3z14s-5t13K40k-3
    w-1 allow O-87a8Z20z45S29s-1T-1k-13
    w-1 also O7A-6a49Z-34z-64S-4s-31T-6t-1K7k82
    w-1 among O-15A-18a4Z-21z-64S-19s-31T151t9K3k1
    w-1 an O-14A14a44Z-29z5S-41s11T-7t7K-59k68
    w-1 and O-65A-29a40Z-137z50S-38s147T-50t58K20k4
    w-1 announced O-29a-17Z74z-10S-2T-2K-2k-13
    w-1 appeared O1a-14Z88z-33S-2s-9K-4k-27
    w-1 are O68A7a26Z-32z-7S21s-44T-11t-40K-44k57
    w-1 as O13A7a-5Z21z89S80s-75T-56t-14K-40k-19
    w-1 asked O184A-2a-12Z-81z-4S3s-10T5t-17K-1k-65
    w-1 at O90A-2a-57Z-3z-15S-70s58T-16t53K-21k-17
    w-1 audience O68a-15Z38z-110S-10s2t-5K33k-1
    w-1 been O-19A1a5Z-44z-35S-5s63T-2t8K-31k58
    w-1 before O28A-15a29Z-48z-48S23s2T-17t-13K66k-7
    w-1 behind O55A-2a-8Z27z-6S-12s-10T-6t-15K4k-27
    w-1 being O-40a2Z-19z75s33T-1t14K9k-75
    w-1 bring O-45a-5Z-24z69S-2s-1t-3K8k4
    w-1 but O17A42a-5Z-80z-48S60s-31T-7t32K24k-3
    w-1 by O-64A-41a20Z-40z-29S-76s45T170t29K19k-33
    w-1 called O-56A-1a-4Z-16z46S-2s-3T-22t8K-1k52
    w-1 campaign O97A-9a-21Z-21z-60S-1s-19T-2t-21K23k33
    w-1 candidate O23A10a-33Z-11z84S16s-73T-2t-2K10k-22
    w-1 chairman O12A-1a4Z-6z-47S-5s71t-15K-4k-8
    w-1 citing O-22A-1a-7Z82z-26S-2s-5T-4K-1k-13
    w-1 comes O65a-7Z-9z-2s-15t-2K-9k-21
    w-1 conservative O-59A-2a-29Z4z-7S-4s94T-1t27K-8k-16
    w-1 continued O-6a-5Z-84z42S-2s-3K-2k60
    w-1 convention O36A-4a10Z20z-47S6s-12t-9K7k-8
    w-1 could O97A-5a-7Z-15z-64S5s4T-1t-20K-15k22
    w-1 crowd O68A-5a-15Z52z-85S5s-10t-6K15k-19
    w-1 days O92a-25Z-7z-23S-1s-30t-7K-8k9
    w-1 defended O-27A-1a-7Z65z-21S-2s-3T-2k-2
    w-1 delegate O63a-9Z-1z-80s19t17K-3k-6
    w-1 delegates O90A13a-24Z-28z-3S6s-14t-5K-20k-15
    w-1 democrats O12a-34Z20z-78S7s4t26K56k-13
    w-1 describing O-25a-3Z54z-13s-1t-3k-10
    w-1 despite O74A-12a-20Z-10z-68S28s-10t-8K36k-10
    w-1 director O-9A-3a13Z-2z-50S-4s-3T-2t70K-3k-7
    w-1 doesn't O-39A7a-13Z-2z-19S-1s-5t-3K-11k85
    w-1 drawing O62A-2a-3Z1z-31S-3T-2K4k-27
    w-1 during O136A-18a3Z-57z-50S-26T-13t-1K-6k32
    w-1 emailed O67Z-47z-7S-1s-4T-3K-3k-2
    w-1 endorsed O-18a-9Z46z-7S-3s3T-20t23K-1k-14
    w-1 even O-36A8a10Z-40z28S72s-20T-3t-19K-7k7
    w-1 event O81A4a-2Z-4z-42S3s-20t-3K-5k-14
    w-1 face O53a-15Z-11z-2S7s-14t-5K-8k-3
    w-1 families O-51a-6z57s13t-4K-5k-3
    w-1 family O-48a17Z-1z64s-11T-2t-12K-7
    w-1 federal O-85A-4a57Z-6z69S-5s27T-2t-8K-24k-19
    w-1 final O70A-1a-12Z-4z-7s-20T-1t-8K-14k-3
    w-1 five O7A8a1Z-5z-53S-4s66t-10K1k-12
    w-1 for O-19A-24a-9Z49z55S3s-10T46t3K-44k-47
    w-1 former O-62A-9a-4Z-27z9S-54s142T-15t36K-12k-3
    w-1 foundation O-68a8z45S7s-1t1K10k-2
    w-1 free O-53A-4a15Z-8z63s-2T-2t-6K-4
    w-1 from A-15a27Z-71z8S-29s15T160t-20K-41k-36
    w-1 front-runner O-60a1Z-5z58S-2s20T-1t-17K3k2
    w-1 gay O-71a19z47s11t3K-1k-8
    w-1 gun O-109a25Z-1z101S-2s1T-2K-8k-5
    w-1 had O-1A8a28Z-32z51S-8s-36T-4t-22K-22k36
    w-1 has O55A-7a-19Z-26z-37S-8s9T-12t-8K-45k98
    w-1 have O85A-4a11Z-38z-63S4s-23T-5t-10K-40k82
    w-1 having O-16a6Z-32z64S-1s-2K-10k-8
    w-1 he O14A-8a-30Z-12z58S-9s-46T-3t-8K73k-29
    w-1 he'd O-44a6z65S-1K-4k-23
    w-1 himself O-21A-1a-9Z-23z51S-1s-8t-3K49k-34
    w-1 his O-41a-49Z-13z101S-29s20T-8K8k12
    w-1 how O-63A-3a-11Z7z131S1s-9T-7t-15K-29k-2
    w-1 however O69a2Z1z-57S-1s-32K1k17
    w-1 if O-36A8a28Z-17z105s-52T-2t-3K-33k3
    w-1 in O50A-31a11Z-106z20S-40s57T55t20K-48k11
    w-1 including O-26A-8a-9Z-38z67S-18s63T-15t16K9k-42
    w-1 income O57a31Z-2z-82s5t-1K-5k-4
    w-1 is O35A2a33Z-34z-2S-8s-51T-2t-10K-29k65
    w-1 issues O-59A-4a-13Z-3z105S12s-19K-3k-17
    w-1 it O66A-11a34Z-5z-8S-19s-94T-7t-31K38k37
    w-1 keep O-47a-7Z-19z83S-2t-8K-2k2
    w-1 killed O-43a-18Z-6z68s9T-2t-6k-3
    w-1 last O63A-1a31Z-16z-83S-1s-1T-3t8K-26k29
    w-1 less O66a-18Z-25z-27S-3s5t3K-12k12
    w-1 likely O-30A-5a12Z-18z71S-7s-12T-5t13K11k-30
    w-1 look O-42a13Z25z-34s-19t-2K-3k62
    w-1 made O-21A35a-12Z-118z83S-3s8T-1t-3K-14k45
    w-1 man O-77A3a-16Z-1z93S-3s-24t-3K37k-9
    w-1 many O-43A-2a15Z-16z-97s79T7t63K6k-13
    w-1 meaning O75A-7a-5Z-23z-27S-4T-2k-7
    w-1 meeting O69a10Z-7z-53S-1s-32t-2K10k7
    w-1 military O-54a4Z-1z20s33t9K-7k-6
    w-1 month O27A-2a-18Z27z-76s21t5K3k13
    w-1 months O79a-15Z6z-60s-7t1K-1k-3
    w-1 movement O60a2Z-6z-25S-2s7t-1K-1k-33
    w-1 mr O-33a-5Z-2z39s14t-7K-20k14
    w-1 national O-20a19Z-2z-68S-9s33t52K2k-6
    w-1 news O-8A-4a-17Z-5z-44s77t24K-25k3
    w-1 nomination O82a-2z-71s4t2k-15
    w-1 not O15A-7a55Z-63z33S-24s-4T-5t-23K-71k94
    w-1 of O-44A-32a49Z28z86S-88s62T17t15K-50k-43
    w-1 on O-18A-32a15Z99z30S-37s-50T-11t10K-11k4
    w-1 one O45A-2a47Z-39z-65S16s11t36K-76k28
    w-1 opening O69A-2a-8Z-7z-23S-1s-4t-6K-1k-17
    w-1 opposition O-53Z-10z25S-1s1K2k36
    w-1 other O70A-5a19Z-24z-40S-9s-3T-6t24K-24k-4
    w-1 over O-16A-19a35Z73z24S-31s13T-6t-32K-10k-31
    w-1 parents O-62a-4Z7z45s16t-2K4k-3
    w-1 percent O-118A-2a57Z-5z35S10s2t-14K62k-27
    w-1 plan O-51A-2a-10Z80z14s10t-5K17k-55
    w-1 pointed O-9a6Z-65z-11s-2t-3k85
    w-1 political O-82A-4a5Z-2z13S-11s102T-3t30K-20k-28
    w-1 polls O-27a-16Z2z-88S5s55T-2t37K56k-22
    w-1 president O79A6a3z-47S-14s-40T-8t6K39k-23
    w-1 press O27a-24Z2z-82S-2s11t41K6k22
    w-1 primary O102A-5a-13z-26S1s-26T-2K-19k-13
    w-1 publicly O-20a-11Z7z-55s13t10K-22k78
    w-1 rally O51A-2a8Z11z-95S-1s-3T-2t6K27
    w-1 rate O-32A-1a-14Z-2z64s4T-2t-3K-9k-5
    w-1 referring O-20a11Z-34z-18s-2t-4k66
    w-1 released O-49a-21Z-16z-27S17s74t58K-14k-23
    w-1 report O-71a-22Z10z1s34T-2t-13K43k19
    w-1 reportedly O-55Z103z-8s-1t-2K-2k-35
    w-1 right O-96a20Z-2z72s-14t7K-5k18
    w-1 said O-35a11Z45z-59S40s-47T81t-8K64k-92
    w-1 same-sex O-77a-26z111s-5t-2
    w-1 say O-36A-2a-14Z68z-20S-3s1T26t-6K-5k-8
    w-1 saying O4A-7a11Z82z-85S-4T7t-2k-6
    w-1 self-described O-42a-15Z55z-3s9t-2K-2
    w-1 sen O-9a-13z82s-33T-2t-9K-4k-11
    w-1 several O54A-4Z-1z-44S-6s-1t15K2k-15
    w-1 should O-31A8a-11Z-7z79s3T-3t-3K-11k-23
    w-1 since O65A-3a35Z-13z-93S22s-3T-1t-1K-33k24
    w-1 so O31A-13a-17Z-28S-10s-20T-5t-11K-35k107
    w-1 some O-119A-5a1Z3z40S-12s57T-2t53K16k-32
    w-1 states O-42A-3a62Z9z-6S-2s8T-1t-11K15k-29
    w-1 still O42A-1a-60Z-16z65S-4s-33t-7K-16k30
    w-1 such O-54A-7a71Z-12z50S-8s-30t4K-14
    w-1 support O-55A-4a19Z13z115S-5s-27T-9t-13K-4k-30
    w-1 tell O85a6Z-89z5S-1s-2K-1k-4
    w-1 telling O162a3Z-144z2S-2T-4t-2K12k-28
    w-1 tells O98Z-41z-16s-4T-11K-1k-24
    w-1 that O-59A36a-19Z22z106S53s-75T-13t-28K10k-34
    w-1 the O-65A-27a99Z-133z104S-79s131T-35t62K-86k31
    w-1 their O-1A-4a-43Z-10z51S-7s-19t-25K12k44
    w-1 themselves O-68a13z70s3t-2K14k-30
    w-1 they O-6A-5a-2Z-4z60S-5s-18t-33K34k-21
    w-1 this O89A-5a12Z-21z-35S-12s17t-10K-35k1
    w-1 thursday O54A-2a3Z-13z-36S-5s-33T-4t2K3k31
    w-1 to O10A-17a10Z-13z85S-27s-27T57t-41K-66k30
    w-1 told O277A8a-1Z-219z11S5s-7T-26t-2k-46
    w-1 top O29a5Z-5z-77S-9s82T-1t-13k-10
    w-1 trade O-79A-4a7Z8z85S-3T-1t-7K-2k-5
    w-1 tried O43A-2a-1Z-56z25s2t-1K-1k-9
    w-1 tuesday O-2A-7a3Z22z-52S4s5T-1t-10K12k26
    w-1 turned O49a-16Z-16z1S-1s-9t-4K-8k5
    w-1 under O43A3Z-38z-72S5s-29T62t-8K23k9
    w-1 v O-88a-1z42s24t8k15
    w-1 victory O72a-7z-75s2T8t-4K-10k13
    w-1 vote O-114a1Z23z83s-3t-2K1k10
    w-1 wall O-59a-2z81s-3K-11k-5
    w-1 wanted O-19a-11Z-20z74s-3t-1k-21
    w-1 was O-23A16a-35Z-50z15S10s29T-4t-5K3k43
    w-1 wednesday O18a6Z18z-67S8s-29t6K29k11
    w-1 week O-12A-4a-1Z40z-94s15T-1t-6K64
    w-1 were O-53A8a-12Z-43z62S-14s-18T-4t-8K19k62
    w-1 whether O-117A6a22Z32z120S6s-24T-2t-15K-12k-16
    w-1 which O58A31a-80Z-17z-28S123s-54T-7t-10K5k-21
    w-1 while O6A26a-5Z-14z6S77s-44T-7t-18K-2k-24
    w-1 who O-52A-8a-101Z-31z16S76s77T-4t98K-3k-67
    w-1 why O-70A10a-2Z5z98S29s-35T-7t-5K-27k4
    w-1 without O47A-5a26Z-39z-3S-11s-19t-5K-45k55
    w-1 won O81A-4a4Z-41z-29S-6s-16T6t-12K12k6
    w-1 work O-65A-4a1Z-6z93S9s-14K2k-18
    w-1 workers O-46A-5a-12Z-5z92S-6s2T-2t-7K-8k-4
    w-1 you O-73a9Z25z94s-17t-12K1k-28
    w-1 ‐ O11A67a-10Z19z-100S13s-28T51t-22K-30k29
    w+1 " O90A-71a10Z-56z-28S-4s31T-7t-48K35k49
    w+1 % O-110A-5a39Z15z12S49s-1T8t-24K7k10
    w+1 's O-13A24a9Z-57S30s33T13t-11K-3k-25
    w+1 ( O-31A12a-31Z2z59S-17s-2T-10t13K-1k5
    w+1 ) O25A-1a-7Z13z-68S-14s-1T3t37K-8k20
    w+1 , O-96A12a66Z32z20S-37s54T-44t60K-55k-11
    w+1 . O-19A12a-49Z31z65S-41s-75T47t34K-20k13
    w+1 00 O3A-6a13Z-31z45S-12s99T-6t-44K-37k-23
    w+1 : O82A-44a-129Z-20z-49S-2s41T13t1K53k54
    w+1 ; O28A-2a-38Z-1z73s-45T-1t1K7k-23
    w+1 <name> O11A-12a-8Z-71z30S-4s34T-33t17K27k9
    w+1 <none> O53A-17a-20Z-28z18S-6s-11T-2t-13K1k24
    w+1 [ O-41A-7a69Z-2z-7s-6t-1K3k-7
    w+1 a O87A-14a-1Z6z11S-25s-65T-30t-20K36k15
    w+1 about O-87A-3a10Z13z-74S26s37T5t12K-22k83
    w+1 adding O57a-7Z-1z-11S-3s-6K-12k-18
    w+1 after O63A6a-34Z16z37S-25s-59T-6t10K41k-48
    w+1 against O-31A-2a-12Z23z-12S-6s-1t-14K-4k59
    w+1 all O-62A-15a-23Z4z122S28s-14T-2t4K-2k-40
    w+1 allies O-81A-4a-5Z-7z17S8s46T-10t21K3k12
    w+1 allow O-60A-2a10z45S3s-1K5k1
    w+1 also O-34A-5a24Z-20z-37S28s58T-2t-6K15k-20
    w+1 among O-52A-7a27Z-11z-19S-13s-39T-5t-11K10k119
    w+1 an O62A-22a-8z-86S-3s-6T-9K39k32
    w+1 and O-10A-38a-39Z63z122S-44s-14T-14t33K-36k-24
    w+1 announced O-78A-6a3Z-8z-7S20s33K29k14
    w+1 appeared O3A32a67Z-1z-24S-55s-6t14K-22k-8
    w+1 appears O16A47a68Z-3z13S-64s-40t-3K-28k-7
    w+1 applause O79A-1a-7z-64S6s-1K-9k-3
    w+1 backing O-47A-3a1Z-7z-4s43T-1t2K7k10
    w+1 ban O-78A-1a9Z11z58S27s4t-3K-5k-21
    w+1 because O25A-7a-16Z-19z66S-7s-15T-3t-1K-24k1
    w+1 being O-67A5a-2Z46z-11s-5t18K-19k36
    w+1 best O-53A2a15Z-17z91S-22s5T4t-9K-3k-13
    w+1 bill O-117A-25a30Z62z9S11s8T-2t1K5k17
    w+1 billionaires O-65A8a8Z2z39s-2t-6k16
    w+1 by O-29A-19a-33Z-6z-10S-49s38T-10t-26K60k83
    w+1 candidate A6a1Z9z87S11s-58T-11t-6K-19k-20
    w+1 closed O59A-1a-11z-34S-6s9t-8K-5k-2
    w+1 conference O86A-20a17Z-10z-65S-7s-14T-2t-2K-6k23
    w+1 conservative O-34A-12a-21Z-16z21S-12s74T2t8K1k-11
    w+1 could O75A-5a16Z-23z-50S-3s2T3t-11K-2k-1
    w+1 country O-105A6a7Z-28z105S7s1T6t9K-1k-8
    w+1 crisis O-70a4Z-5z76S-1s5t-1K-4k-4
    w+1 criticism O77A-4a-29Z-3z11S3s-27T-2t-3K-9k-14
    w+1 crowd O103A6a-18Z-40z-64S20s-2T28t-9K-4k-19
    w+1 day O93A-6Z-28z-27S-6s-16T-6t-11K-1k10
    w+1 days O99A5a-33Z-21z-11S-12s-21T-4t-5K-4k7
    w+1 debate O60A10a-39Z-20z-38S-14s-11T2t-4K30k24
    w+1 delegate O76A-5a-5Z-25z-60S23s-10T-9t21K-1k-6
    w+1 delegates O74A-5a-7Z-36z56S4s-31T-2t-1K-22k-29
    w+1 department O-60A-20a8Z15z129S-15s-29T12t-41K-5k6
    w+1 drawing O58a-6Z-2z-27s-5K-10k-9
    w+1 during O-35A3a-18Z-4z86S6s-4t-8K-6k-20
    w+1 enough O14a-9Z-13z57S-1s-10t-5K-20k-13
    w+1 event O83A13a-14Z-6z-23S-8s-33T-2t-3k-6
    w+1 every O13A-3a31Z7z-72S-2s-10T4t9K12k10
    w+1 face O69A-5a-22Z-9S-7s-26T4K-8k4
    w+1 faced O78A16a-2Z5z-32S-16s-24t-2K-22
    w+1 faces O67A-4a-11Z13z-29S-23s-8t-1K-3
    w+1 families O-48A-8a-5Z-2z69S16s-15t-7k1
    w+1 far O56A13a-19Z1z-44S-7s-12T-1t-10K1k20
    w+1 federal O-87A-7a65Z33z48S11s-21T-1t-4K-11k-25
    w+1 five O13A-3a-6Z-2z-76S34s37T-4t-6K24k-10
    w+1 followers O80A-1a-2Z-36z-23S-5s-6T-2t1K-2k-5
    w+1 found O3A-13a-6Z-12z1S-16s86T-1t6K-30k-18
    w+1 front-runner O-65A-8a1Z20z29S3s17T-7t-10K-2k22
    w+1 gay O-69a19Z4z38S1s5t-3K-4k9
    w+1 gun O-93A7a9Z12z69S-1s-19t-6k22
    w+1 has O-2A-17a12Z-2z-26S14s57T22t-7K-43k-7
    w+1 have O23A-22a-21Z12z-30S22s76T-2t-31K-31k4
    w+1 he O62A18a21Z7z-75S-19s-42T13t-15K17k13
    w+1 him O-51A-9a-4Z10z-14S-6s-19T-2t18K46k31
    w+1 his O60A-3a-19Z22z-48S-12s-28T-19t-19K29k37
    w+1 history O-40A-2a-8Z2z63S-4s7t5K-8k-15
    w+1 however O64a1Z2z-50s-33t-1k16
    w+1 immigrants O-73A8a-10Z20z63S-6s-1T-1t-7K-1k8
    w+1 in O-36A-4a53Z-5z59S-13s-66T5t10K-4
    w+1 including O-134A-2a-7Z-15z103S-1s61t11K-4k-9
    w+1 interests O-61A-3a5Z-4z70S-1s-3t-3
    w+1 interview O92A4a-26Z8z-47S-5s-25T-10t-23K-11k44
    w+1 into O67A-4a30z-24S4s-28T-2K-3k-40
    w+1 issues O-50A15a-20Z-12z71S-2s-19T-2t-2K-3k25
    w+1 job O-55A-7a12Z-2z87S-4s-18T-4t1K-6k-5
    w+1 judge O-66A-1a-8Z-8z7S84s-25T-8t7K16k1
    w+1 june O84A-4a-12Z-7z-53S2s-3T-3t-2K-5k4
    w+1 justice O-13A-8a-21Z-3z84S-7s-1T-4t-5K-4k-16
    w+1 keep O-70a1Z-26z103S3s4t-8K-8k2
    w+1 killed O-23A-2a-15Z-10z71S-4s1t-7K-8k-2
    w+1 liberal O-59A-11a1Z7z3S6s29T14t14K-1k-3
    w+1 made O78A-18a11Z21S-21s23T13t-17K-51k-39
    w+1 man O-38A2a-9Z12z56S-14T9t-4K-2k-12
    w+1 margin O63A-2a-3Z-9z-19S-2s-7t-12K-2k-8
    w+1 message O-79A8a13Z17z7S23s-13t3K-10k32
    w+1 money O-41A-6a24Z-13z91S-3s-10t-8K-12k-21
    w+1 months O82A2a-16Z-13z-21S-9s-2t-4K-1k-17
    w+1 morning O94a-15Z-11z-47S-2s-22K-2k4
    w+1 mr O38A7a22Z33z-61S-36s-47T8t-38K41k33
    w+1 much O66A11a-3Z-3z2S-9s-12t2K7k-61
    w+1 national O-28A-14a27Z-4z-54S-23s39T12t32K26k-14
    w+1 natural O-36a-9Z-8z60S-2s-2t-1K-1k-2
    w+1 news O20A-8a-15Z9z-75S44s-3T17t-1K1k13
    w+1 no O-72A-25a7Z-26z76S-2s-13T-1t3K9k43
    w+1 nomination O85A-10a8Z17z-69S-5s-7T-2t-8K5k-14
    w+1 nominee O9A-4a-13Z10z68S-4s-26T-3t-31K-5k-2
    w+1 of O-10A-7a-15Z-43z-36S-28s28T-2t23K15k75
    w+1 opening O72a-7Z-22z-21s-4t-5K-3k-9
    w+1 out O79A-24a3Z-18z52S-19s-38K14k-49
    w+1 overall O64A-1a-5Z2z-46S-1s-6t3K-7k-3
    w+1 people O-2A-8a56Z-64z70s-29T11t6K-14k-25
    w+1 personal O-45A9a-20Z-25z78S2s-20T3t-2K17k4
    w+1 plan O-64A6a-7Z19z14S9s28T-2t-5K-2k6
    w+1 poll O-70A-6a-24Z10z-60S-19s68T8t108K-10k-5
    w+1 polls O-46A-7a-19Z-23z-74S22s34T51t62K11k-11
    w+1 post O38A3a-22Z-4z-61S-15s6T-2t5K13k40
    w+1 presidential O53A24a6Z9z-105S-32s43T6t-2K-11k9
    w+1 press O53A-2a-21Z7z-93S-4s6T-2t31k26
    w+1 primary O96A-4a-5Z-1z-13S-7s-56T-5t-10K-1k6
    w+1 prompted O62A-2a-10Z-3z-21S-8s-8t-1K-5k-4
    w+1 put O-23A9a9Z13z-14S-10s65t-6K-23k-20
    w+1 radio O62A-3Z-18z-32S-7s5t-3K-8k4
    w+1 rally O61A-2a-1Z26z-102S-1s16T-4t5k3
    w+1 recent O80A-15a-33Z31z-99S-1s24T-2t10K10k-5
    w+1 refugees O-54A-3a7Z-12z79S-4s-12T-1t-3K-3k4
    w+1 report O-71A5a-7Z5z-11S46s23T11t-30K16k12
    w+1 reported O25A5a-58Z-14z8S-24s31t2K10k15
    w+1 reportedly O-47A20a70z-10S-13s-16t-2k-1
    w+1 said O-10A-20a-74Z-25z-56S39s36T21t-2K27k64
    w+1 same-sex O-76a-26z94s-5t-2K4k11
    w+1 say O-52A-6a-39Z-12z18S50s107t-8K-51k-6
    w+1 says O-25a-31Z-6z-39S69s38K15k-22
    w+1 seemed O39A37a79Z-7z-11S-60s-57T-3t-1K-13k-2
    w+1 seems O49A36a47Z-1z-30S-79s-23K14k-13
    w+1 should O-44A-12a-7Z-13z97S12s-7t-11K-4k-11
    w+1 show O15A26a-62Z-23z-26S37s92T-1t-3K-31k-23
    w+1 simply O-23a-8z65S-7s-6t-1K-16k-4
    w+1 since O33A-2a18Z-14z-87S-2s8t2K58k-14
    w+1 stage O87A-1a3Z-29z-27s5T-1t-4K-2k-30
    w+1 standards O-19a-12Z4z53S-7s-10T-4t-5
    w+1 states O-16A15a67Z5z-81S21s35T4t-3K-24k-23
    w+1 still O22A22a-54Z2z58S-29s-12T-2t-1K-12k7
    w+1 supporter O-67A38z15S-16s8T-2t-13K16k19
    w+1 system O-75A-2a1Z6z83S-2s1t-9K-8k5
    w+1 that O55A3a96Z11z-77S-9s-38T18t36K-35k-59
    w+1 the O71A15a24Z-52z-26S-65s-1T-28t21K30k11
    w+1 them O-87A3a12Z-34z65S-5s-11t-2K35k24
    w+1 there O19A11a-31Z68z-43S-3s-23t-24K42k-17
    w+1 though O69A-7a7Z-7z-23S-4s-18t-5K-2k-9
    w+1 times O67A-1a-9Z-28z-57S9s11T-3t14K-8k3
    w+1 today O-97A-2a-16Z3z39S30s34T7t23K-12k-9
    w+1 together O-12A2a7Z-19z37S-5s1T-1t-4K-7k-1
    w+1 trade O-77A2a4Z29z36S2s4T-4t4K-7k7
    w+1 trail O59a-12Z3z-34s-11t-11k7
    w+1 two O84A2a-14Z-9z-48S45s-32t-6K-4k-17
    w+1 up O88A-1a-11Z-8z-1S-9s-13t31K-31k-45
    w+1 wall O-83A-4a-4Z10z86S-7s-2t-1K1k3
    w+1 was O14A45a100Z-17z-1S-39s-82T-18t-15K23k-10
    w+1 wednesday O30A-3a-1Z4z-43S-7s-23T4t-2K10k31
    w+1 week O107A-4a-13Z-55z-8S-20s11t-15K12k-15
    w+1 weeks O69a-6Z-9z-32S-3s-3t-9K-1k-6
    w+1 were O-16A26a69Z-45z50S-35s6T-2t-21K-8k-25
    w+1 when O-12A18a-30Z3z78S-14s-48T-3t17K2k-11
    w+1 where O69A-4a1Z3z-44S-1s-25t-9K-6k16
    w+1 whether O-61A-2a14Z-2z-27S-3s-13T-3t4K10k84
    w+1 who O24A-45a-64Z6z40S24s-43T31t53K-18k-7
    w+1 whose O63A-2a-30Z5z-16S7s7t-13K-8k-12
    w+1 will O47A-2a14Z16z-38S25s-30T-8t-25K16k-15
    w+1 won O128A6a18Z-12z-38S-18s-47t-11K-17k-9
    w+1 would O-28A-27a-14Z37z-20S1s92T-5t-30K5k-12
    w+1 wrong O-19A8a-10Z-8z61S-1s-1K-18k-12
    w+1 you O-38A-39a18Z-28z100S-13s8t-4K-12k7
    w-2 " O-91A-39a25Z-71z-68S15s12T225t-39K76k-45
    w-2 ' O-23a-57Z-83z21S60s-23T105t-58K86k-28
    w-2 's O-13A-6a22Z-1z15S-13s8T2t-25K-42k53
    w-2 ) O-18A11a17Z-29S57s-73T-9t4K6k34
    w-2 , O-47A33a14Z-116z-16S67s72T15t-67K53k-7
    w-2 - O60A35a69Z-97z-93S-7s79t-4K-36k-6
    w-2 . O-1A23a60Z-47z-14S20s32t-50K-25k1
    w-2 / O54A-2a-11Z-9z-83S-9s-1T-3t58K10k-3
    w-2 : O-57A-16a-37Z-30z95S80s16T-10t-5K13k-47
    w-2 ; O80A14a-11Z-16z-92S14s59T-3t-22K-3k-19
    w-2 <name> O30A14a-14Z44z5S12s23T-156t16K15k10
    w-2 <none> O8A65a43Z-132z-75S58s36T33t-37K73k-75
    w-2 > O-31a15z55S-5s4t-2K-33k-2
    w-2 a O24A64a-56Z-168z32S5s58T-9t52K-58k57
    w-2 about O-89A1a-9Z22z197S-19s-27T-3t-64K20k-29
    w-2 according O46A-2a-4Z-151z-94S-2s4T199t-15K16k3
    w-2 administration O-67a-5Z19z10S7s-14t16K7k27
    w-2 after O81A2a22z-169S25s21T-6t-18K36k8
    w-2 against O-30A6Z9z124S-3s-45T-2t-18K-1k-41
    w-2 all O-84A5a8Z-42z100S-26s17T-6t-7K-24k58
    w-2 allies O-53A-4Z37z18S-4T-2t6K-8k10
    w-2 allow O-97a8Z-5z69S-2s5t-1K32k-9
    w-2 also O-36A6a71Z72z-94S-6s-31T-22t-5K-28k74
    w-2 americans O-17A3a24Z-10z60S-9s-6T-4t-11K-15k-16
    w-2 among O11A-7a-17Z3z-81S-4s-78T-2t149K12k15
    w-2 an O31A38a-59Z-94z8S32s21T-2t36K-29k19
    w-2 and O-3A-29a53Z65z-99S1s58T-54t69K7k-68
    w-2 announced O2A-4a-15Z-22z64S-3t-2K-5k-13
    w-2 any O-52A3a41Z-15z59S22s-28T8t-19K-21k2
    w-2 are O42A14a39Z-49z-58S20s-23T-9t-39K-41k104
    w-2 as O40A-16a-11Z-21z27S-9s47T-7t-60K42k-32
    w-2 asked O76A-10a-12Z28z-61S-26s-6T27t-2K-5k-10
    w-2 at O91A-8a-46Z-45z14S-24s3T-4t31K-15k3
    w-2 attacks O-93A6a8Z82z7s-15T31t-9K20k-36
    w-2 become O85A-2a-11Z-2z-64S-7s-22K-2k25
    w-2 before O48A2Z38z-97S15s7T7t-25K-8k14
    w-2 being O-34a5Z-2z67S-5s35T-4t5K-10k-57
    w-2 best O-80A-1a11Z-7z81S13s2T8t-5K-4k-20
    w-2 but O-31A-13a88Z-33z-128S1s85T22t26K-3k-14
    w-2 by O37A-4a-14Z22z-108S-38s-47T1t210K-25k-33
    w-2 call O-20A-5Z23z55S-3s-16T-6t-13K-1k-13
    w-2 called O-39A-6a-12Z45z34S-12s-3t-12K11k-7
    w-2 candidate O-6A5a-33Z-9z79S5s-30T-7t-2K-19k18
    w-2 certain O-45a6Z-5z60S-1s-1T-2K3k-17
    w-2 chairman O8a3Z-8z-50S-7s69T-1t-15k2
    w-2 could O94A-11a4Z-25z-49S-7s5T-6t-21K-10k26
    w-2 crisis O-61A-4a8Z-4z10S24s-6T8t2K14k10
    w-2 crowd O65A-8a-15Z-5z-31S-17s5t-6k11
    w-2 debate O-51A8a-46Z33z-8S16s-13T9t-9K46k14
    w-2 delegates O41A7a-15Z-19z-24S28s-3T-4t-10K8k-9
    w-2 department O-68A23a-3Z-22z53s2T-5t-6K10k16
    w-2 despite O78A-2a-32Z12z-73S5s3t-6K19k-3
    w-2 director O-9A-1a10Z-2z-48S-11s6T-2t58K-7k6
    w-2 don't O-68a-11Z6z53S5s-5K-5k23
    w-2 donations O-57A-4a3Z-1z64S5s-9T-4K2k1
    w-2 drawing O62a-3Z6z-29S-1s-3t-2k-29
    w-2 during O108A-4a-8Z-4z-101S21s-30t-14K2k31
    w-2 education O-88A5a13z63S11s-1t3K-2k-4
    w-2 election O96A9a-10Z-25z-51S12s-12T-1t-2K-4k-11
    w-2 event O95A-1a2Z2z-36S-5s-19T-2t-3K-6k-27
    w-2 face O51A-4a-12Z-1z-19S-6s-5T-1t-5K16k-13
    w-2 families O-52a-5Z-5z61S4s14T-1t-4K-5k-7
    w-2 federal O-108A-4a81Z6z62S7s-12T-3t-14K15k-30
    w-2 five O-14a8Z-9z-42S-5s65t-5K6k-5
    w-2 for O-2A-19a-46Z44z72S-56s14T-4t71K-4k-71
    w-2 from O-2A-12a14Z-39z-19S-5s-28T4t122K-9k-26
    w-2 good O-33A-4a-5Z-11z77S5s-8t-6K-2k-12
    w-2 group O-56A-10a18Z38z-86S-21s43T-5t19K23k37
    w-2 groups O9A-10a18Z-18z-55S-25s57T-4t15K10k3
    w-2 had O-43A-12a20Z-46z100S3s-17T2t-19K-29k42
    w-2 has O42A-1a-22Z-15z-75S-24s22T29t-14K-62k120
    w-2 have O-17A-4a22Z-32z-62S28s-26T25t-10K-17k93
    w-2 he O24A-8a-10Z21z93S-54s-1T-66t-10K-61k73
    w-2 he'd O-39a6Z-10z65K-2k-20
    w-2 her O-4A6a18Z57z-27S-23s-19T-3t-24K-15k32
    w-2 herself O-59A3a15Z9z25S-7s5T-5t-3k16
    w-2 him O-49a-33Z74z25S1s-8T-4t-12K8k-3
    w-2 his O24A-11a-67Z100z-119S-14s-52T-16t-3K59k99
    w-2 how O-95A15a-1Z-25z163S-19s13T6t-21K-21k-16
    w-2 i O-50A-11a49Z-97z167S-7s-10T-11t-6K-20k-4
    w-2 if O-29A-4a22Z-22z81S-3s-31T-2t-4K-4k-5
    w-2 in O12A4a8Z3z-82S-14s-52T-21t89K44k9
    w-2 including O-59A6a-10Z-3z46S-6s43T-4t4K4k-21
    w-2 insiders O-60A-2a8Z12z14S7s6T-1t-2K-2k20
    w-2 into O68A-2Z-5z-52S6s-46t-11K8k35
    w-2 is O43A23a35Z-67z-47S50s-57T-4t8K-34k49
    w-2 issues O-57A-1a-11Z-20z110S-7s-12T-4K11k-7
    w-2 it O51A-16a37Z38z-8S30s-82T-8t-32K-48k38
    w-2 just O19A-5a55Z-26z-28S33s-31T-4t-5K6k-14
    w-2 justice O65a-24Z6z19S-10s-21T-1t-17K-12k-4
    w-2 killed O-39a-16z60S-2s10T-3t-8k-3
    w-2 largely O46A4a-7Z2z-59S9s1T-4t-1K2k8
    w-2 last O37A-7a20Z48z-137S16s17T-2t-22K20k9
    w-2 leaders O-53A-9a-5Z28z-21S12s31t5K7k5
    w-2 look O-89A23a13Z55z-2S-9s-19T-1t-2K7k24
    w-2 man O-61A-2a-4Z-1z94S-5s-18t1K-40k35
    w-2 many O-25A4a18Z-13z-69S-9s70T-8t35K-12k10
    w-2 me O-27A-14a-10Z-13z56S3s-2T-5t4K1k7
    w-2 meaning O67A6a-8Z-5z-48s-2K-5k-4
    w-2 meant O-15Z-4z44S-3s-1T-1K-2k-17
    w-2 meeting O85A-3a14Z-6z-54S-10s-25T-2t-11K-13k26
    w-2 members O90A3a-2Z-25z-15S-17s-26T-1t12K-16k-2
    w-2 months O68A-8a-5Z-21z-57S44s-5t3K-14k-4
    w-2 most O-10A-5a9Z-54z27S-11s47T-3t38K-30k-9
    w-2 mr O74A-50a13Z-67z60S-75s36T-2t-4K-13k26
    w-2 ms O102A-9a29Z-11z-82S-12s-15t-7K-2k8
    w-2 national O13a26Z4z-93S-2s27t35K-3k-7
    w-2 no O-32A-15a-2Z-16z36S1s-17T-7t1K-3k54
    w-2 nomination O66A34a1Z-11z-89S7s-1T3t-2K3k-12
    w-2 not O-34A8a53Z-6z30S2s-23T6t-18K-38k20
    w-2 nothing O-63A7Z9z38S-2s-2T-2K-1k17
    w-2 of O10A-21a-15Z-69z63S-45s46T-6t70K-17k-16
    w-2 on O-9A-12a-34Z29z35S5s-40T-10t16K19k1
    w-2 one O3A23a19Z-48z-51S14s-2T-2t28K4k11
    w-2 only O54A10a-25Z-66z-15S16s29T-3t-5K7k-1
    w-2 opposition O-51Z52z10S-10s-7k5
    w-2 over O13A-10a31Z-18z81S-2s-29T-1t-33K-6k-27
    w-2 percent O-65A-21a31Z-9z35S-22T19t-17K43k7
    w-2 plan O-56A-12a-8Z-18z100S9s10T-4t-5K-4k-11
    w-2 pointed O6a6Z81z-76S-1s-2T-5t-3k-5
    w-2 pointing a-4Z66z-68S8s-1T-6k5
    w-2 political O4A-3a10Z-2z-92S1s48t29K39k-34
    w-2 poll O-107a-12Z165z-61S-39s23T-10t63K-12k-10
    w-2 polls O-35A-6a-5Z73z-67S-19s47T-5t46K-11k-19
    w-2 presidential O42A9a-37Z-7z-57S-9s67t13K8k-28
    w-2 press O30A-6a-22Z21z-80S-2s-6T-3t44K13k12
    w-2 primary O69A-4a-3Z-33z5S18s-16T-3t2K-21k-15
    w-2 private O-101A-5a45Z-7z34S5s28t3K-5k3
    w-2 questions O59A-5a-12Z-33z3S18s-16T-3t-5K-7k1
    w-2 quickly O82A-3a-18Z-10z-54S-6s-6T8t-2K1k7
    w-2 rally O55A-11a7Z4z-75s-1T-1t8K-3k17
    w-2 rate O-25A-2a-12Z-4z59S1s-4T-3t-5K1k-6
    w-2 reason O-65A-3a-8Z-12z51S20s9T-2t-1k10
    w-2 referring O-12A-1a11Z98z-52s-2T-17t-4k-22
    w-2 release O-75A6a-6Z3z81S13s-6T-7t-3K-4k-1
    w-2 report O-84A8a-21Z62z12S-8s26T20t-7K-1k-7
    w-2 reported O45A-12a-5Z-13z-68S-17s1T21t13K-9k43
    w-2 reportedly O-69Z-2z96S-3s-1T-1t-2k-18
    w-2 republicans O-88A-7a-50Z26z-1S15s40T-10t28K-10k58
    w-2 response O-90A20a23Z31z1S47s-12T-4t-6K3k-13
    w-2 right O-80A-6a27Z4z71S-3s-10T-3t-1K-11k12
    w-2 said O24A-59a16Z-29z55S-44s11T-68t58K-69k106
    w-2 sen O-5A41a-28Z93z-25S-21s-26T-7t-11K-4k-6
    w-2 should O-42A-7a-1Z-16z98S5s-1T-2t-6K-5k-25
    w-2 signs O58A-2a-1Z-9z-45S-11s2T-3K8k3
    w-2 since O77A-6a25Z-31z-91s-2t2K15k10
    w-2 social O80a-3Z18z-62S-2s4t-21K4k-17
    w-2 some O-63A9a-36Z-37z28S12s27T-6t27K20k20
    w-2 speaking O80a-12Z-10z-12S-9s-37T-6t14K-2k-5
    w-2 statement O-62A-2a-16Z51z17S-4s-4T-6t-6K-19k51
    w-2 states O-38A1a84Z-7z7S-12s17T6t-12K-37k-9
    w-2 support O-91A-20a13Z-2z130S20s-26T39t-22K-6k-35
    w-2 supporters O-68A-2a9Z34z-35s31T6t-15K24k16
    w-2 system O-86A22a-4Z8z54S-4s-2T8t1K21k-17
    w-2 taken O-57A4a-10Z-14z4S-7s24T-1t10K-2k50
    w-2 talking O64a1Z-3z-65S-4s8T-7t-2K-2k9
    w-2 tell O1A-5a6Z76z-61S-10s-2K-1k-5
    w-2 telling O63a3Z49z-115S-1s-2T24t-3K-1k-18
    w-2 tells O64Z21z-56S-6s-3T-1t-7K-1k-12
    w-2 than O51A-2a42Z-32z-64S-5s70T-3t-29K-28k-1
    w-2 that O-40A-3a14Z-26z55S21s33T51t-39K-14k-52
    w-2 the O67A-20a45Z-84z33S14s-1T-8t-23K-10k-11
    w-2 they O-67A7a-1Z63z103S-5s-15T-14t-31K-8k-32
    w-2 those O13A20a20Z-7z-80S-3s43T-1t28K-13k-21
    w-2 though O10A-17a7Z7z-64S-1s39T-3t-3K24k1
    w-2 time O-88A3a71Z2z-13S45s-40T-7t12K3k12
    w-2 to O-3A-43a27Z79z136S-8s-55T-16t-19K-22k-74
    w-2 told O201A1a1Z54z-203S-21s-2T-5t-22K-6k3
    w-2 top O41A-2a13Z-7z-75S-5s57T5t-16K8k-20
    w-2 trying O73a-22Z-14z-31s6T-3t-4K-7k2
    w-2 tuesday O-17A-18a-3Z48z-60S35s-10T-15t-7K34k12
    w-2 under O65a2Z-13z-111S4s-18T-1t62K12k-1
    w-2 until O87a-16z-36s-8t-5K-15k-7
    w-2 vote O-66A-1a-12Z59z81S-17s-10T-3t-1K18k-48
    w-2 voters O-78A-39a6z148S-20s1T3t11K-32k2
    w-2 wall O-51A-4Z-5z76S-2s-3K4k-14
    w-2 week O-39A19a-4Z34z-62S-47s9T25t-7K10k61
    w-2 went O-9a2Z-43z15S5s-3T-10t-5K-2k50
    w-2 were O17A-8a-15Z-32z43S-3s-26T-5t-9K-26k63
    w-2 what O-55A2a-31Z-26z96S23s12T5t-13K25k-38
    w-2 when O1A-11a76Z21z-54S-17s64T-5t-24K-40k-11
    w-2 whether O-133A-2a24Z-5z180s-11T-1t-13K-15k-24
    w-2 which O-4A1a-51Z3z-33S60s40T-11t-12K25k-19
    w-2 while O-16a10Z-37S-19s61T-4t-25K31
    w-2 who O-86A-22a-90Z11z6S-51s232T-39t178K-106k-36
    w-2 whose O-26A-2a10Z-2z-32s68T-2t-15k2
    w-2 why O-104A-8a16Z-1z118S20s-7t-10K-3k-21
    w-2 won O98A-7a1Z-10z-74S4s-21T-8t-6K-4k26
    w-2 work O-43A5a4Z-12z84S-13s-7T-4K-5k-8
    w-2 workers O-62A2a-10Z-10z87S3s3T-4t-8K-1k-2
    w-2 would O-37A-11a3Z53z86S18s-54T-7t-19K-42k10
    w-2 you O-72A2a23Z-3z95S-1s-8T-12t-10K-23k9
    w-2 ‐ O28A27a71Z-69z-89S49s16T5t-3K-35
    w+2 ! O-81A13a30Z-5z51S-9s-11T8t1K-2k4
    w+2 " O-110A-61a25Z-95z1S-12s57T28t-27K43k151
    w+2 $ O80A-1a-31Z-8S-2s-18T-3t12K-6k-24
    w+2 ' O-37A-52a13Z-18z25S-15s-82T-3t56K-5k118
    w+2 's A-5a5Z6z-60S45s-69T-3t-21K46k57
    w+2 , O83A6a14Z-42z34S-28s-68T-22t65K-1k-41
    w+2 - O63A19a14Z-6z41S-34s12T-1t-15K-49k-43
    w+2 . O71A-1a-97Z-18z84S-88s-15T-5t67K-9k11
    w+2 00 O55A-7a19Z-54S-13s29T-9t15K12k-46
    w+2 00,000 O43A4a-35Z-9z44S-3s-16T8t-6K-9k-20
    w+2 : O33A-22a-127Z55z-111S86s44T-3t12K-21k54
    w+2 ; O46a-31z77S-6s-55T3t-2K-10k-21
    w+2 <name> O52A3a-16Z-82z-104S8s7T-19t38K34k78
    w+2 <none> O-7A-25a-83Z-35z154S-36s-99T15t29K27k60
    w+2 [ O-66a84Z-2z-9S4s-6t-5K7k-8
    w+2 about O-123A-19a-33Z25z-59S29s8T14t15K4k138
    w+2 according O-40A26a196Z-7z-114S-3t-8K-33k-17
    w+2 across O-5A-2a3Z-37z56S4s11T-3t-1K-11k-14
    w+2 after O79A-5a-44Z53z-31S20s-33T-18t21K-24k-18
    w+2 against O-89A-18a-26Z22z-33S25s50t-8k77
    w+2 all O-37A-4a-25Z5z103S-1t3K-18k-25
    w+2 allies O-74A-3a-10z12s44T13t8K4k6
    w+2 allow O-66A-2a8Z-4z47S4s13K4k-3
    w+2 almost O-58A1a23Z16z20S3s-3T-1t-2K-2k4
    w+2 also O-34A-32a47Z8z-65S31s82T3t-13K8k-36
    w+2 among O-39A18a24Z-9z-13s-51T-6t-5K55k26
    w+2 an O39A-1a-39Z2z4S27s-74T13t-32K23k38
    w+2 and O63A-10a-152Z63z175S-35s-119T-38t11K26k16
    w+2 announced O-55A58a-11Z-7z-2S-6s19K9k-4
    w+2 any O7A-7a22Z15z-31S3s-27T-4t-22K-26k71
    w+2 appears O17A12a55Z-1z5S-23s-43t-5K-6k-10
    w+2 are O25A6a79Z-10z13S-93s70T-11t-58K12k-33
    w+2 as O-52A-1a55Z1z23S8s-111T-16t55K16k22
    w+2 at O25A-17a-101Z3z17S31s29T-28t41K3k-3
    w+2 be O-7A41a58Z-15z119S-22s-92T-1t-12K-15k-53
    w+2 became O71A-9a2Z-3z-37S-7s-6t-2K-1k-7
    w+2 been O1A46a49Z1z-65S10s-88T-8t13K13k27
    w+2 bill O-135A38a-7Z9z-2S-8s21T-2t3K12k71
    w+2 business O34A-9a5Z2z16S-10s-8t1K-5k-26
    w+2 but A-1a-128Z37z132S-6s-84T14K37k-1
    w+2 by O26A30a98Z-31z-30S-16s-76T-36t2K24k9
    w+2 chief O53A5a17Z4z-62S-5s-4T1t-11K-9k9
    w+2 closed O60a-15Z-2z-39S6s1t-8k-3
    w+2 conference O65a18Z-35z-33S6s-25T-4K-7k17
    w+2 conservative O-99A-16a-10Z-2z24S19s53T-1t17K12k4
    w+2 could O69A-13a10Z11z-61S31s-34T-2t-11K27k-26
    w+2 country O-79A8Z21z82T-1t6K-23k-13
    w+2 crisis O-78a4Z-8z84S-3s8t-1k-6
    w+2 crowd O88A-3a-14Z-22z-48S-1s-2t-9K15k-4
    w+2 day O73A1a-7Z-14z-19S-2s-17T-1t-9K-8k4
    w+2 days O80A-11a-22Z-10z19S-2s-22T-1t-9K-11k-11
    w+2 debate O85a-40Z2z-49S-5T-2t-8K18k-2
    w+2 delegate O95A-1a-6Z-21z-47S2s-14T2t20K-8k-21
    w+2 delegates O75A-7a-7Z-8z57S-15s-27T2t-7K-35k-27
    w+2 democrats O10A20a-28Z3z-104S17T-4t1K59k25
    w+2 department O-78A-14a15Z-1z126S-37s3T-14t-27K3k23
    w+2 don't O-72A-10a-14Z14z39S5s7t-3K22k10
    w+2 done O47A-2a-6Z7z-11S-21s1K-10k-4
    w+2 during O-8A-7a-20Z10z83S1s-3T-5t-5K-30k-15
    w+2 emails O14A-4a-27z53S-22s-4T-4t-9k3
    w+2 event O90A6a-21z-23S-9s-24T-3t-1K-4k-11
    w+2 every O10A14a25Z17z-61S6s-15T8t1K15k-21
    w+2 expected O-63A26a110Z-3z-9S-38s-39t-3K32k-13
    w+2 face O58A-4a-19Z-4S-7s-24K-10k10
    w+2 families O-40A-3a-4Z-7z73S1s-13t-7K-2k2
    w+2 far O101A-4a-19Z-4z-57S-10s-3t-16K8k3
    w+2 federal O-124A13a78Z1z55S-4s-16T-2t-4K13k-11
    w+2 for O-12A-25a-39Z-15z-81S-14s45T21t41K42k38
    w+2 former O-91A-16a26Z26z-72S3s93T-5t21K2k11
    w+2 free O-81A-1a26Z-12z25S2s-5t-7K25k28
    w+2 from O51A1a14Z11z28S-57s-1T-9t-65K11k16
    w+2 going O-86A-6a-1Z5z89S1s30T-1t2K-8k-26
    w+2 groups O22A-6a8Z20z-108S20s45T-2t21K-4k-16
    w+2 gun O-102A13a-4Z-8z74S-3s-15t-6K6k43
    w+2 had O13A-21a16Z-39z105S-6s-1T7t-30K-39k-4
    w+2 has O63A18a-11Z13z-39S-44s30T-2t-29K41k-40
    w+2 have O-17A-38a26Z-29S-17s102T1t-15K29k-41
    w+2 he O47A64a48Z41z4S-38s-93T10t-21K-34k-28
    w+2 headquarters O61a3Z-6z-16S-6s-20t-6k-10
    w+2 her O-64A-36a46Z-12z-24S13s38T12t15K3k8
    w+2 him O-54A-16a-9Z36z-53S5s8T7t18K27k31
    w+2 his O-21A60a-89Z42z-100S77s1T11t35K-22k6
    w+2 history O-52A-2a-6Z1z53S1s9T-2t5K-1k-7
    w+2 however O58A16a-8Z-7z-45S8s-27T-2t-1K-7k15
    w+2 i O-91A15a-10Z91z59S-3s-15T-3t-24K-17k-2
    w+2 in O42A-26a95Z-23z4S42s-19T-20t-24K-18k-54
    w+2 including O-43a-19Z-22z38S-2s55T-5t18K-13k-7
    w+2 interests O-65a5Z8z62s-3T-1t-2K-4k1
    w+2 interview O85A-11a-15z-50S-12s-18T-9t-18K-8k55
    w+2 into O85A-6a36Z-12z-14S-4s-36T-4K-4k-41
    w+2 is O13A25a85Z-3z-6S-34s-70T-7t26K6k-33
    w+2 issues O-75A-1a-10Z22z48S-6s-18T30t-1K-14k26
    w+2 job O-67A1a8Z27z65S-5s-17t1K-12k-2
    w+2 june O84A-3a-12Z-1z-50S-5t-4K-11k2
    w+2 just O-3A1a23Z-10z90S-14s-17T-2t1K-27k-44
    w+2 keep O-71A-4z103S2t-9K4k-26
    w+2 killed O-16A-3a-16z68S-4s-3T-2t-12K-3k-10
    w+2 know O-70A4a16z25S-8s31K13k-10
    w+2 known O-30A58a43Z-4z12S-23s-40t18K-28k-6
    w+2 later O-50A7a-34Z1z5S6s17t-6K14k40
    w+2 left O50A-6a-30z-33S-7s4T-1t21K-10k13
    w+2 likely O-42A5a12Z-2z83S-4s-30T-1t15K-27k-10
    w+2 longer O46a19Z1z-58s-6t9K-7k-5
    w+2 many O6A22a57Z3z-95S-17s-25T11t-10K23k26
    w+2 margin O64A-1a-2Z-8z-12s-12T-7t-7K-11k-6
    w+2 me O-79A8a-27Z-25z87S-27s7t2K18k36
    w+2 message O-61A-8a18Z32z-27S7s-21T7t-4K1k56
    w+2 might O-53A14a24Z-28z67S-9s2T-2t-2K-6k-7
    w+2 money O-53a20Z-18z105S-11s-1T-2t-8K-10k-22
    w+2 mr A3a98Z57z-82S-18s-84T-11t-32K23k46
    w+2 natural O-37A-3a-7Z-4z62S-2t-1K-6k-3
    w+2 news O54A4a-18Z-2z-58S14s-15T-5t3K16k5
    w+2 no O-129A-7a-17Z33z41S-24s24T-3t22K15k45
    w+2 nomination O80A6Z-4z-66S-10s2T-2t-5K12k-11
    w+2 nominee O7A9a-26Z-2z69S21s-59T-2t-30K-9k21
    w+2 none O72A-3a-4Z4z-70S1s-5T-1t-6K4k8
    w+2 not O9A-31a-43Z41z-64S-32s53T-2t-11K30k50
    w+2 now O-75A27a91Z30z-27S-18s6T6t1K-23k-19
    w+2 of O37A-23a-18Z-1z-98S-11s25T-14t24K37k42
    w+2 officials O18A-1a54Z15z-66S4s-42T8t3K10k-2
    w+2 on O5A-27a-45Z25z-62S14s52T-3t61K-29k10
    w+2 once O51A-3a-2Z10z-74S20s-9T-1t-6K-7k20
    w+2 only O128A19a-53Z9z-37S-2s-22T-2t-8K-27k-6
    w+2 opening O71A-2a-6Z-12z-12S1T-1t-4K-7k-29
    w+2 opposed O-74A5a13Z-12z12S14s15t7K11k8
    w+2 people O-56A-16a80Z-47z106S-41s-10T19t-16K14k-33
    w+2 police O-58A-3Z8z42S-3s-8T-8t-6K21k14
    w+2 policies O-29A14a15Z-28z63S-1s-7t-2K-21k-4
    w+2 policy O-104A27a20Z-5z30S-12s-8T-4t-12K56k12
    w+2 poll O-107A-8a-16Z-4z-56S-10s76T-18t126K25k-7
    w+2 polls O-33A1a-10Z-13z-72S7s27T14t47K53k-22
    w+2 post O54A2a-30Z-13z-57S38s-20T-5t6K-12k36
    w+2 presidential O32A45a-27Z2z-107S31s16T-3t-2K22k-9
    w+2 press O43A-3a-17Z-10z-80S10s-3T11t20K4k25
    w+2 primary O100A-17a18Z1z-25S-25s-40T-5t-9K-16k18
    w+2 questions O103A-1a-15z-49S-3s-9t-10K-13k-3
    w+2 rally O83A3a-5Z-6z-111S2s13T-1t1K7k15
    w+2 release O-77A1a-14z28S-12s4T2t-9K62k14
    w+2 reported O35A-14a-70z8S23s16T1t-2K-5k9
    w+2 reportedly O-47A6a68z-5S-6s-12t-3k-1
    w+2 republicans O-30A-3a-20Z48z-16S-5s-29T-12t-2K13k57
    w+2 rights O-67A-3a-2Z42z-4S-6s4T8t1K-1k27
    w+2 said O30A20a-141Z2z-57S58s69T6t-12K35k-9
    w+2 saturday O-75a2Z7z32S-4s23T3t1K8k2
    w+2 say O10A7a-69Z-17z47S13s56t-10K-47k10
    w+2 says O32A-23a-12Z-8z-37S16s38T8t-2K-10k-3
    w+2 seemed O28A10a71Z-10z-9S-9s-69t-3K-5k-4
    w+2 several O77A13a-29Z-4z-23S-17s-8T-2t4K-3k-8
    w+2 should O-50A-5a-15Z48z64S-8s-6T6t-17K-10k-6
    w+2 show O25A4a-77Z-12z-11S52s56t-3K17k-50
    w+2 side O8A-2a-17Z-26z47S-3s4T-6t-3K1k-3
    w+2 stage O82a3Z12z-39s3t-4K-36k-21
    w+2 standards O-29a-12Z-1z54s-10t-5K-1k4
    w+2 states O54A-19a83Z-15z-90S-11s31T-8t3K-9k-18
    w+2 system O-77A6a-5Z-3z83S-5s1t-9K-1k12
    w+2 take O87A-2a-7Z-8z-14S-5s-13t3K-19k-21
    w+2 taken O-51A1a-7Z-5z-3S19s31t2K2k12
    w+2 that O-18A-24a-35Z63z-177S4s-15T7t69K35k92
    w+2 the O-5A27a-6Z-23z-44S-30s35T-30t47K-4k34
    w+2 their O51A14a-60Z-4z66S-10s25T-6t-18K-25k-34
    w+2 them O-30A-7a5Z-37z96S1s-24T-3t-1K-17k17
    w+2 themselves O-76A-6a16Z-2S40s7T6t-4K28k-9
    w+2 then O-86A6a28Z11z19S11s-7T-3t5K6k10
    w+2 there O-7A-8a-36Z-8z73S18s-16T-7t-15K-9k14
    w+2 this O47A20a-64Z7z5S-20s52T-17t-4K-52k26
    w+2 those O-23A7a9Z29z-15S10s10T-12t-6K-25k18
    w+2 thursday O-36A-2a-21Z33z-34S-7s59T9t-3K7k-4
    w+2 time O33A-25a75Z-50z21S-12s-41T-5t12K-2k-5
    w+2 today O-57A-9a-4Z5z20S16T26t-3K10k-5
    w+2 together O-33A-5a10Z-10z67S-5s1T-2t-5K-5k-13
    w+2 trade O-80A-7a10Z-3z29S1s11t4K-9k44
    w+2 trail O58a-12Z-20z-14S-3s-8T-5t-6K-3k12
    w+2 two O132A-13a-13Z-3z-32S-10s-17T1t3K-39k-8
    w+2 up O81A-25a7Z18z-35S5s-20T6t30K-12k-56
    w+2 us O-21A-2a-7Z-19z39S4s3T13t-4K5k-11
    w+2 violence O-75A2a-3Z-9z57S3s3t-5K14k13
    w+2 wall O-91A-2a-2Z-9z93s-1t-1K2k11
    w+2 was O38A16a89Z-15z-16S-65s-40T-12t-5K-26k37
    w+2 we O6A-36a-18Z-1z78S-24s-23t-3K25k-4
    w+2 week O-71A-11a-11Z-1z-16S8s74T1t-7K12k22
    w+2 were O-23a71Z-36z93S-20s3T-9t-32K-27k-20
    w+2 what O24A27a-74Z-1z11S-38s-7T8K-27k77
    w+2 when O31A-9a-37Z-12z110s-68T10t-13K1k-13
    w+2 where O117A5a-22Z-3z-51S-1s-39T-5t-9K-4k12
    w+2 whether O-105A-6a9Z8z-23s5T5t11K-6k102
    w+2 which O50A3a-163Z12z155S-13s-30T3t-4K-19k6
    w+2 while O-76A-8a-36Z26z102S6s-33T5t23K19k-28
    w+2 who O50A-18a-145Z-28z-20S78s-65T18t102K16k12
    w+2 will O68A4a4Z-40z37S23s-33T12t-36K-5k-33
    w+2 win O68A-1a42Z-9z-23S-19s13T-3t2K-7k-63
    w+2 won O139A16a4Z-8z-39S-37s-43T-3t-4K-6k-18
    w+2 work O-19A7Z-23z99S-5s-5T-2t1K-8k-45
    w+2 working O-25A-9a-4Z-1z77S-15s-6T-6t5K-4k-11
    w+2 would O-86A-14a42Z-7z31S11s57T6t-31K-5k-5
    w+2 yet O46A1a-16z-42S10s-9t3K7
    w+2 you O-25A6a-3Z-16z60S-3s4T-1t-8K-14
    w-3 " O-11A-16a46Z-150z12S-12s88T-80t132K15k-24
    w-3 % O-97A-6a28Z4z63S-15s10T25t-17K-5k11
    w-3 ' O13A-27a-55Z-93z-13S-53s90T110t79K-19k-33
    w-3 's O-8A-13a30Z32z-115S51s-14T-29t-17K26k58
    w-3 , O23A26a-24Z-133z-95S63s173T-35t-1K45k-43
    w-3 - O98A37a17Z-113z-188S29s104T-6t-4K2k23
    w-3 . O16A15a144Z-80z-69S-9s-14T-13t-33K31k10
    w-3 / O62A-4a-8z-78S-2s-15T7t44K-4k-1
    w-3 0 O16A-8a43Z-7z-45S58s-49T-6t-38K27k8
    w-3 0,000 O54A-8a16Z-8z-16S6s-4T-4t-6K-12k-18
    w-3 00 O95A-32a15Z10z-52S14s37T18t-85K-6k-16
    w-3 000 O69A13a12Z-7z-25S-9s-26T-5t-29K4k2
    w-3 000000000000000000 O-28A-8a-9Z84z-18S-18K-2
    w-3 : O-27A-28a-37Z10z118S-45s25T8t-13K29k-40
    w-3 ; O111A2a-14Z-14z-107S-16s64T-7t-21K6k-3
    w-3 <name> O20A17a-32Z35z-66S-4s-22T-38t17K16k58
    w-3 <none> O96A61a157Z-180z-244S30s88T-8t-19K46k-29
    w-3 > O-31A-2a15Z-14z55S-5s-8t-1K6k-15
    w-3 ? O52A-9a-17Z-18z-5S-10s-26T37t-2K2k-5
    w-3 a O81A12a-127Z-143z-38S23s106T38t91K-14k-29
    w-3 about O-137A-2a-11Z2z178S38s-24T13t-44K-10k-3
    w-3 according O110a-6Z-68z-245s2T8t165k35
    w-3 administration O-58A-5a-8Z-47z18S5s1T-2t9K17k69
    w-3 after O109A1a7Z-37z-144S-11s10T-6t-20K30k61
    w-3 against O-70A7a-3Z-5z111S33s-35t-9K16k-44
    w-3 all O-7A-3a3Z-5z63S-27s14T-6t-24K-20k12
    w-3 allies O-72A-2Z2z62S5s4T-2t5K-7k5
    w-3 allow O-98A-1a9z67S-3s6K-3k23
    w-3 also O-31A-5a70Z24z-13S2s-27T4t-23K-29k26
    w-3 among O57A-1a-22Z-12z-86S13s-62T-4t103K-9k24
    w-3 an O51A-26a-93Z-55z-38S16s39T8t46K29k23
    w-3 and O43A2a38Z-14z-69S-22s3T-18t-16K15k37
    w-3 are O-3A-14a74Z14z5S-24s16T-20t-43K-50k45
    w-3 as O-11A64a-33Z-2z-9S20s4T1t-59K64k-40
    w-3 asked O-13A-3a-17Z79z-21S-9s-12T-2t18K-19k-3
    w-3 at O2A17a-80Z-2z1S22s32T25t14K-35k5
    w-3 attack O-35A8a-5z77S6s4T-1t-13K-14k-27
    w-3 attacks O-43a-6Z4z57S5s-20T5t22K10k-33
    w-3 away O-43A-3a24Z-5z85S-6s-12T-2t-5K-18k-14
    w-3 ban O-100a14Z3z96S2s-7t-6K-2k1
    w-3 be O-11A24a58Z-42z11S1s-14T-46t-12K15k17
    w-3 become O80A-2a-22Z7z-33S-8s-16K-17k12
    w-3 before O71A-11a12Z17z-77S-3s-9T-3t-19K34k-11
    w-3 better O81A-4a-13Z-5z-37S-4s5T-2t-11K-5k-5
    w-3 between O-13A-3a3Z8z72S-7s-64T-3t-3K8k3
    w-3 big O59A-9a-11Z-36z14S-13s-3T6t-3K7k-12
    w-3 bring O-68a-5Z4z65s-3t-3K-2k13
    w-3 but O31A-28a110Z-61z-175S21s86T1t32K-6k-11
    w-3 by O10A-17a19Z55z-124S-28s4T-2t159K-25k-50
    w-3 call O-57A-9a4Z15z86S3s-19T3t-11K2k-18
    w-3 called O-55A-10a-15Z12z86S3s-25T-2t-9K9k5
    w-3 came O-67A-5a-9Z22z20S6s23T7t27K-29k5
    w-3 candidates O-59A8a-24Z25z-9s-7t1K63k2
    w-3 carried O76a-1Z-4z-54S-4s-3t-3K-3k-4
    w-3 certain O-43A-2a13Z-13z61S-1t-2K-9k-6
    w-3 children O49a18Z-2z-21S-8s8t-3K-23k-19
    w-3 conducted O-20a-4Z-9z-47S-5s24t66K2k-5
    w-3 conference O62A-3a-10Z-13z-25S2s-7T-2t-7K3k1
    w-3 could O117A-7a3Z-29z-45S-7s3T-1t-25K-14k4
    w-3 crisis O-63A7a-2Z13z6S-9s13t10K15k11
    w-3 crowd O65A-3a-32Z5z-27S8s7t-2K-22k1
    w-3 day O119A-8Z-1z-68S-5s-19T8t-8K-12k-4
    w-3 debate O-44A10a-40Z30z7S7s3T6t5k16
    w-3 delegates O65A-9a-10Z-3z-26S-17s18T-13t-13K5k4
    w-3 democrats O-5A-11a-39Z25z-51S-27s32T-6t24K-2k61
    w-3 department O-106A-8a22Z24z50S1s18T-2t-9K1k9
    w-3 deport O-67A-3a2Z-2z71S1s-1t-2
    w-3 despite O88A-2a-30Z2z-54S-7s3T5t-6K1k2
    w-3 did O-100A-3a1Z99z25S-6s-15T-2t1K-12k13
    w-3 do O117A1a2Z-13z-34S-15s5T-9t-14K-16k-22
    w-3 does O-71A-3a-12Z54z13S-6s14T-2t-4K11k6
    w-3 don't O-37A4a-7Z25z23S-2s1T-2K-8k2
    w-3 during O88A-3a-2Z4z-82S6s-25T-3t-8K23k1
    w-3 earlier O-32A5a2Z5z14S13s-26t-7K10k18
    w-3 education O-73A-2a15Z-4z46S8s3t3K11k-6
    w-3 eight O51A-2a-13Z-2z-25S-9s-4t-2k5
    w-3 email O-71A16a9Z13z29S27s-32T-7t11K-12k16
    w-3 even O-50A-5a-17Z-43z-18S1s105T-5t-22K2k50
    w-3 expected O-62A-1a-11Z-6z88S3s3T-1t-7k-6
    w-3 federal O-137A1a84Z-5z64S23s-4T-9t-7K-4k-6
    w-3 fighting O-55a-8Z-15z77S3k-2
    w-3 five O-12A4a3Z-7z-40S9s66T-1t-5K-15k-2
    w-3 for O11A30a-17Z-2z55S-29s-62T4t15K16k-21
    w-3 former O-63A8a22Z-21z-3S-25s100T-7t-13K7k-5
    w-3 friday O-55A-6a3Z15z18S11s-14T-2t16K23k-9
    w-3 from O-1A4a-16Z8z-7S-52s-31T5t76K7k7
    w-3 group O-40A2a-6Z11z-69S-2s54T-8t16K2k41
    w-3 had O-93A-15a35z130S-7s-24T-19t-8K-25k27
    w-3 has O103A20a-23Z-96z-39S-33s6T-10t32K-31k71
    w-3 have O-13A11a-14Z-2z-12S-8s-15T-28t21K-9k70
    w-3 he O-77A-29a-22Z67z158S-14s-38T-47t-54K5k52
    w-3 head O50A-3a-21Z4z-52S-6s31t9K-10k-2
    w-3 her O-59A6a9Z23z81S-7s-60T10t-13K25k-15
    w-3 herself O-62A-2a12Z3z38s2T-3t-8K2k18
    w-3 his O28A-8a-68Z72z17S-56s-68T5t-22K34k64
    w-3 how O-122a11Z-18z171s4t-19K-3k-24
    w-3 i O-71A-7a52Z30z78S-21T-5t-15K-39k-2
    w-3 if O-32A-1a46Z13z66S-26s-28T-3t-3K-15k-16
    w-3 immigration O14A7Z3z-60S11s-10T5t1K27
    w-3 in O67A21a-24Z-24z-113S15s-96T23t142K-15k3
    w-3 including O-57A-4a-15Z3z57S-18s42T-3t6K-8k-5
    w-3 insiders O-61a8Z-1z15S7s6t-1K6k21
    w-3 interest O-36A-2a-18Z-11z93S-14s-10t19K-2k-18
    w-3 into O85A4a-15Z4z-43S13s-38T-8t-12K7k4
    w-3 is O21A3a61Z-63z-22S28s-41T1t2K-22k31
    w-3 issues O-100A-1a-6Z1z115S8s-18T-6t-1K7k3
    w-3 it O17A-18a1Z-42z103S40s-34T9t-41K9k-45
    w-3 its O57A-3a35Z-8z-15s-12T-11t-25K-9k-7
    w-3 just O-37A4a56Z24z-27S5s-10T-3t-6K2k-10
    w-3 kind O-51A3a24Z10z-7S18s3t1K-3k1
    w-3 largely O30A1a-7z-59S17s-4T5t-5K13k9
    w-3 last O51A31a1Z-2z-88S-19s17T16t-20K2k11
    w-3 leaders O-62A-2a-12Z-7z1S10s21T4t8K13k25
    w-3 look O-89A-3a20Z33z47S11s-24T-1t-3k7
    w-3 lost O68A-2a-12Z-5z-23S-9s8t-9K-12k-4
    w-3 man O-65A-1a-5Z-27z88S-6s-8T-1t1K-1k26
    w-3 many O-85A-7a21Z30z-93S7s84T-2t37K13k-6
    w-3 me O-62a-20Z21z46s-6t2K16k3
    w-3 meaning O69a-1Z-1z-51S-6s-2K-1k-7
    w-3 meeting O69A-2a15Z-2z-37S-5s-31T-4t-11K-6k13
    w-3 mr O84A-3a-63Z-15z-31s-90t-10K110k19
    w-3 mrs O67a6Z4z8s-19t-3K-47k-16
    w-3 ms O83a1Z17z-54s-48t-11K-1k12
    w-3 national O-25A16a30Z2z-72S-11s11t48K15k-14
    w-3 needed O-64A-2a3Z-8z79S3s-4t-3k-4
    w-3 no O-65A-5a-3Z62z-2S-11s-5T-10t-10K35k13
    w-3 nomination O77A10a29Z-7z-82S-15s5T-2t1K-8k-9
    w-3 not O-30A-29a82Z9z45S31s-35T-23t-15K-17k-20
    w-3 nothing O-68A-1a-8Z12z52S-5s-4T-2t-2K20k6
    w-3 of O-46A8a-27Z-51z-87S35s101T-9t48K7k21
    w-3 on O41A-13a-46Z45z-129S51s-60T11t2K52k46
    w-3 one O20A7a57Z-45z-47S-18s8T-4t2K5k15
    w-3 other O57A-27a20z-70S1s11T8t-3K27k-25
    w-3 over O14A29a9Z-17z72S6s-79T-4t-27K25k-27
    w-3 parents O-73A-1a3Z-2z61S-3s19t-2K-5k2
    w-3 party O-63A22a-33Z2z18S21s20T-3t11K4k2
    w-3 people O-139A7a27Z25z80S8s25T-6t35K-17k-46
    w-3 plan O-36A-3a-17Z7z67S-8s6T-6t-6K4k-9
    w-3 platform O-77a-4Z10z10S29s4t-2K37k-7
    w-3 police O-83A-4a-12Z32z68S19s11t-13K-7k-11
    w-3 political O82A-5a10Z-13z-88S-21s34T13t24K-25k-11
    w-3 poll O-102A-7a-15Z9z116S4s-18T-1t11K32k-30
    w-3 power O68A-5a-5Z-7z-22S-1s-10T-2t-3K-8k-6
    w-3 presidential O65A6a-36Z4z-74S-11s-31T-2t17K38k24
    w-3 primary O125A-5a4Z-39z-28S-45s10T19t-1K-31k-9
    w-3 private O-91A-7a39Z4z29S-2s16T-2K17k-4
    w-3 rally O68A-5a8Z22z-68S-6s-9T-3t-5K2k-3
    w-3 reason O-65a-10Z-3z34S3s3t-1K25k13
    w-3 referring O-28a10Z-3z48s-2T-5t-21
    w-3 release O-113a1Z1z101S7s6T-8t-9K17k-3
    w-3 released O-33A-5a-17Z36z-69S-12s24T-8t11K20k53
    w-3 report O-98A-3a-13Z-2z59S5s31T-2t19K10k-6
    w-3 reported O36A13a-12Z19z-60S-4s-22T-2t29K-15k19
    w-3 reportedly O-66Z-12z94S-1s-1t-3K-5k-7
    w-3 republicans O-82A-10a-57Z49s44T-3t6K14k39
    w-3 response O-71A-8a28Z11z28S-1s26t-8K15k-20
    w-3 said O-114A19a-26Z56z89S-19s4T-43t-20K-23k77
    w-3 say O-15A5a-32Z2z63S-3s9t-10K-11k-6
    w-3 sen O-2A-2a27z62S-11s-48T-2t-15K-2k-8
    w-3 set O40A-1a18Z21z-87S3s2T-3t7K8k-7
    w-3 she A9a48Z-7z78S-40s-56T-29t-20K-24k42
    w-3 should O-22A-2a-10Z-21z64S7s-3t-6K1k-7
    w-3 simply O-29A-2a-5Z-4z49S-4s6K-1k-10
    w-3 since O76A-3a26Z-1z-148S7s4T-5t2K-1k43
    w-3 so O86A26a-25Z-27z-77S-14s8T-6t16K-6k18
    w-3 social O97A-4a-11Z12z-42S-3T-1t-17K-13k-18
    w-3 some O-61A-12a-23Z38z-14S7s24T8t10K18k5
    w-3 speaking O75a-13z-13S-3s-42T-1t8K-6k-5
    w-3 speech O-6A-5a-4Z-2z-48S20s-19T4t-8K1k66
    w-3 statement O-110a-14Z16z68S4s-2T-3t-8K3k46
    w-3 states O12A-10a81Z-42z-4S-18s8T-5t-11K-12k3
    w-3 strategy O-72A8a9Z-4z49S14s2T-1t-1k-3
    w-3 support O-82A-1a-1Z-19z100S16s-2t24K-23k-12
    w-3 supporters O-45A-1a11Z10z-7S3s20T-6t-6K2k19
    w-3 system O-70A-2a20z55S-10s-8T-2t6K1k11
    w-3 telling O69A-2a3Z4z-58S-13T-2t15K-8k-9
    w-3 that O-100A-28a33Z30z162S2s32T-14t-11K-48k-59
    w-3 the O40A-6a21Z-68z-19S39s9T56t-32K-12k-27
    w-3 there O-20A14a39Z-54z50s21T-1t-10K-46k7
    w-3 they O-43A-19a-18Z57z136S-1s-11T-6t-40K-29k-26
    w-3 those O8A2a3Z-35z-72S12s24T-1t14K28k17
    w-3 though O9A6a-5Z23z-57S-2s38T-5t-6K-4k3
    w-3 thought O-61a6Z9z12S-2s14t1K2k18
    w-3 time O-83A-9a72Z31z-16S22s3T7t5K-2k-30
    w-3 to O-30A-29a-17Z111z85S-15s-85T-7t-1K24k-36
    w-3 told O178A-4a-3Z18z-155S-15s-2T-3t-23K-14k23
    w-3 took O55A-4a3Z32z-96S-1s-20T-1t2K-3k31
    w-3 top O23A10a1Z-2z-69S-5s38T-3t3K11k-7
    w-3 toward O73A-9a2Z-2z-23S-12s-20t-2K6k-12
    w-3 tried O21A-2a-2Z8z-58s2t-1K-2k33
    w-3 trying O86A4a-21Z-25z-29S-3s6t-7K4k-15
    w-3 tuesday O-10A-3a-15Z-9z-22S-26s21T4t-13K5k69
    w-3 two O71A6a21Z-9z-97S25s19T-4t-25K3k-9
    w-3 under O70A-4a17Z-6z-107S-9s-26T5t34K10k14
    w-3 used O4A-3a2Z-23z-52S2s-9T-3t-6K20k68
    w-3 victory O93A-3a-6Z8z-88S-3s-2T-4t-2K-16k24
    w-3 vote O-3A5a-12Z-15z59S3s-14T-4t-4K-18k3
    w-3 voters O-89A-5a1Z-33z121S5s46T-11K-66k32
    w-3 wall O-40A-2Z1z63S3s-7K-4k-13
    w-3 was O-11A20a11Z-99z-14S35s1T10t-4K31k20
    w-3 wednesday O-10A-4a7z-48S3s12T-5t2k43
    w-3 were O-75A-9a-14Z-39z76S11s-17T35t-9K-19k59
    w-3 when O82A-9a46Z-85z-40S-21s2T-1t-26K33k19
    w-3 whether O-145A-3a24Z-31z205S-13s-5t-12K-7k-15
    w-3 which O59A-8a-46Z-39z-50S2s103T1t-19K-2k-1
    w-3 who O-101A-14a-110Z-96z-7S-33s303T-15t234K-126k-34
    w-3 whose O-31A-5a-11Z-1z-34S5s74t-14K14k4
    w-3 why O-129A-3a14Z-9z134S17s-25T-6t-9K23k-8
    w-3 win O35A-6a53Z-1z-62S-6s1T8t-3k-21
    w-3 with O109A-5a-25Z4z-11S4s-59T-2t-79K20k43
    w-3 won O144A-1a-5Z-4z-89S-8s-13T-6t-14K-3k-1
    w-3 work O-68A-2a6Z4z84S-1s-21T-1t1K4k-6
    w-3 worked O40a24Z-14z-58S-1s1t6K-3k5
    w-3 workers O-69A-2a-6z99S1s1T14t-4K-19k-14
    w-3 would O-103A-11a-9Z42z190S14s-32T-11t-24K-21k-36
    w-3 you O-63A-15a44Z11z40S31s-6T-2t-20K-17k-4
    w-3 ‐ O114A9a75Z-76z-171S30s71T-4t-34K-15k1
    w-1,w " <name> O1A-21a-51Z19z12S24s5T2t-9K12k5
    w-1,w " the O-53A-5a4Z-8z-6S52s26T7t-4K-10k-4
    w-1,w ' ' O-32A-19a17Z17z63S-30s-12T-2t-1K-21k22
    w-1,w ' a O54A-5a-6Z-5z-34S5s-9t-6K-2k8
    w-1,w ) - O60a-15z-4s-36K-1k-3
    w-1,w , " O-25A-41a52Z92z-29S-35s15T-7t-12K-1k-10
    w-1,w , ' O-15A-31a100Z-57z17S-12s15T-5t-13K-3k4
    w-1,w , a O23A37a-5Z-69z-70S-46s106T3t40K-27k7
    w-1,w , an O-30A22a-15Z-3z-28S1s58T-3t31K-23k-8
    w-1,w , and O58A-27a-4Z28z-9S-20s-11T-3t6K-7k-11
    w-1,w , for O79A4a-6Z-1z-34S-6s-32T-2t-2K-3k2
    w-1,w , has O82A-9a-6Z19z-29S-9s-20T-4K-24k-2
    w-1,w , however O65A-2a1Z-10z-41s-23t-1K-5k16
    w-1,w , if O56A-4a-15Z-31z-17s-2K-1k14
    w-1,w , including O-50A-21a3Z-22z105S-24s63T2t16K-65k-7
    w-1,w , said O-21a-17Z-4z-19S-2s-3T-5t-1K68k4
    w-1,w , the O-39A-37a2Z50z-30S-14s18T19t-5K13k23
    w-1,w , where O56A-5a2Z-20z-2S-8s-18t-6
    w-1,w , which O1A55a-11Z-31z-39S29s14T-1t-4K-8k-5
    w-1,w , who O40A-11a-9Z-41z-82S-27s73T-3t61K4k-4
    w-1,w . " O-92A27a-34Z16z78S-2s-16T7t5K10
    w-1,w . ' O-30A-21a-74Z105z45S-11s-16T-2t2K-7k9
    w-1,w . . O-69A3a19Z11z39K-1k-2
    w-1,w . <name> O28A-63a98Z-3z-23S-114s79T-16t26K-23k11
    w-1,w . in O11A41a1Z12z-79S-23t-4K41
    w-1,w 00 percent O28A-5a39Z-9z-44S-7s40T-4t-5K-14k-19
    w-1,w : " O35A51a-36Z31z-71K-1k-8
    w-1,w : <name> O-25A-5a-32Z60z18S8s-25T-13t13K15k-15
    w-1,w <name> ( O-112a7z39s71t7K-12
    w-1,w <name> as O-49A8a6Z11z59s-12t-16K-3k-4
    w-1,w <name> court O-77A-1a-17Z-1z31S-5s54t14K-7k9
    w-1,w <name> debate O60A-1a-5z-49s14t-2K-29k13
    w-1,w <name> department A4a-20Z-1z86S-6s-35t-25K-3k2
    w-1,w <name> had O38a-2z23S-2s-18t-7K-27k-4
    w-1,w <name> is O13A-8a25Z-13z51S-2s-32T-2t-24K7k-14
    w-1,w <name> nomination O56a10z-55S-2s9T-2t-4K-4k-8
    w-1,w <name> of O-6a-40Z-5z-31s89t9K-16k1
    w-1,w <name> on O97a-14Z-6z-4s-55t-29K-1k13
    w-1,w <name> poll O-63a-2z-22s16t77K-5k-1
    w-1,w <name> post O54A-2a-11Z-16z-60S-2s9t6K-3k26
    w-1,w <name> press O14a-7Z-2z-68s16t46k-1
    w-1,w <name> that O10A5a-2Z12z-46S13s8K-3k2
    w-1,w <name> the O-18A12a-14Z91z-47S17s-7T-1t-16K-14k-2
    w-1,w <name> today O-84a-3Z-4z16S-1s63t8K-1k5
    w-1,w <name> years O-52a3z54s-11t7K-1
    w-1,w <none> he O-69A-26Z-7S103
    w-1,w <none> the O83A2Z-38S-38T-9
    w-1,w > <name> O-46A4a-6Z64z-8S-6T-3
    w-1,w a " O-14A-4a6Z-23z48s-11K7k-10
    w-1,w about <name> O-46A-2a1Z80z29S-7s-12T-3t-31K-1k-9
    w-1,w about the O-72A-4a-18Z90z28S-2s-13T-6t-16K5k7
    w-1,w according to O-20a-5Z-61z-32s20T-11t-4k114
    w-1,w and he O30A3a-7Z-4z-58S44s-5K-2
    w-1,w and other O-61A-4a2z40S-10s26t20K-10k-2
    w-1,w and said O2A-3a9z-51S6s-2t4K26k9
    w-1,w and that O-9A-8a-20Z-39z91S-12s4t-2K-3k-2
    w-1,w and the O-39A7a23Z-12z45S12s26T-15t-10K-25k-11
    w-1,w as <name> O-52A16a20Z13z-19S71s-41T-5t14k-18
    w-1,w as a O-79A-12a-31Z56z88S-17s23T-17t-2K6k-14
    w-1,w as he O70A1a-15Z-16z-94S49s5t-1k1
    w-1,w asked <name> O85Z-78z3s-2T4k-12
    w-1,w asked the O65a-6Z-64z6T5t-1k-5
    w-1,w at a O68A-1a27Z-42z-49S-3s9T-6t-21k18
    w-1,w attacks on O-68a14z-1S-1s-5k60
    w-1,w did . O-100z100
    w-1,w during a O56A-2a-6Z-15z-19S-4s-1T-7t-1K-1
    w-1,w for <name> O-25A-10a32Z3z-52S-19s47T38t-5K5k-13
    w-1,w for a O-40A1a15Z71z-9S31s-22T-17t-7K-9k-14
    w-1,w for years O50Z-14z-30t-9k3
    w-1,w he was O74A-2a11Z-1z-78s-2t4K-3k-3
    w-1,w his candidacy O-59a-2z79s-3t-2K-5k-8
    w-1,w however , O63a2z-50s-32k17
    w-1,w in 0000 O54A-2a15Z-1z-52S-6s4T-14t47k-46
    w-1,w in <name> O54A-11a30Z-46z23S-8s-2T-25t1K-3k-13
    w-1,w in a O49A35a-15Z-21z-48S-34s-18T68t-63K12k36
    w-1,w in response O59A-2a-8z-35s-6K-2k-7
    w-1,w in the O-12A-18a23Z-67z4S-9s27T7t13K-1k34
    w-1,w in their O18a8Z-5z-61S23s-1T6t-2k14
    w-1,w in which O-10A-56a-16z87S7s-18T8t-4k2
    w-1,w like to O-80a-4Z94z1s-2K-7k-2
    w-1,w likely <name> O-26a-8Z-1z69S-14s-22T-1t6k-3
    w-1,w likely to O48a2Z-1z-31s-2k-15
    w-1,w mr . O-33a-5Z-2z40s13t-7K-20k14
    w-1,w no one O-53A-1a-15Z-4z66S-23s47T-1t-3K-13
    w-1,w of a O-16A21a-39Z12z66S11s-38T-10t-10K9k-5
    w-1,w of people O59A-3a11Z-9z-63S-5s2T-1t-5k13
    w-1,w of the O-39A-22a40Z-16S-47s59T-11t32K-4k9
    w-1,w on <name> O57A-15a-4Z5z-41S-3s-30T10t-53K-3k77
    w-1,w on immigration O-62a23Z24z11s-3k5
    w-1,w opposition to O-67a3Z-7z41s-4t-6K-3k42
    w-1,w percent of O-76A-1a12z59s17t4K-3k-12
    w-1,w plan to O-47a-6Z88z-2s-1t-1K-6k-25
    w-1,w referring to O-27a11Z-28z-15s-2t-4k65
    w-1,w role in O-36a-14z70s-4t-5K-8k-4
    w-1,w said <name> O-93a-2Z6z8S39s-21T39t-14K53k-15
    w-1,w said of O51a-6Z-32z8S-2T-20t-2k3
    w-1,w sen . O-10a-13z83s-33T-2t-9K-4k-11
    w-1,w since the O68A-8a-4Z-9z-37S-20s12t2K2k-8
    w-1,w that 's O104A-2a-38z-73S-4s-10T-3t-1K20k8
    w-1,w that <name> O-66A11a16z71S17s-33T-2t-5k-9
    w-1,w that he O-40A7a-21Z3z65S-20s13t-2k-5
    w-1,w that is O49a15Z-2z-76s2t5K10k-3
    w-1,w that she O-25A1a-5Z13z68S-40s-6T-1t-1K-1k-4
    w-1,w that the O-72a-38Z15z78S58s-17T-5t-8K-6k-6
    w-1,w the <name> O75A-24a5Z-31z4S-15s-2T-16t-14K-17k35
    w-1,w the crowd O51a-21z-66s23t26k-12
    w-1,w the debate O61a-17z-39s6t2K-2k-11
    w-1,w the past O85a-13Z-1z-62S-2s-19t-7K-2k21
    w-1,w this year O16a27Z-7z-69s4t8K-2k23
    w-1,w to her O69A-2a-12Z-33z-36S12s6t-3k-1
    w-1,w to see O92a14Z-8z-11T-2t-3K-50k-34
    w-1,w told <name> O82a-5Z-44z-15s-2T-10t-2k-4
    w-1,w told the O68a-2Z-65z-10S5T-9k13
    w-1,w up for O66Z-4z-23s-4t-6k-29
    w-1,w v . O-88a-1z42s24t8k15
    w-1,w who was O-34a-10z-43S-1s73t31K-12k-3
    w-1,w would like O-62a-4z-15k81
    w,w+1 " i O14A44a-13Z19z-63
    w,w+1 " the O-54A4a20Z-8z31S7s18t-5K-8k-7
    w,w+1 ' ' O-52A27a-4Z78z-42S-37s10T-12t8K-7k31
    w,w+1 ' the O-45A-4a-11Z-5z62s4t3K-1k-3
    w,w+1 's " O80a-20Z-8z-30s-15t-6K5k-5
    w,w+1 ) , O-49a10Z-1z5s35T-2t9K-2k-6
    w,w+1 ) - O78a-16z-10s-48t-1k-3
    w,w+1 ) <none> O63z-56t-3k-4
    w,w+1 , ' O-42A-2a86Z-26z25s10T-2t-17k-33
    w,w+1 , a O-55a-11z-71s80t60K-5k1
    w,w+1 , and O65a-10Z8z-35S-2s-17t4K-1k-12
    w,w+1 , has O-3a-32z-34s72t-1k-2
    w,w+1 , in O42a-6Z-2z23S-2s-71t8k9
    w,w+1 , including O-148a3Z-4z97S-1s47t15K-2k-8
    w,w+1 , mr O91a-12z-27s-47t-3k-2
    w,w+1 , on O-72a2z34s29t15K-4k-4
    w,w+1 , or O-66a16z29s12t5k3
    w,w+1 , said O-30a-25z-21s65t7k4
    w,w+1 , speaking O60a-9z-3s-43t1k-5
    w,w+1 , the O61a-1z-33s-12t-6K-11k4
    w,w+1 , they O73z-62s-7t-1K-2k-2
    w,w+1 . " O61A-4a-45Z-8z60s-24t-14K-3k-23
    w,w+1 . ' O97A-8a-72z25s-18t-16k-9
    w,w+1 . ) O3a27z-80s48t5K-1k-1
    w,w+1 . <name> O-130a76Z2z63S-2s26T-7t29K-39k-18
    w,w+1 . <none> O148A-2a3Z-5z-117s-6t-19K14k-15
    w,w+1 . i O-111A-6a23Z-9z106K-2k-2
    w,w+1 . in O63a2z-59s-2t-4
    w,w+1 . what O-63a4z59
    w,w+1 00 percent O4A8a30Z13z-57S48s-15T8t-13K-18k-8
    w,w+1 : <none> O-87a-2z-2s8t-1K22k63
    w,w+1 <name> " O12A-12a-66Z-30z66S-6s39T-7t-1K-3k8
    w,w+1 <name> 's O97A-30Z8z-69S55s-12T2t-22K-9k-21
    w,w+1 <name> ( O-50a1Z-11z21S-12s66T-8t-2K-6
    w,w+1 <name> <name> O10A22a-11Z-35z-110S15s23T26t60K26k-25
    w,w+1 <name> <none> O-20a-4Z-7z64S-6s-6K-6k-14
    w,w+1 <name> and O105A-17a26Z28z-75S-53s-14T7t-20K-11k23
    w,w+1 <name> as O-67A-2a11Z29z59S-2s-20T-19t-23K3k30
    w,w+1 <name> court O-84A-2a-16Z-2z32S45s6T-1t15K-1k9
    w,w+1 <name> debate O63A-2a-5Z-5z-47S-8s-7t-2K-1k14
    w,w+1 <name> democrats O60A7a-10Z-7z-1S-19s-16T-3t-7k-3
    w,w+1 <name> department O-4A-1a-12Z9z75S-2s-40T4t-30K-4k6
    w,w+1 <name> had O44A5a-11Z-27z28S7s-39T-1k-5
    w,w+1 <name> has O9A19a15Z30z-66S-1s-5T19t-8K-4k-7
    w,w+1 <name> in O61A4a-1Z10z-79S30s1T-9t-24K21k-13
    w,w+1 <name> is O-10A25a51Z67z-22S-59s8T-10t-25K-18k-6
    w,w+1 <name> nomination O56A-2a10z-55S-2s7t-4K-2k-8
    w,w+1 <name> of O8A-8a-35Z-9z-33S10s60T-6t12K1k-1
    w,w+1 <name> poll O-62a-1z-24S-15s27T-3t80k-1
    w,w+1 <name> post O43A-3a-10z-64S1s5t6K7k17
    w,w+1 <name> presidential O25A11a-3Z16z-72S2s5T15t-3k5
    w,w+1 <name> press O20a-7z-70S-2s16t46K-2k-2
    w,w+1 <name> that O105A-1a1Z-43z-23S-1s6T9t-1K-14k-39
    w,w+1 <name> to O-24A-26a-15Z-6z37S9s-13T-1t-6K34k11
    w,w+1 <name> today O-75a-4Z2z12S35s21T7t-1k5
    w,w+1 <name> years O-49a3z52s-13t7
    w,w+1 about the O-60A-5a-14Z44z-19S6s-19T-5t-11K33k49
    w,w+1 and he O72A10a-19Z-6z-52s-5
    w,w+1 and his O-69a-17Z-1z48s32T-1t8K-2k1
    w,w+1 and other O-85a2Z-4z43s26t20k-2
    w,w+1 and said O63A-2a-7Z-1z-49S-2s-14t4K-5k14
    w,w+1 and that O-65A4a-24Z6z81s4t-2k-4
    w,w+1 and the O-57A-3a22Z-10z53s25t-12K-3k-15
    w,w+1 as <name> O56A1Z9z-28S-19s-22t14K-4k-7
    w,w+1 as a O-98A7a-40Z20z67s21T-1t-2K-4k28
    w,w+1 as he O134A-8a-21Z-16z-78s5t-1K-2k-13
    w,w+1 as it O82A-8z-62t-5K-1k-8
    w,w+1 as she O73a-4Z-9z-37s-9t-2K-1k-11
    w,w+1 asked about O62A8a13z3S-1t-21K-43k-22
    w,w+1 attacks on O-66A8a6Z7z-3S-1s-3K18k35
    w,w+1 by a O88a-7Z-10z-60s23T-7t3K-13k-17
    w,w+1 for <name> O-57A-11a37Z-26z-29S-32s78T-6t1K32k13
    w,w+1 for a O-49A-1a17Z-7z-2s-22T-2t-5K-13k84
    w,w+1 for years O50Z-2z-28t-9k-11
    w,w+1 himself as O-60a-1Z75z-3s-1T-2t-2k-5
    w,w+1 his candidacy O-58A2a-5Z32z45S-3s-3t-2k-8
    w,w+1 however , O95A-15a1Z-13z-43S-15s-23t-1K-4k16
    w,w+1 in 0000 O48A20a-5Z-4z-51S-7s9T-3t47K-15k-40
    w,w+1 in a O40A-5a-15Z-10z-42S-5s-13t-63K89k25
    w,w+1 in the O-21A-9a24Z-24z18S-7s31T-4t12K65k-85
    w,w+1 in their O41A6a2Z-1z-62s-1t-2k17
    w,w+1 is that O43a-18Z46z-65t-4K-20k19
    w,w+1 it 's O10A-8a28Z4z61S-91s-10T-2t-4K25k-12
    w,w+1 like to O-93a-4s-3K30k70
    w,w+1 likely <name> O-35a-11Z9z60s-22T9t-2K-3k-4
    w,w+1 more than O-8A29a18Z24z-75S37s5T14t-1K-12k-31
    w,w+1 no one O-59A-15a-19Z-13z79S30s5T-1t-1K-5
    w,w+1 not to O-54A-6a24Z86z-39S-4s-3T-2t-4K1k2
    w,w+1 of a O15A-2a-37Z-5z66S-1s-37t-10K15k-3
    w,w+1 of people O51a11Z-1z-62S-2s4t-4k3
    w,w+1 on immigration O-62A-1a25Z-2z14s-3k30
    w,w+1 opposition to O-58A-5a5z40S-5t-6K38k-9
    w,w+1 percent of O-75a11Z-5z64S-2s18T-3t7K-12k-2
    w,w+1 that 's O96A17a-25Z-63z-12S-24s5t-1K8
    w,w+1 that is O50A12a12Z-37z-41S4s-2t5K1k-3
    w,w+1 that the O-32A-8a-14Z66z7S-1s-16t-8K7k-1
    w,w+1 the crowd O51A-2a-20Z-38z-28S24T28t-3k-12
    w,w+1 the debate O61A-4a-13Z-13z-27S-10s14T2t-1k-11
    w,w+1 the past O85A-5a-8Z-30z-34S4s-23T-7t-3K-2k23
    w,w+1 they are O42A9a11Z16z-67S-11s-3T8t-3K-1k-1
    w,w+1 they have O-54A1a-1Z36z-10S32s-5
    w,w+1 to her O75a-12Z-10z-28s6t-3K-8k-20
    w,w+1 to keep O-42a2Z-26z64t-2K-3k7
    w,w+1 up for O68z-23s-4t-6K-1k-34
    w,w+1 which he O-54A46a5Z-4S-2s-3T8K-1k4
    w,w+1 who was O-16A-11a-7Z-20z-23S-35s89T-4t29k-3
    w,w+1 with a O-56A-2a14Z-4z-26S-2s-10T-2t-3K-10k99
    w,w+1 with him O-44a-9z60s5t9k-19
    w,w+1 would like O-62a-4z-15K84k-4
    w-2,w-1 " <name> O15A-8a-56Z-16z44S-10s15T-5t-13K25k10
    w-2,w-1 " > O-35A17a-8Z82z-27S-23T-3K-2
    w-2,w-1 " said O-90a-3Z-126z5S72s-19T118t-2K54k-10
    w-2,w-1 " the O-51a2Z-6z-14s84T-1t3K-5k-13
    w-2,w-1 ' ' O-30A24a-40Z5z-36S75s-44T-7t-17K56k12
    w-2,w-1 ' a O52a-11z-39s-2t-6k6
    w-2,w-1 ' said O-32a-2Z-66z-11S31s-8T95t-4k-4
    w-2,w-1 's " O92A-7Z-13z-47S-6s-15t-6K-2k3
    w-2,w-1 ( <name> O-114A-1a5z33s43t36K1k-4
    w-2,w-1 ) , O-51A-1a6Z6z22S-32s44T-8t13K9k-8
    w-2,w-1 ) - O-11A16a-15Z-10z-4S66s-36T-1K-5
    w-2,w-1 , " O71A7a-100Z11z-159S108s-18T13t-13K83k-4
    w-2,w-1 , <name> O-63a77Z-7z16S-48s-42T-18t-1K77k10
    w-2,w-1 , a O-12a73Z-23z-139S2s117T-2t43K-51k-8
    w-2,w-1 , after O70A2a5Z-6z-18S-7s-8T-4t-19K-24k8
    w-2,w-1 , an O-49A8a18Z-6z-31S-7s68T-1t30K-3k-28
    w-2,w-1 , as O65A10a-33Z-13S-7s-4T-2t1K-18k2
    w-2,w-1 , for O97A-6Z-4z-34S-15s-38T1t-4K2k2
    w-2,w-1 , has O79A-2a-12Z-2z-10S2s-20T-2t-4K-14k-14
    w-2,w-1 , if O49A-8a-10Z-1z-48S11s-2K-4k14
    w-2,w-1 , in O78A-35a-18Z-6z38S-13s-58T32t-13K1k-6
    w-2,w-1 , including O-60A-3a1Z-18z85S-20s46T-15t20K4k-39
    w-2,w-1 , of O64A-5a-14Z7z-5S-1s-18t-28K-1k2
    w-2,w-1 , said O21A-1a-17Z-18z-23S-19s-5T93t-6K-2k-21
    w-2,w-1 , that O-1A-2a-6z53S-34s-7t-1K1k-3
    w-2,w-1 , they O46a-4Z-2z-85s-15t-1K59
    w-2,w-1 , told O66a1Z-36z-11s-2T-3k-15
    w-2,w-1 , who O151A-3a-80Z-16z-122S57s-61T-3t76K-1k3
    w-2,w-1 , with O-65A37a-19Z-12z-22S128s-29T-3t-10k-5
    w-2,w-1 - a O-17A6a49Z-5z-3S-1s6t-6K-10k-19
    w-2,w-1 . " O-14A55a40Z-10z-116S17s-11T-2t4K40k-3
    w-2,w-1 . ' O-96A-8a-70Z40z155S-4s-21t2K-4k4
    w-2,w-1 . <name> O65A-8a-8Z3z-50S10s-46T8t-15K49k-9
    w-2,w-1 . he O86a31Z-1z-32s-21t-2K-60
    w-2,w-1 . she O42a26z-57S-2s-15T-1t-4K10
    w-2,w-1 . that O96A-2a-15z20S-41T-2t-2K-58k3
    w-2,w-1 . the O-1A3a30Z-6z-77S-5s46T-1t-5K-5k22
    w-2,w-1 : <name> O-85A-2a-22Z6z125S-8s-11t6K-2k-5
    w-2,w-1 <name> ( O-117A12a11Z-20z41S-12s98t7K-19k-2
    w-2,w-1 <name> , O54A2a-26Z-8z-15S-48s78T10t-5K-29k-14
    w-2,w-1 <name> . O40A42a-46Z-65z-71S19s27t41k14
    w-2,w-1 <name> : O-11a-12Z71z-37S-4s-2T-4t19K-3k-17
    w-2,w-1 <name> <name> O44A48a38Z84z-57S-37s-132T-1t-10K36k-13
    w-2,w-1 <name> about O-45a-1Z78z-15S-1s-17T-2K-1k4
    w-2,w-1 <name> and O73A-31a37Z-18z-35S-76s28T-7t8K10k11
    w-2,w-1 <name> as O-76A2a20Z10z71S14s-8t-16K-8k-10
    w-2,w-1 <name> asked O65a3Z-63z6s-2k-9
    w-2,w-1 <name> front-runner O-56a5Z-2z55S6s10t-13K-1k-3
    w-2,w-1 <name> is O4A-4a5Z-47z53S19s-34t-26K-2k33
    w-2,w-1 <name> nominee O-36A6a-3z77S-2s-20t-11K-12k1
    w-2,w-1 <name> of O8A-7a-40Z-6z-35S-18s95T-3t11K-4k-2
    w-2,w-1 <name> on O85A-4a-12Z44z-10S1s-53t-27K-8k-16
    w-2,w-1 <name> party O71a-6Z4z-22s-26t-3K-19k2
    w-2,w-1 <name> said O3A-2a37Z7z32S-11s-17T-89t6K3k30
    w-2,w-1 <name> to O-117A-13a-24Z2z61S28s-8T4t-20K3k83
    w-2,w-1 <name> today O-70A7a-3Z-2z17S-2s50t10K-6
    w-2,w-1 <name> told O99Z-63z-6S-1s-5T-9t-2k-13
    w-2,w-1 <name> v O-87a-1z41s24t8k15
    w-2,w-1 <name> was O-92A5a35Z-6z73S-7s-12t-14K16k1
    w-2,w-1 <name> years O-45A-2Z-2z61s-5t-1K-6
    w-2,w-1 <none> " O-59A47a-21Z-13z44S-9s25T-2t-3K-4k-4
    w-2,w-1 <none> <none> O69A3Z-58S45T-37K-21
    w-2,w-1 <none> in O86A-18a-9Z-7S-47s-29T-2K33k-7
    w-2,w-1 a : O-53A2a-9Z86z-4S4s-14T-2k-10
    w-2,w-1 about his O-54a-7z47t-5K20k2
    w-2,w-1 about the O-80a-22z128S-2s-15t-21k12
    w-2,w-1 according to O46A-2a-4Z-151z-94S-2s4T199t-15K16k3
    w-2,w-1 and <name> O47A-2a28Z-40z62S-19s-43T-2t-39K-5k12
    w-2,w-1 and he O70a5Z-1z-61s-5K-7k-1
    w-2,w-1 and said O-3a7Z54z-51T-7t4K4k-8
    w-2,w-1 as <name> O-65a37z-44S5s49T-2t7K30k-17
    w-2,w-1 as a O-93A-2a-40Z-2z150S-3s12T-1t-20K8k-8
    w-2,w-1 as he O85a-21Z-1z-110s5t-1K39k3
    w-2,w-1 as it O60a-7z-66t-5K8k11
    w-2,w-1 asked the O65a-6z-58t4k-5
    w-2,w-1 at a O77A-3a28Z-10z-91S-5s5T-2t-26k27
    w-2,w-1 attacks on O-63a14Z69z-1S-6s-5T-1k-7
    w-2,w-1 by <name> O71A6a-14Z-19z-31S-9s-23t37K-13k-4
    w-2,w-1 by a O41A5a-2Z-4z-84S1s36t42k-36
    w-2,w-1 by the O-70A-4a-50Z-5z36S-2s23t95K4k-27
    w-2,w-1 did . O-74A-7Z-3z105S-19K-2
    w-2,w-1 during a O56a-8Z-2z-30S-2s-5t-8k-2
    w-2,w-1 emails that O45a-21Z-1z-26S3s1t-1
    w-2,w-1 for <name> O-10A6a3Z7z-57S-6s25t43K-1k-10
    w-2,w-1 for a O-56A-1a20Z6z70S-5s11t-24K2k-23
    w-2,w-1 former president O67a-13Z5z2S-2s-28T-2t-17K-8k-4
    w-2,w-1 from the O60a9z-117S11s11t5k21
    w-2,w-1 he is O-72A8a1Z-8z77S-4s-4t-2K6k-1
    w-2,w-1 in 0000 O-40A20a28Z8z-53S3s13t14K25k-19
    w-2,w-1 in <name> O52A-10a16Z3z3S-28s-49t-13K21k5
    w-2,w-1 in a O100A-14a22Z-16z-65S-28s-50T-2t19K-20k54
    w-2,w-1 in their O18a9z-65s1t4K20k14
    w-2,w-1 in which O-109A33a-22Z-3z93S36s-22T-1t-5K-3k3
    w-2,w-1 interview , O-40A-5Z12z3S31s-4t-4K10k-2
    w-2,w-1 interview with O103A-2a-11Z-30z-28S-20s-6T-13t-5k12
    w-2,w-1 just <name> O-21A-1a-2Z75z-37S2s-23t-3K5k6
    w-2,w-1 justice <name> O60a6Z-2z-17S-2s-21t-8K-12k-4
    w-2,w-1 like to O-79a-4Z-1z97K-5k-8
    w-2,w-1 likely <name> O-27a-8z72S-2s-33t6K-6k-1
    w-2,w-1 likely to O59A-1a5Z-6z-32S-1s-2T-2K-12k-9
    w-2,w-1 look at O-64A8a7Z47z16S-2s-12T-1t-2K8k-5
    w-2,w-1 most of O54A-3a-20Z-14z-30S-2s-7t14K3k5
    w-2,w-1 mr . O74A-50a13Z-67z61S-75s36T-2t-4K-14k26
    w-2,w-1 no one O-55a-15z65s-5t-4K26k-13
    w-2,w-1 of a O-15a-17Z-2z87S-8s-27t-18K-4k4
    w-2,w-1 of people O79A-4a4Z-1z-72S-7s1t-10K-3k13
    w-2,w-1 of them O50a-19Z-2z-35s3t-5K8
    w-2,w-1 on <name> O99A-4a-24Z15z-45S-11s-23T-1t-60K-7k60
    w-2,w-1 one of O34A13a3Z-59z-35S-6s-16T-4t15K-3k61
    w-2,w-1 opposition to O-68a3Z62z34s-4T-15t-6k-6
    w-2,w-1 or <name> O-27a-5Z-4z-22s-12T-1t73K-2
    w-2,w-1 percent of O-61a13Z-26z59S-10s17T6t3K-3k2
    w-2,w-1 plan to O-45a-6Z-2z86s-1T-2t-1K-1k-28
    w-2,w-1 poll , O-19A-5a-3Z76z-12S-12s-1T-7t-5K-11k-1
    w-2,w-1 referring to O-19A-1a11Z98z-43s-2T-17t-4k-24
    w-2,w-1 role in O-15A-1a-14Z-2z70s-4T-11t-5K-16k-3
    w-2,w-1 said . O-32A-12a-8Z63z16S-19s-2T5K-9k-3
    w-2,w-1 said on O70A-2a-4Z-43z-25S-1T-7t-9K-2k23
    w-2,w-1 sen . O-6A41a-28Z93z-25S-21s-26T-7t-11K-4k-6
    w-2,w-1 since the O70A-2a-10z-45s-6t2K-3k-6
    w-2,w-1 that 's O131a-33Z-10z-73S-7s-7T-3t-4K-28k35
    w-2,w-1 that <name> O-134A5a22Z-1z102S-4s15t-7K10k-9
    w-2,w-1 that he O-47a-22Z-2z67s10t-2K-2k-3
    w-2,w-1 that is O56A5a17Z-8z-81S2s2t5K-7k9
    w-2,w-1 that mr O-22a8z45s-24t-5k-1
    w-2,w-1 that she O-48a-8Z-2z89s-4t-1K-22k-4
    w-2,w-1 that the O-86A8a-35Z-2z97s44t-13K-3k-10
    w-2,w-1 the crowd O36A-1a-16Z36z-59S8s-5t-1K12k-10
    w-2,w-1 to <name> O121A3a-36Z1z-84S-2s5T-3t-51K25k21
    w-2,w-1 to her O48A-1a-13Z16z-71S-2s3t3K14k3
    w-2,w-1 to see O72A-5a16Z-61z-15S7T-5t-4k-4
    w-2,w-1 to vote O-71a3Z7z26t-1K-1k36
    w-2,w-1 told <name> O64a-5Z17z-59S-5s-2T-5t-8K-2k6
    w-2,w-1 told the O72A-2a-2Z-1z-73S-2s5t-9K-2k13
    w-2,w-1 tuesday , O-37A-15a8z-22S66s-13K21k-7
    w-2,w-1 up for O67Z-27z-27S-3s-4t-4k-2
    w-2,w-1 well as O-66A-1a-5Z-18z60S10s8t4K19k-9
    w-2,w-1 who was O-31A-3a-10Z-8z-44S4s82T-1t33K-15k-9
    w-2,w-1 with a O-82a13Z-4z9S-3s10t6K3k48
    w-2,w-1 would like O-50a-4Z72z-12S-1K-4k-2
    w-2,w-1 ‐ the O35A-1a21z-64s9t-3K-6k10
    w+1,w+2 " <none> O-51a-6z75s-6t4K-3k-14
    w+1,w+2 " i O76A-4a-13Z-8z-47s-2t-8K12k-7
    w+1,w+2 ' ' O100A-30a-5Z-4z-111S4s10T-3t-18K35k22
    w+1,w+2 ' <none> O-58a-20Z-60z150s-6t8K-3k-10
    w+1,w+2 ) , O-52a6Z6z-8s30T-2t10K7k3
    w+1,w+2 ) - O94a-16z-12S-2s-60t-1K-1k-2
    w+1,w+2 ) <none> O93z-86t-3k-4
    w+1,w+2 , " O-8A-4a34Z-8z-176S-9s-18T10t4K66k108
    w+1,w+2 , ' O-58A-8a84Z20z-72S-3s6t-14K11k34
    w+1,w+2 , 00 O-46A3a21Z2z-17S6s-34T-7t71K3k-2
    w+1,w+2 , <name> O209A27a48Z6z36S-24s-227T-17t-5K18k-72
    w+1,w+2 , according O-51A12a158Z-1z-78s6t-3K-30k-13
    w+1,w+2 , and O130A-2a-142Z39z137S-17s-69T-6t-30K9k-50
    w+1,w+2 , but O47A-5a-104Z31z140S-6s-56T10t-51k-6
    w+1,w+2 , from O-63a3Z9z29S-1s-2t10K2k13
    w+1,w+2 , has O61A-2a-49Z-8z-53S-5s65t-4K-2k-4
    w+1,w+2 , have O-64a8Z-1z-5S-9s54t20K4k-7
    w+1,w+2 , he O23A18a137Z-32z-43S-24s-64T10t16K-23k-19
    w+1,w+2 , in O-18A3a-6Z12z-31S5s31t-7K9k2
    w+1,w+2 , mr O57A4a39Z6z10S-18s-60T-6t9K-12k-28
    w+1,w+2 , said O-69A8a49Z-5z-87S-27s137T7t-9K-6k2
    w+1,w+2 , the O66A-4a85Z23z1S-18s-107T-22t27K-29k-22
    w+1,w+2 , they A4a81Z17z-67S-3s-17T-1t2K-3k-13
    w+1,w+2 , where O55a-18z5s-29T-2t-8k-3
    w+1,w+2 , which O7A-8a-126Z2z148S-9s6T3t-5K-9k-9
    w+1,w+2 , while O-50A-10a-13Z-1z85S-6s-13T2t-7K13k-1
    w+1,w+2 , who O-70A-7a-94Z-18z-98S86s46T44t103K-6k15
    w+1,w+2 - <name> O81A-2a3Z-3z-18S-9s-27t-5K-1k-18
    w+1,w+2 . " O-46A-10a-57Z-2z142S-7s-6T2t22K-7k-32
    w+1,w+2 . ' O-142A-5a-77Z1z87s-21t104K27k26
    w+1,w+2 . 00 O68A-1a-5Z-16z-10S-10s-25T-3t4k-2
    w+1,w+2 . <none> O28A1a-29Z43z-54S-9s-57T18t30K10k18
    w+1,w+2 . but O54A-2a3Z-21z-57S-2s-5T-1t10K-1k21
    w+1,w+2 . he O-69A-3a-6Z-15z146s-5T3t-38K-8k-6
    w+1,w+2 . his O21a-2Z3z-46t16K2k5
    w+1,w+2 . i O-120A-3a24Z5z96t-3K3k-2
    w+1,w+2 . no O-57a-4z57t-3K-1k8
    w+1,w+2 . there O-39a-7Z-3z58t2K-3k-6
    w+1,w+2 00 percent O58A-10a24Z-16z-13S9s-34t-6K-10k-2
    w+1,w+2 : " O-49A-2a-35Z13z-29S-1s35T8t-2K45k18
    w+1,w+2 : ' O-72A-2a-7Z-1z23S8t-1K-20k72
    w+1,w+2 : <name> O-54A-9a-41Z-5z39S61s42T-2t12K-6k-37
    w+1,w+2 < / O-62a-1z68S-1t-3
    w+1,w+2 <name> ' O74A15a-1Z6z25S-27s-38T2t-19K-6k-30
    w+1,w+2 <name> 's O77A-24a10Z-49z-18S-31s-7T-26t-8K9k65
    w+1,w+2 <name> ( O-62A10a-10Z9z12S-34s89T21t-22K-10k-1
    w+1,w+2 <name> , O-16A35a-13Z36z31S46s-99T13t-8K-4k-21
    w+1,w+2 <name> as O-68A1a5Z9z44S-5s-12T-3t-19K26k22
    w+1,w+2 <name> debate O53A-2a-3Z-2z-45S-2s-6t-3k10
    w+1,w+2 <name> department O-8A-18a5Z-20z96S-39s-5T-12t-19K8k11
    w+1,w+2 <name> has O65A1a20z-67S-2s-11T-1t-8K5k-1
    w+1,w+2 <name> in O104A-8a19Z-9z-69S20s-4T-8t-16K-12k-19
    w+1,w+2 <name> nomination O53A-2a10Z-24z-32S-3s11T-1t-4k-8
    w+1,w+2 <name> on O78A26a-24Z17z-107S11s-4T11t-8K22k-22
    w+1,w+2 <name> poll O-78a-2Z-5z-19S2s24T-14t94k-3
    w+1,w+2 <name> presidential O36A47a-37Z-4z-72S42s-38T1t-4K32k-4
    w+1,w+2 <name> that O59A-2a1Z-6z-21S3s-5T8t-11K-5k-22
    w+1,w+2 <name> to O-67A-13a-8z29S5s13T4t-10K-11k58
    w+1,w+2 <name> today O-54a4Z-1z13S10s10t-1K7k12
    w+1,w+2 <name> was O44A-17a20Z28z-48S-44s-16t-17K2k48
    w+1,w+2 <none> <none> O53A-17a-20Z-28z18S-6s-11T-2t-13K1k24
    w+1,w+2 ? <none> O-50A-1a-11Z6z72S-2s-1T-3t6K-5k-12
    w+1,w+2 a <name> O-24A2a-43Z17z5S-7s36T-18t24K21k-14
    w+1,w+2 a former O-69a18Z-1z16s41t8K-11k-3
    w+1,w+2 and <name> O-16A17a42Z-14z29S-33s44T-1t-65K-16k14
    w+1,w+2 and he O64A-2a-11Z3z-43s-7t-1K-2k-2
    w+1,w+2 and his O-75A-7a-12Z26z42S21s-4T-3t14K-3k1
    w+1,w+2 and that O-49A-3a-23Z1z71s4t-2K-2k2
    w+1,w+2 as a O-104A-3a-31Z90z-15S-7s17T4t24K5k19
    w+1,w+2 at least O35A9a-1Z10z-25s-11t-10K1k-8
    w+1,w+2 at the O-16a-18Z-27z32S-14s70T-3t17K4k-45
    w+1,w+2 attacks on O-64A1a-1Z11z-14S17s8K29k13
    w+1,w+2 by a O25A-2a-16Z9z-61S-4s27t3K16k3
    w+1,w+2 by the O-96A-3a-37Z-6z8S-3s59T1t-12K67k21
    w+1,w+2 has been O5A36a14Z-8z-25S14s-59T-2t19K-8k16
    w+1,w+2 he was O73A-2a12Z-26z-37s-3T-2t2K-10k-8
    w+1,w+2 his campaign O75A-1a3Z4z-67S-3s2T-5t1k-11
    w+1,w+2 his candidacy O-59a-5Z-3z48s-3t-2K-9k32
    w+1,w+2 however , O55a1z-39s-31t-1k16
    w+1,w+2 in <name> O166A8a-35Z7z-62s-16T-19t-8K-18k-23
    w+1,w+2 in response O52a-5Z-4z-13s-8K-9k-13
    w+1,w+2 in the O59A-23a79Z-2z-27S-17s-1T12t-15K-8k-57
    w+1,w+2 is a O30a4Z-2z35S-19s-22T-4t-6K-18
    w+1,w+2 is that O37A1a-27Z13z-84S-1s-18T-1t40K4k37
    w+1,w+2 is the O53A31a-46Z2z-28S-10s17t6K-12k-14
    w+1,w+2 like to O-92A-2a-2Z9z-10S30s-3K78k-7
    w+1,w+2 likely <name> O-36A-2a-10Z1z59S1s-27t-2K3k13
    w+1,w+2 more than O71A7a15z-61S-8s-7t-3K-4k-10
    w+1,w+2 mr . O38A7a21Z33z-60S-36s-47T8t-38K41k33
    w+1,w+2 no one O-53A-11a-10Z9z70S8s-3t-3K-4k-2
    w+1,w+2 of a O53A3a-43Z-21z78S7s-38T-5t-5k-29
    w+1,w+2 of mr O-93A6a-6Z-4z-8S19s4t-15K23k75
    w+1,w+2 of people O49a11Z-2z-60S5s-1t-4K-2k5
    w+1,w+2 on a O89A-3a1Z-16z-42S-5s-10t3K-16k-1
    w+1,w+2 on immigration O-58a25Z5z3s-3K-10k38
    w+1,w+2 percent of O-85A6a2Z31z33S5s9T14t-7K-12k5
    w+1,w+2 reported from O61a-3Z-2z-4S-39s-8K-5
    w+1,w+2 say , O-35a-4Z-6z66S5s2t-2K-30k5
    w+1,w+2 that , O-65A26a18Z8z2S-4s9t-8K32k-17
    w+1,w+2 that <name> a76Z40z-14S-6s-32T12t23K-54k-46
    w+1,w+2 that is O50A5a3Z-29z-1S8s-6T-1t-1K-10k-17
    w+1,w+2 that mr O-87a10Z11z3s4t8K36k15
    w+1,w+2 the <name> O-22A-11a69Z-13z26S-11s-21T-25t-1K33k-25
    w+1,w+2 the past O82A-10a2Z-2z-31S-1s-23t-3K1k-14
    w+1,w+2 to <name> O-41A-20a-10Z-49z18S-11s18T-7t-9K18k91
    w+1,w+2 to be O-49A-8a-36Z-26z91S2s13t7K23k-17
    w+1,w+2 to keep O-47a2Z5z60s-1t-3K9k-24
    w+1,w+2 to win O54a12Z12z-43s15t3K-3k-50
    w+1,w+2 up for O71A-5a5Z-4z-19s-5t-6K-25k-11
    w+1,w+2 was asked O128A-16a-8z-6S-51s-42t-4
    w+1,w+2 we have O59A13a-29Z14z-55k-2
    w+1,w+2 well as O-40A-1a-5Z-9z64S-6s13t6K-10k-13
    w+1,w+2 who was O-57A-2a-7Z-1z-25s82t18K-5k-5
    w+1,w+2 with the O-97A-4a-18Z-9z137S-4s8T-5t19K13k-40
    w+1,w+2 ‐ <name> O141A-3a-7Z8z-65S-13s-32T-2t-7K-8k-13
    end 're O-78A-1a-30Z32z41S93s-13K-17k-27
    end 's O-7A-21a43Z-74z43S-26s50T-15t22K-18k3
    end <name> O38A-31a-57Z1z28S-5s60T-10t68K-30k-60
    end <none> O261A-111a23Z-109z5S-129s90T-46t39K-3k-21
    end ace O63A-2a12Z-14z38S-6s-14T-1t-9K-26k-40
    end ack O-4A-10a-7Z-31z27S-3s-49T3t8K-21k87
    end ad O-73A7a-3Z-2z12S-5s94t3K-26k-8
    end ade O5A-11a17Z-2z85S-15s7T-7t-10K-28k-40
    end age O-96A-2a-39Z17z89S-1s29T-13t45K-29k1
    end aid O-63A-4a-22z-9S30s-26T-2t-23K81k38
    end ain A-4a59Z1z-64S-9s-14T-2t14K-5k23
    end air O-43A7a-19Z-5z96S-7s-21t8K-6k-11
    end all O34A14a3Z-6z-15S-10s-86T-25t-32K18k104
    end als O-133A29a-8Z7z-9S42s59T-7t31K3k-15
    end ame O77A-4a-19Z-10S-9s-68T-6t30K-26k35
    end and O41A-40a19Z-32z-16S-84s58T-13t49K-23k40
    end ans O-121A6a-54Z13z30S53s26T47t21K17k-37
    end any O-54A31a9Z-37z28S41s-6T36t-20K-25k-4
    end ard O19A-5a-27Z-31z-5S20s15T-3t-9K-41k66
    end ars O95A-2a-8Z-16z-72S-6s30t3K5k-29
    end art O122A12a33Z-2z-70S-14s-18T-3t-3K-18k-39
    end ary O-30A-4a16Z-6z46S-26s20T5t10K-44k14
    end ase O-83A-1a-4Z2z62S-5s-6T-6t15K-42k67
    end ast O78A-12a18Z-61z-52S-34s3T-15t-22K37k59
    end ave O69A-4a15Z-4z-37S-8s-46T-3t-12K47k-15
    end aws O-54a2Z-5z22S7s20t-2K-3k15
    end ays O15A5a33Z-18z-60S-12s-41t-9K77k10
    end ber O13A6a23Z-24z-48S-1s42T-6t16K11k-33
    end but O84A10a10Z1z-51S-41s-17T-2t24K-11k-5
    end by O88a3Z-72z22S-32s34T41t-13K-15k-57
    end ced O2A6a-21Z-7z-64S-12s12T-4t9K49k30
    end ces O-15A6a-15Z-8z92S6s-15T-8t-14K-30
    end cks O-103A16a18Z7z44S-8s-14T8t-9K33k8
    end cts O-76A4a-22Z21z70S8s2T-2t-20K48k-34
    end day O164A2a-36Z-95z-106S-10s4T-29t31K-15k89
    end ded O106A-8a-61Z-44z-71S-5s-46T1t7K116k5
    end des O47A-4a-15Z-30z-116S1s19T4t40K50k2
    end dge O-98A-14a-4Z-3z35S13s70T-4t3K-20k23
    end dio O72A-4a-6Z-5z-50S8s8T-8t-3K-19k8
    end dly O-51A19a-7Z-5z-47S-10s-36t-17K114k39
    end eal O-50a4Z-17z77S7s-20t-3K-13k15
    end eam O-88a40Z6z11S-4s48T-1t5K-14k-3
    end ear O66A-3a12Z-21z-127S-3s-27T-2t27K-4k82
    end ect O-63A1a43Z-31z74S-6s12T-3t-11K-3k-13
    end eed O95A-17a51Z-5z-41S-14s-12T-1K-12k-44
    end eek O90a-7Z-7z-34s7t-12K-30k-8
    end een O33A-7a-16Z-16z-51S-5s31T-1t-20K-47k100
    end eep O-44A-3a-3Z4z68s-4t-12K-1k-5
    end eet O156A-1a-27Z-3z-149S-10s24t-8K-12k30
    end eft O70a-36Z-9z-48S-6s-8t37K-8k8
    end eks O92A-3a-10Z19z-49S-2s-5t-8K-9k-25
    end elf O-39A-3a15Z79z3S-1s10T-6t-1K-57k1
    end els O52A10a6Z15z-73s7t-4K-1k-12
    end ely O111A-14a-21Z18z-19S-30s-67T11t-9K23k-4
    end ent O-113A12a38Z6z63S-12s-47T15t8K16k13
    end ept O49a-10Z-2z6S-3s-11t-1K-6k-22
    end ere O158A-24a-47Z52z14S-113s-49T10t-36K55k-20
    end ers O28A4a18Z-90z-72S7s130T11t111K-48k-98
    end est O43A4a-45Z-13z-42S-7s-47T6t4K13k84
    end ets O74A-2a11Z-7z-44S7s7t-9K-19k-19
    end eve O65A-2a5Z-12z-7s-8t-5K7k-43
    end far O61A-1a-6z-41S-5s-17t-11K-5k26
    end gay O-77a17Z14z51S3s3T4t-3K-2k-11
    end ged O42A4a16Z-17z-90S-11s-31K40k46
    end ges O-68A-14a-42Z44z65S-6s15T-1t-16K19k4
    end ght O71A1a44Z-32z53S-34s-35T7t1K-56k-19
    end gin O74a3Z-1z-40s-14t-16K-3k-4
    end gun O-48A6a4Z29z50S8s-16T2t-6K-4k-26
    end had O35A12a8Z-33z62S-16s-47T-3t-18K4k-3
    end has O67A-12a6Z-12z-45S-17s-15T-5t-5K26k10
    end hat O-19A94a-3Z106z9S-28s-93T-23t-30K-10k-4
    end hed O106A-3a-39Z-15z-119S-7s28T-2t-17K99k-31
    end hem O-25A-1a17Z14z37S22s-8T9t-2K-15k-48
    end hen O164A19a22Z-22z-25S-44s-48T-1t-21K-47k3
    end her O-61A1a56Z92z-16S23s-40T32t-13K-31k-43
    end hes O-38A-1a30Z-16z-35S-1s-13T-4t-5K67k14
    end him O-79A6a-7Z79z5S59s-17T13t19K-19k-60
    end hip O-116A-1a-13Z-5z143s20K-29k1
    end his O34A62a-64Z35z16S7s-36T2t-33K-8k-16
    end ial O-17A2a26Z-16z-9S7s51T-6t20K-52k-7
    end ian O-77A-6a-14Z6z64S14s17T-1t15K-11k-8
    end ice O-48A-9a20Z1z103S20s-6T-12t-39K-12k-18
    end ics O-137A3a-18Z61z63S41s15T-3t4K-5k-24
    end ide O24A-1a-44Z-34z-30S-11s54T12t46K-5k-12
    end ies O-104A-8a-1Z14z-29S19s107T3t21K-3k-21
    end ild O-40A-4a-13Z-5z67s-1T-3t2K-3
    end ile O102A-15a-41Z6z59S-36s-44T2t-14K-15k-3
    end ill O-29A-18a-20Z18z108S19s-33T2t-38K-2k-5
    end ils O-4a-7Z16z78S10s-43T3t-15K1k-38
    end in O15A6a-7Z-64z11S-60s59T-19t25K34k2
    end ine O47A12a-64Z-21z37S6s1T-6t-16K-7k11
    end ing O-57A17a41Z69z-33S-148s48T-68t1K116k13
    end ins O100A-5a1Z-22z-16S-4s-28t-5K-19k-3
    end iny O48a11z-69S-3s-4T-3t-3K-1k23
    end ion O-143a67Z27z91S-55s49T-10t-25K-66k65
    end ire O-45A-2a-29Z23z21S-2s-20T-2t-4K4k57
    end is O43A-17a31Z14z-26S-27s-30T-4t-11K-5k33
    end ism O-114A3a31Z84z95S-18s-14T-6t-9K18k-68
    end ist O-105A-1a1Z30z32S9s57T8t44K-27k-47
    end it O21A-46a17Z61z26S-69s-41T-15t-27K33k40
    end ite O79A-1a-16z-30S-36s60T-4t-16K-4k-31
    end its O12A12a15Z36z-68S-11s-23T-14t-5K49k-3
    end ity O-78A-12a25Z45z29S-15s27T-9t34K-19k-25
    end job O-50a7Z-3z88S-1s-21t-4K-5k-10
    end ked O-20A-8a21Z1z-27S-10s-34T16t-25K87k-1
    end ker O9A-7a-23Z5z1S8s49t-34K-6k-2
    end lan O-63Z-5z36S-1s14t-6K19k8
    end law O-88A2a19Z-1S2s51T6t21K-12k1
    end led O53A11a-27Z-12z-80S-22s32T-2t3K74k-28
    end lls O-39A-3a-29Z-10z-139S50s60T28t118K11k-49
    end lly O115A2a-54Z-9z-49S-30s-41T8t12K-4k50
    end lot O-40a-20z74s-9t-7K-3k5
    end lso O55A-13a54Z-10z-56S-24s-54T-1t-3K40k11
    end man O-60A-5a-17Z-2z-6S23s99T-7t19K-23k-22
    end med O28A-6a-2Z4z-112S-19s41T7t-23K83k-2
    end mes O89A-6a23Z-5z-70S-10s-9T-4t4K-6k-6
    end mic O-123A15a14Z-6z122S-3s-13T-1t18K-13k-10
    end mid O56A-2a-12Z-8z5S-9s-6t-3K-4k-17
    end n't O36A-9a-9Z8z58S-25s-79t3K60k-42
    end nce O-26A3a13Z-44z48S9s51T7t-34K-67k41
    end ned O7A-10a-32Z-26z34S-21s-34T-9t-10K73k28
    end nee O-5A-3a-15Z-1z91S3s-24t-35K-6k-5
    end nks O-58a30Z1z7S-5s8T-1t-11K8k22
    end nse O-69A-5a34z-27S7s6T8t-17K19k44
    end nst O-54a-13Z8z23S-2s-21t-13K1k71
    end nth O87a-17z-90S-1s7T-2t14K-11k12
    end nts O-47A-15a-14Z69z139S-16s-66T3t-24K7k-35
    end of O16A-26a18Z-60z36S-66s23T-38t26K-10k81
    end old O-28A-4a2Z-22z18S-10s15t-34K60k4
    end oll O-39A-3a-8Z-21z-60S1s47T-4t117K-16k-14
    end ong O101A-22a-4Z-51z3S-29s-2T17t-14K19k-18
    end ons O-107A-1a26Z108z80S-26s-48T-13t5K40k-63
    end or O-50A-16a35Z-52z96S-8s-9T-2t43K-16k-20
    end ore O84A31a30Z43z48S21s-54T-4t-43K-51k-104
    end orm O-85a3Z-7z55S-1s49t2K-22k7
    end ors O-84a-13Z15z-48S56s118T-9t34K-19k-51
    end ort O-25A-10a60Z-43S-9s-4T-6t-49K7k80
    end ory O-39A-3a-19Z6z107S6s-32T-2t-18K-2k-5
    end ose O-96A67a-64Z27z-18S92s48T23t-10K-17k-51
    end ost O91A-30a17Z-29z-128S30s6T55t36K-65k19
    end our O64A-10a10Z-32z-73S-7s65T-4t18K-7k-24
    end ous O33A21a-24Z49z-114S21s-25T16t-12K9k26
    end out O-36A-9a75Z48z-40S9s-15T-7t-53K-36k63
    end owd O100a-12Z-1z-99s22t19K-5k-23
    end own O83A-5a-52Z-43z-3S-13s-15T-2t-3K8k44
    end ple O27A3a41Z-40z4s-3T2t10K-12k-31
    end ply O57a-6Z-7z-11S-3s-2t-1K-22k-5
    end put O-23a6Z-3z21S-2s-11T-4t-5K61k-40
    end ral O-32A-22a60Z10z-17S52s-7T-7t5K11k-54
    end rds O-59A1a-10Z-8z-23S36s49T-2t26K-23k14
    end red O82A-10a-45Z-36z-54S-17s-44T-2t-36K141k22
    end rom O56A7a9Z-56z44S-1s15T9t-33K-29k-21
    end rts O-23A-3a-35Z31z-64S15s109T18t40K-6k-81
    end sed O31A2a-86Z13z-64S-19s-7T-6t38K105k-5
    end ser O14A-2a10Z2z-98S-2s39t44K-11k2
    end ses O-44A-6a53Z43z-8S-4s-35T-5t-23K21k8
    end sex O-82a-16Z37z78S-5s-8T-1t-2
    end she O-27A15a41Z47z-23S40s-29T-1t16K-29k-52
    end sis O-77a-10Z-3z83S-4s14t5K-7k-1
    end sts O-92A-5a20Z17z-20S36s66T9t20K25k-76
    end ted O18A-11a-104Z33z-44S-8s-81T-11t6K101k102
    end tem O-94a-1Z11z97s3K-8k-8
    end ter O56A35a-78Z-14z-17S-9s-15T-11t-20K48k26
    end tes O-100A1a51Z-1z17S-1s52T-23t-48K60k-7
    end ths O84a-20Z-21z-23S-7s-4t-3K1k-7
    end tic O-71A-10a31Z9z59S7s-24T-3t-15K7k9
    end to O29A-52a-13Z3z29S-47s-28T-24t-26K48k81
    end tor O-93A1a-40Z4z-12S13s112T-1t78K-24k-37
    end ual O42A-4a-27Z-22z7S8s-16T8t-7K-2k14
    end ues O-42A-5a25Z55z62S-7s-22T-3t-25K5k-43
    end ugh O177A-20a16Z-39z-1S-15s-66T-2t-2K-3k-44
    end unt O-79A-2a4z67S-8s36t-4K-19k5
    end up O66A-2Z-62z-2s1t31K-39k8
    end ups O-29a4Z-13z-78S20s94T8t30K-19k-17
    end ure O-59A-6a106Z-36z70S-8s-47T-5t-29K-21k34
    end use O100A-16a2Z28z1S-18s-44T-2t3K-27k-27
    end ven O129A-15a-20Z-24z34S-40s-12T-10t-3K-36k-4
    end ver O20A16a24Z22z4S-52s-45T-4t-41K-3k59
    end ves O3a29Z34z-81S13s7T14t18K-7k-29
    end was O59A2a-35Z-6z-25S-26s29T-8t1K8
    end wed O51a-12Z1z-41S-7s-37t-5K61k-10
    end who O-31A27a-11Z-19z-15S73s12T-11t50K-34k-42
    end why O-10A-33Z106z-1S-37s-17T-1t-4K-7k4
    end won O96A7a2Z-2z-45s-15T-2t-11K-6k-24
    end yet O105A-21a2Z-1z-36S-63s-12t2K-6k29
    end-1 're O-65a-23Z-10z75S-6s-15K78k-34
    end-1 's O-5A17a28Z-83z42S-43s-18T-6t27K-3k46
    end-1 000 O68A23a11Z-21z25S-27s-67T-8t-46K14k28
    end-1 <none> O55A157a-132Z50z-226S129s-158T38t-73K56k104
    end-1 a O-12A9a103Z-121z45S-25s35T-23t-12K-62k63
    end-1 ace O78A9a10Z-31z-13S7s-36t-4K8k-28
    end-1 ack O2A2a9Z56z-32S-13s-33T1t17K-31k22
    end-1 acy O60A5a-6Z-11z-60S-4s7t9K11k-12
    end-1 ade O-48A32a-9Z-85z121S-9s4T-5t-11K-25k35
    end-1 aid O-29a-6Z5z19S38s-46T79t-13K50k-98
    end-1 air O-41a-5Z-1z87S-3s-14T8t10K-8k-32
    end-1 ake O9A3a12Z-96z63S37s-11T-3t-20K-29k35
    end-1 als O-69A-2a11Z25z-25S29s5T-2t-5K69k-37
    end-1 ame O42A-3a-5Z20z-23S1s-50T-5t22K-27k29
    end-1 an O-14A14a44Z-29z5S-41s11T-7t7K-59k68
    end-1 and O-70A-31a59Z-85z8S-42s151T-52t47K20k-6
    end-1 ans O-51A-18a-25Z61z-26S13s18T-2t10K69k-49
    end-1 ant O-36A-8a6Z-4z20S1s30T-5t30K-9k-26
    end-1 any O-50A-5a38Z-36z-26S4s44T6t23K9k-8
    end-1 are O57A2a30Z10z-42S17s-18T-11t-39K-42k36
    end-1 ars O82A4a-23Z25z-76S12s10t6K2k-41
    end-1 art O95A-3a38Z8z-35S-3s-19t-17K-5k-60
    end-1 ary O-19A-5a6Z-17z46S-6s10T-4t25K-11k-25
    end-1 as O13A7a-5Z21z89S80s-75T-56t-14K-40k-19
    end-1 ase O3A18a-27Z55z5S-4s-14t11K9k-56
    end-1 ask O74a-5Z-39z-1s2T-6t-2K-6k-17
    end-1 ast O73A-4a18Z4z-86S-30s33T-6t-23K-53k73
    end-1 at O90A-2a-57Z-3z-15S-70s58T-16t53K-21k-17
    end-1 ate O-51A31a-117Z50z-2S-29s55T-12t47K53k-26
    end-1 ats O42a-27Z11z-89S7s2t22K53k-21
    end-1 ave O39A-12a19Z-30z-70S68s-36T-5t-12K-47k85
    end-1 ays O136a-14Z-9z-74S-4s-49T14t-4K15k-10
    end-1 bed O-78a-28Z121z-42S-1s1T-2t6K-3k26
    end-1 ble O38A-1a20Z-63z29S4s9T-3t-18K-27k12
    end-1 but O12A42a-5Z-78z-47S60s-33T-7t32K32k-7
    end-1 by O-64A-41a20Z-40z-29S-76s45T170t29K19k-33
    end-1 ced O-25A-6a-13Z42z-45S11s20T3t5K37k-30
    end-1 cks O-77A-3a31Z36z6S-3s-5T-1t-1K7k11
    end-1 cly O-20a-11Z7z-55s13t10K-22k78
    end-1 day O124A5a-22Z11z-206S13s-43T-9t-21K84k65
    end-1 ded O55A-3a-66Z56z-62S-13s-46T29t18K-18k50
    end-1 den O-63a20Z-8z10S-3s24t-2K11k11
    end-1 der O-58a-4Z-22z-11S33s-26T56t-21K32k21
    end-1 des O5A-2a4Z39z-81S-12s10T-6t29K17k-4
    end-1 dia O50a10Z34z-53S-7s21T-2t11K-38k-27
    end-1 dio O70A-1a-10Z-5z-53S-2s22T-2t-7K-9k-3
    end-1 dly O-76A-4a3Z91z-8S-2s-27T-2t-13K-29k68
    end-1 eam O-68a32Z3z9s-8T-2t-7K48k-8
    end-1 ect O-81A-12a6Z38z71S-7s22T-3t-13K15k-37
    end-1 eep O-43a-15Z-27z77S-2s-3t-10K-6k28
    end-1 ees O59A-2a15Z11z-36S13s-17T-3t-5K16k-50
    end-1 eet O109A8a-27Z2z-97S2s-7T-3t-10K12k10
    end-1 eir O-7A-4a-43Z-10z64S-7s-23t-25K11k43
    end-1 elf O-113A-1a12Z-12z92S-1s-8T-1t-5K66k-29
    end-1 ell O110a19Z-62z-24S-1s-19T-4t-11K-10
    end-1 ely O78A-3a-38Z-117z-13S-4s-38T-3t5K-47k180
    end-1 ere O71A67a-47Z-79z71S5s-111T-10t-29K-13k74
    end-1 ers O21A-22a-34Z78z-92S20s-12T12t4K66k-41
    end-1 ess O-97A-4a-5Z84z9S-2s-34T30t42K9k-31
    end-1 est O16A6a-42Z-8z23S2s-23T12t19K-45k42
    end-1 ews O-1A-6a4Z-6z-52s65t24K-14k-14
    end-1 for O-27A-24a-9Z49z63S3s-10T46t3K-44k-47
    end-1 gal O-56A-2a-23Z-1z95S-1s-3t1K-3k-7
    end-1 gay O-72a17z55s7t3K-1k-8
    end-1 ges O-36A-5a-34Z54z52S-2s20t-8K-11k-30
    end-1 gly O-46a4Z-31z-17s-14T-3t9K-36k134
    end-1 gns O7A-4a7Z-9z-67S5s30t3K14k14
    end-1 gun O-53A-3a15Z-6z87S-2s1T-2t-2K-12k-23
    end-1 had O-5A8a32Z-32z52S-8s-36T-4t-22K-22k36
    end-1 has O55A-7a-19Z-26z-37S-8s9T-12t-8K-45k98
    end-1 hat O-59A32a-47Z10z171S112s-97T-15t-35K-38k-34
    end-1 he O14A-8a-30Z-12z58S-9s-46T-3t-8K73k-29
    end-1 hed O77A2a-34Z19z-104S-16s30T-7t-13K-17k63
    end-1 hen O9A13a68Z-69z-35S85s-65T-7t-16K58k-41
    end-1 her O-33A-26a-18Z38z60S-37s22T-13t-3K24k-15
    end-1 hey O-8A-5a-2Z-4z62S-5s-18t-33K34k-21
    end-1 his O48A-6a-37Z-34z66S-41s36T-8t-10K-27k13
    end-1 how O-17A-6a1Z65z81S-8s-6T-12t-24K-24k-50
    end-1 ial O-10A-1a51Z-55z-4S-13s73T-5t12K-43k-4
    end-1 ice O24A-3a-14Z-11z24s6T-2t-32K53k-44
    end-1 ich O67A31a-79Z-19z-19S123s-56T-7t-14K-2k-24
    end-1 ide O47A-7a-31Z-7z-54S-7s44T-4t40K-2k-20
    end-1 ies O-89A23a22Z-24z-10S-2s14T19t5K30k13
    end-1 if O-36A8a28Z-17z105s-52T-2t-3K-33k3
    end-1 ill O39A-5a-36Z-50z83S13s-76T-14t-39K37k49
    end-1 ils A7a-15Z6z68S-2s-25T-2K6k-43
    end-1 in O50A-31a11Z-106z20S-40s57T55t20K-48k11
    end-1 ing O1A-37a50Z114z128S-40s27T-157t-27K-10k-48
    end-1 is O35A2a33Z-34z-2S-8s-51T-2t-10K-29k65
    end-1 it O66A-11a34Z-5z-8S-19s-94T-7t-31K38k37
    end-1 ive O-65A2a-14Z-76z25S-8s175T-16t-38K-56k70
    end-1 ked O47A22a25Z27z5S4s-26T-29t-17K5k-63
    end-1 ket O76a1Z7z-72S-2s-19t-5K22k-8
    end-1 lan O-50A-2a-11Z80z15s9t-5K17k-55
    end-1 law O71A-1a5Z-6z-73S-10s8T-2t18K8k-18
    end-1 led O2A-11a-9Z-63z-35S-5s10T28t16K-21k86
    end-1 ler O95a-15Z5z-46S-2s-22t-2K9k-22
    end-1 lls O83A-6a-24Z-56z-97S5s39T-19t51K63k-39
    end-1 lly O81A-4a-58Z-106z-11S5s31T-10t9K-86k148
    end-1 lot O-44a-24Z11z74S-2s-4t-2K-2k-5
    end-1 lso O5A-6a49Z-34z-64S-4s-31T-6t-1K9k82
    end-1 man O-91A16a-43Z-10z57S-17s68T-2t-13K64k-29
    end-1 med O-3A3a4Z104z-94S-8s28T6t-12K-5k-23
    end-1 mic O-134a1Z-6z126S20s-4T-2t18K-7k-13
    end-1 mr O-33a-5Z-2z39s14t-7K-20k14
    end-1 n't O39A-2a6Z-67z60S11s-61T-5t9K-101k111
    end-1 nal O13A1a-23Z-4z-10S-23s22T-3t63K-52k14
    end-1 nce O-17A-16a10Z-37z21S-8s41T-2t-35K-7k49
    end-1 nch O82a-5Z-4z-63S-3s-7t-2K12k-11
    end-1 nks O-48A-1a35Z24z-14S4s14T-2t-8K-6k2
    end-1 nly O58A-12a14Z-79z-12S-33s45T-7t-1K-46k73
    end-1 not O-1A-7a85Z-63z27S-24s-7T-5t-27K-76k98
    end-1 nst O-68A-1a-7Z116z43S-4s-23T-9t-13K6k-40
    end-1 nth O59A-2a-18Z27z-101S-3s20t3K3k13
    end-1 nts O-67A6a-30Z96z41S-14s-46T-13t10K23k-6
    end-1 of O-44A-32a49Z28z86S-88s62T17t15K-50k-43
    end-1 old O300A7a18Z-221z4S11s20T-30t-35K-20k-54
    end-1 ole O-22A-4Z-2z71s-6t-4K-16k-16
    end-1 on O-18A-32a15Z99z30S-37s-50T-11t10K-11k4
    end-1 ond O-67A-9a2Z-40z49S11s19t-10K-4k50
    end-1 one O-25A7a2Z-59z30S3s87T-1t45K-47k-42
    end-1 ong O-5A-27a1Z-48z-31S-18s-1T148t9K-33k6
    end-1 ons O15A5a9z101S20s-69T3t-20K-12k-51
    end-1 ook O-5A-9Z-36z-26S-2s-33T-2t14K-1k99
    end-1 ors O-18A8a1Z-25z-60S12s32T-1t5K96k-50
    end-1 ose O-126A-11a21Z-3z49S-10s139T-4t21K-2k-74
    end-1 oss O83a-37Z-18z-5S-5s46T-6t-1K-29k-28
    end-1 ost O67A2a-3Z-19z-92S-36s47T-1t85K-48
    end-1 ote O-62A-1a-10Z-30z-4S8s7T38t-8K-1k64
    end-1 our O48A14a2Z-19z-90S-8s64T-3t11K-6k-12
    end-1 out O-70A-27a75Z126z18S-30s13T-25t-51K-23k-6
    end-1 owd O68A-5a-15Z52z-85S5s-10t-6K15k-19
    end-1 own O96A-4a-61Z17z-6S-30s-3T2t2K-17k4
    end-1 ped O78A-3a26Z5z-49S14s-34T-4t-2K-43k13
    end-1 ply O50a-4Z-27z-14S-2s-4K4k-1
    end-1 ral O-32A-11a68Z-11z-6S-22s86T-2t-5K-40k-25
    end-1 red O38A-9a-22Z117z-46S-11s-35T9t-32K-15k6
    end-1 ren O50A-1a12Z-3z-29S-1s-7t-4K-10k-7
    end-1 rly O39A-5a-11Z-51z-78S-8s49T3t52K-47k56
    end-1 rom A-15a27Z-71z9S-29s15T160t-20K-41k-36
    end-1 rts O-20A3a-29Z8z-22S-1s1T-5t11K106k-53
    end-1 say O-32A-2a-15Z68z-20S-3T26t-6K-5k-10
    end-1 sed O-62A-27a-53Z126z-31S-7s9T2t66K-9k-16
    end-1 sen O2a-19Z-3z79s-28T-2t-9K-5k-15
    end-1 ser O1a15Z-6z-65S11s42T-1t13K-9k-1
    end-1 ses O-60A-15a19Z66z12S9s-41T-1t-13K10k14
    end-1 sex O-65a-16z93s-8t-2K-2
    end-1 sit O-31a9Z-2z47s-6t-5k-13
    end-1 sly a-29Z-3z-29S-2s-1t13K-34k86
    end-1 so O31A-13a-17Z-28S-10s-20T-5t-11K-35k107
    end-1 son O-95A-8a3Z18z51S24s-7t-13K27k1
    end-1 sor O-89a4z11S5s49t20K-3k3
    end-1 sts O-65A-4a9Z41z-64S18s-8T-8t10K110k-40
    end-1 ted O-41A-14a-77Z130z50S-2s-36T-7t49K-25k-28
    end-1 ter O16A30a-15Z-49z-24S108s-102T-23t-51K68k43
    end-1 tes O-3A12Z113z-45S-4s-28T20t-18K23k-70
    end-1 the O-101A-27a97Z-133z136S-79s139T-35t61K-88k31
    end-1 ths O85a-20Z5z-59s-8K2k-6
    end-1 tic O-75A6a21Z-14z60S2s31T-5t-16K-54k44
    end-1 tly O14A9a-20Z-59z-15S-6s-5T7t19K-61k117
    end-1 to O10A-17a10Z-13z85S-27s-27T57t-41K-66k30
    end-1 top O7A-1a12Z-22z-47S-12s73T7t-14K-1k-2
    end-1 tor O-26A-1a-41z-31S-9s65T-5t72K14k-38
    end-1 ual O36a-23Z-6z-12S-2s-7t2K-6k18
    end-1 uch O-11A-4a95Z-21z89S-10s-21t15K-41k-90
    end-1 ugh O123A27a-1Z-49z-41S64s-78T-1K1k-46
    end-1 uld O-16A-6a-19Z-9z95S-14s-43T-4t-43K-60k119
    end-1 unt O-102a-5Z-6z91S8s2t6K18k-13
    end-1 ure O-18A-12a65Z25z14S21s-33T14t-31K-5k-42
    end-1 ust O-27A-3a60Z-67z122S-8s-46T-5t-15K-37k27
    end-1 v O-88a-1z42s24t8k15
    end-1 ven O30A6a-4Z-67z24S80s-20T-10t-13K-10k-16
    end-1 ver O-11A-13a65Z58z54S-26s-62T-8t-43K-36k20
    end-1 ves O-26A1a30Z14z-49S42s-25T-6t6K55k-43
    end-1 was O-23A16a-35Z-50z15S10s29T-4t-5K3k43
    end-1 who O-52A-8a-101Z-31z16S76s77T-4t98K-3k-67
    end-1 why O-69A10a-2Z5z97S29s-35T-7t-5K-27k4
    end-1 won O81A-4a4Z-41z-29S-6s-16T6t-12K12k6
    end-1 you O-73a9Z25z94s-17t-12K1k-28
    end+1 's O-13A24a9Z-57S30s33T13t-11K-3k-25
    end+1 00 O3A-6a13Z-31z45S-12s99T-6t-44K-37k-23
    end+1 <name> O11A-12a-8Z-71z30S-4s34T-33t17K27k9
    end+1 <none> O29A-97a-9Z7z123S-78s-25T-33t53K-51k81
    end+1 a O87A-14a-1Z6z11S-25s-65T-30t-20K36k15
    end+1 ack O18A25a-41Z-53z77S-15s-53T4K29k10
    end+1 ade O-3A-15a18Z11z51S-21s29T8t-16K-55k-7
    end+1 aid O-12A-18a-99Z-15z-3S36s40T18t-4K4k54
    end+1 air O-44A-12a-10Z10z86S-5s-18t8K1k-17
    end+1 an O62A-22a-8z-86S-3s-6T-9K39k32
    end+1 and O-28A-35a7Z51z81S-55s15T-24t23K-32k-4
    end+1 any O-33A20a40Z13z-11S49s-64T24t-45K-42k49
    end+1 ard O21A-7a-16Z-3z5S1s-25T-3t-8K-8k43
    end+1 are O17A-17a59Z17z12S-24s32t-53K-20k-25
    end+1 ars O93A41a60Z-47z-27S-65s-8T-3t5K-34k-16
    end+1 art O105A17a14Z-39z-26S-16s-6T-3K-14k-31
    end+1 ast O-59a-2Z32z-67S66s-3T-16t-6K13k41
    end+1 ate A3a-65Z11z-63S49s16T-5t14K17k22
    end+1 ats O53A-6a-4Z10z-89S-6s10T43t-25K38k-24
    end+1 ave O-28A-30a-16Z-10z13S43s81T-2t10K-21k-38
    end+1 aws O-59A-2a3Z4z25S5s13T-1t-1K12
    end+1 ban O-76A-3a6Z7z56S26s5t-3K-5k-13
    end+1 ber O-4A15a7Z13z-71S16s38T-6t43K-24k-27
    end+1 by O-29A-19a-33Z-6z-10S-49s38T-10t-26K60k83
    end+1 cal O11A-3a-28Z29z-13S-7s24T-12t18K-23k4
    end+1 ced O22A3a-1Z-11z-53S11s2T-6t12K10k11
    end+1 ces O-4A-8a6Z-22z108S-17s-26T-5t-10K-18k-5
    end+1 cks O-66A-6a7Z41z-5S24s-3T6t-15K8k9
    end+1 day O65A7a-61Z-10z-63S7s4T-5t19k37
    end+1 ded O37A-11a-1Z15z-81S9s55T-4t27K-36k-10
    end+1 der O-74A-14a5Z12z19s10T-23t3K25k36
    end+1 des O52A11a-23Z-40z-70S-4s73T2t39K-20k-19
    end+1 dio O82A-3a-7Z-19z-42S-7s4t-3K-8k4
    end+1 dly O-35A7a79Z-33z2S-2s-17T-3t-14K15k4
    end+1 eam O-90A21a20Z-15z23S32s2T-5t10K-12k14
    end+1 ect O-78A10a24Z51z29S-2s19T-5t-6K-32k-9
    end+1 eed O88A-7a46Z40z-89S-51s20K-19k-29
    end+1 eek O99A-4a-7Z-59z21S-26s10t-15K1k-20
    end+1 eep O-54a4Z-19z86S-3s-2t-12K-5k5
    end+1 ees O-51A11a19Z-12z23S-33s56T-4t-5K2k-7
    end+1 eet O161A-12a-20Z-22z-127S-2s13T-4t-4K-8k25
    end+1 eks O73a-13Z-10z-31S7s-2t-9K-5k-10
    end+1 ems O34A35a47Z14z-35S-71s-25T-1t-4K34k-27
    end+1 ent O-75A49a40Z25z9S-22s-46T-7t-7K-12k46
    end+1 ere O65A31a21Z26z-9S-33s-47T3t-65K27k-18
    end+1 ews O61A-7a4Z4z-75S29s-10T17t-7K-3k-13
    end+1 far O56A13a-19Z1z-44S-7s-12T-1t-10K1k20
    end+1 gay O-78a17Z1z50S-2s3t-3K3k9
    end+1 ged O-7A-22a32Z-2z-85S24s11T1t6K13k29
    end+1 ger O87A9a-9Z-5z-43S-17s-11T-9t8K14k-25
    end+1 ges O-54A-6a-42Z14z47S23s-17T-6t-10K46k5
    end+1 gin O74A-2a5Z1z-40S-8s-8t-16K9k-13
    end+1 has O-2A-17a12Z-2z-26S14s57T22t-7K-43k-7
    end+1 he O62A18a21Z7z-75S-19s-42T13t-15K17k13
    end+1 hed O92A-4a-21Z-18z-91S56s52T3t-25K-32k-13
    end+1 him O-51A-9a-4Z10z-14S-6s-19T-2t18K46k31
    end+1 hip O-118a-13Z30z112S15s-20T7t-9K-4
    end+1 his O25A-8a-32Z-6z-27S-22s13T-16t-19K26k66
    end+1 ian O-70A11a-25Z-4z62S9s3T-7t22K-6k3
    end+1 ice O-28A37a-24Z-3z88S-28s-6T-26t-13K-23k26
    end+1 ich O67A41a-37Z25z-17S-11s-33T-3t-12k-20
    end+1 ide O-9A-5a-44Z5z-36S53s21T13t20K-31k14
    end+1 ies O-32A-14a21Z-16z-22S13s50T-14t29K-4k-10
    end+1 ild O-48A-10a-3Z24z43S-5s3t2K-5
    end+1 ile O12A-13a-37Z21z82S1s-63T-2t8K18k-28
    end+1 in O-36A-4a53Z-5z59S-13s-66T5t10K-4
    end+1 ine O59A11a-84Z-58z111S1s-10T-4t-14K-9k-4
    end+1 ing O42A-66a-109Z101z47S-78s-94T-26t5K67k110
    end+1 iny O46a11Z-2z-67s-4T-2t-1K15k5
    end+1 ion O-35A11a-4Z25z17S-48s-28T15t-59K23k83
    end+1 ire O-57A-6a-28Z18T3t-7K28k50
    end+1 ism O-42A-10a15Z-14z104S-4s-36T-5t-8K-13k13
    end+1 ist O-86A9a-6Z39z-18S-7s54T9t36K-20k-9
    end+1 its O45A-1a16Z-29z-49S39s-12T-9t-1K-33k35
    end+1 ity O-73A39a-2Z3z10S-10s-1T-7t22K8k10
    end+1 job O-55A-7a12Z-2z87S-4s-18T-4t1K-6k-5
    end+1 ked O-26A-7a41Z-5z-29S-39s75T14t-42K65k-47
    end+1 lan O-63A6a-8Z19z15S9s27T-2t-5K-2k6
    end+1 led O24A-15a69Z-26z-65S-9s69T16t-7K-4k-53
    end+1 lls O-2A-25a-13Z-42z-103S36s65T48t67K9k-40
    end+1 lly O58A3a-64Z9z-30S50s-44T-5t19K4k1
    end+1 lot O-38A-11a-9Z-37z108S1s-11T2t-8K-18k22
    end+1 lso O-34A-5a24Z-20z-37S28s58T-2t-6K15k-20
    end+1 med O8A36a93Z-6z-112S-28s25T-7t-18K39k-32
    end+1 mic O-112A-20a33Z25z94S-18s-4T-9t27K1k-17
    end+1 mr O38A7a22Z33z-61S-36s-47T8t-38K41k33
    end+1 n't O7A-25a52Z10z42S-45s-2T-3t15K-22k-30
    end+1 nch O58A-2a-5Z-15z-19S2s2T-2K-3k-16
    end+1 ned O-38A22a21Z-10z51S-14s-12T4t-6K5k-23
    end+1 nee O13A-4a-16Z9z71S-4s-26T-3t-33K-6k-2
    end+1 nks O-50A-6a26Z5z-1S12s6T-1t-10K-2k22
    end+1 no O-72A-25a7Z-26z76S-2s-13T-1t3K9k43
    end+1 nor O-24A9a-13Z-6z58S29s-11T-4t4K-17k-25
    end+1 nse O-49a33Z-27z-8s21T-4t-17K49k3
    end+1 nst O-31A-2a-12Z23z-12S-6s-1t-14K-4k59
    end+1 nth O96A-1a-18Z-27z-63S-6s-3T-2t12K-6k18
    end+1 nto O87A4a26z-37S4s-33T-2t-1K-4k-45
    end+1 nts O11A-7a-22Z47z84S-52s-68T-2t-24K20k14
    end+1 of O-10A-7a-15Z-43z-36S-28s28T-2t23K15k75
    end+1 old O5a-43Z6z11S28s33T-8t-22K30k-41
    end+1 oll O-46A-7a-10Z14z-77S-22s60T8t108K-13k-14
    end+1 ome O86A43a-47Z-8z-42S-4s5T24t-17K21k-62
    end+1 ong O-64A-10a31Z-9z7S7s-19T-11t-5K23k51
    end+1 ons O-10A-14a20Z55z-5S-31s-61T5t-6K24k22
    end+1 ory O-28A1a-23Z10z94S-2s-30T-11t-12K-19k21
    end+1 ost O72A-23a29Z-45z-84S-39s14T31t1K20k24
    end+1 ots O75A-2a-9Z-3z-32S6s-11t3K-27k1
    end+1 oup O25A35a9Z-5z-98S40s18T-10t2K1k-16
    end+1 our O20A7Z-28z-60S5s49T4t4K6k-7
    end+1 out O76A-17a44Z-13z-60S3s-13T3t10K-28k-5
    end+1 ove O12A7a31Z6z-73S-10s23T-1t-2K-10k18
    end+1 owd O103A6a-18Z-40z-64S20s-2T28t-9K-4k-19
    end+1 own O93A-8a-1Z-19z5S-1s-42T-9t-2K-2k-14
    end+1 ple O28A-20a44Z-59z43S8s-26T9t-2K-26k-1
    end+1 ply O53A-1a-10z-12S-7s-3t-1K-4k-16
    end+1 put O-36A9a7Z3z12S-10s65t-6K-23k-21
    end+1 ral O-70A-9a92Z-16z14S28s-34T-3t3K5k-12
    end+1 red O-48A10a66Z-12z-46S22s44T8t-23K-4k-17
    end+1 res O-20A25a-9Z-45z96S-12s-22T3t-17K-6k8
    end+1 rns O88A-3a-1Z25z-34S-10s-31T2t2K19k-58
    end+1 rse O11A-18a-6Z-16z29S2s-11t-12K-12k33
    end+1 rts O-32A-4a-38Z19z-96S36s95T27t24K-11k-20
    end+1 run O-39A-2a-2Z-32z78s8t7K-13k-5
    end+1 say O-49A-6a-41Z-12z18S49s107t-8K-53k-6
    end+1 sed O-12A-12a-29Z-9z-60S49s35T2t44K39k-48
    end+1 ser O19a10Z-20z-79S4s21t42K-12k13
    end+1 sex O-89a-16Z-8z85s-8t-2K4k34
    end+1 sis O-76A1a-15Z-13z93S1s10T-8t10K-13k10
    end+1 sts O-43a20Z-16z-8S45s36T13t7K-12k-42
    end+1 ted O-39A-61a-29Z-39z-36S10s111T45t-28K20k46
    end+1 tem O-89A-2a-2Z13z84S4s-4t-2K-8k6
    end+1 ter O-6A23a-83Z48z70S-20s-17T-18t-6K18k-8
    end+1 tes O-7A35a-4Z73z-78S12s103T-13t-39K-12k-71
    end+1 the O46A15a22Z-48z-1S-65s-1T-28t20K30k11
    end+1 ths O74A2a-21Z-18S-15s7t-5K-2k-23
    end+1 tic O-60A2a23Z-19z80S-26s12T-5t-9K13k-11
    end+1 two O90A2a-14Z-9z-52S45s-32T-2t-6K-4k-17
    end+1 ual O49A-1a-28Z-3z9S-5s-14T-3t-4K15k-14
    end+1 ues O-60A17a12Z-11z75S-8s12T-5t-21K-32k20
    end+1 ugh O99A-12a27Z15z11S-6s-54T6t-3K-28k-55
    end+1 uld O3A-44a-4Z1z27S10s87T-2t-52K-2k-24
    end+1 up O88A-1a-11Z-8z-1S-9s-13t31K-31k-45
    end+1 ure O-78A23a90Z52z21S-31s-42T-11t-19K6k-11
    end+1 ver O-13A-1a31Z30z4S23s-77T10t-8K10k-9
    end+1 ves O-12A2a25Z-21z-58S-8s29T-5t24K-5k28
    end+1 was O14A45a100Z-17z-1S-39s-82T-18t-15K23k-10
    end+1 who O24A-45a-64Z6z40S24s-43T31t53K-18k-7
    end+1 won O129A6a18Z-12z-38S-18s-47t-11K-17k-10
    end+1 you O-38A-39a18Z-28z100S-13s8t-4K-12k7
    end+1 zed O-52A-18a-14Z-10z-4S22s29T-2t31K5k13
    end-1,end 's ent O-37a48z-10S-2s-22t-17K28k13
    end-1,end 's est O62a-27z-39s-11t-5K12k9
    end-1,end 0 <none> O82a7z10S-2s-57T-2t-23K-22k6
    end-1,end 00 ent O24A-5a39Z-9z-39S-7s40T-4t-5K-14k-19
    end-1,end 000 <none> O33a15Z-1z-79s22t-15K30k-6
    end-1,end <name> <none> O-18A8a-54Z-22z40S-5s104T-1t56K-42k-67
    end-1,end <name> als O56a-2Z-1z-40S-2s-5t-2K-11k5
    end-1,end <name> as O-49A8a6Z11z59s-12t-16K-3k-4
    end-1,end <name> ded O5a-7z-21s-12t-7K42
    end-1,end <name> ees O-62a16z56t-2K-3k-5
    end-1,end <name> ent O88A2a-42Z-6z27S-14s-16T-2t-3K-27k-9
    end-1,end <name> had O38a-2z23S-2s-18t-7K-27k-4
    end-1,end <name> hat O10A2a-2Z32z-60S13s8K-5k2
    end-1,end <name> her O-2a8Z59z-41S-1s-16t-10K-2k6
    end-1,end <name> ied O69a-6z-6s-6t-5K-41k-5
    end-1,end <name> ion O35a5Z-16z2S-5s46T-2t-17K-34k-15
    end-1,end <name> is O13A-8a25Z-13z51S-2s-32T-2t-24K7k-14
    end-1,end <name> ner O-51a-4Z-2z71S-2s15t-19K-7k-2
    end-1,end <name> of O-6a-40Z-5z-31s89t9K-16k1
    end-1,end <name> oll O-63a-2z-22s16t77K-5k-1
    end-1,end <name> on O97a-14Z-6z-4s-55t-29K-1k13
    end-1,end <name> ted O35a-44Z-1z9s-20T-1t-33K70k-15
    end-1,end <name> the O-18A12a-14Z91z-47S17s-7T-1t-16K-14k-2
    end-1,end <name> urt O-77A-1a-17Z-1z31S-5s54t14K-7k9
    end-1,end <none> <name> O55A-72a19Z10z-37S-26s30T42t42K-34k-30
    end-1,end <none> <none> O-101A-9a58Z125z-28S-95s24T-16t15K-6k33
    end-1,end <none> a O39A33a2Z-122z-126S26s125T-10t31K-10k11
    end-1,end <none> aid O-15a-32Z-6z-30S28s-5T-11t-1K68k4
    end-1,end <none> all O37A15a-4Z-4z-24S15s-17T-3t-7K-1k-7
    end-1,end <none> an O-8A30a-17Z-4z-48S-20s49T-3t31K-6k-5
    end-1,end <none> and O134A-25a-45Z116z-45S-84s-44T-6t8K-9
    end-1,end <none> ere O135A-69a29Z-6z21S-99s-26t-10K31k-6
    end-1,end <none> ers O-108A39a19Z-8z-44S58s-9T29t10K-11k26
    end-1,end <none> for O83A-22a40Z-31z-24S-53s-41T-4t-12K42k23
    end-1,end <none> has O73A-6a-22Z21S-9s-21T-4K-30k-2
    end-1,end <none> hat O93A-9a-15Z-49z69S-93s7T-2t-2K-3k3
    end-1,end <none> her O60A-3a8Z-73z-17S16s1T6t8K-4k1
    end-1,end <none> hey O14A12a-19Z-46z-9S59s-7t-1K-2
    end-1,end <none> his O-2A98a8Z-41z-17S-4s-32T-5t7K-11
    end-1,end <none> ich O30A98a-8Z-43z-88S35s13T-1t-13K-16k-8
    end-1,end <none> ile O107A-11a-4Z24z-18S-34s-47t-11k-5
    end-1,end <none> ill O89A-9a-17Z-9z-66S18s-13T8t-1K-6k6
    end-1,end <none> in O46A21a-14Z38z-26S-64s-45T-4t-23K56k15
    end-1,end <none> ing O236A-11a8Z-141z-131S-101s49T-4t-29K129k-5
    end-1,end <none> ion O-67A17a17Z-3z80S-26s-23t-5K11k-3
    end-1,end <none> it O110A-68Z-5z60S-82s4T-5t-9K7k-13
    end-1,end <none> ite O78A-1a-1Z-13z1S-36s-8t-8K-11k-1
    end-1,end <none> of O-17A2a-2Z23z83S-16s-32T-4t-29K-2k-6
    end-1,end <none> on O90A-14a4Z-16z-18S-11s-21T-3t-4K-6k-2
    end-1,end <none> out O89A-22a-8Z-12z-7S9s4T-4t-27K-7k-16
    end-1,end <none> rom O-108A10a16Z3z82S3s2t13K-12k-8
    end-1,end <none> so O31A5a-3Z-22z14S-10s-5t-1K-16k6
    end-1,end <none> the O38A29a-28Z-69z-88S46s26T11t-10K43k2
    end-1,end <none> to O-24A-22a20Z-18z107S-26s-20t-12K-2k-2
    end-1,end <none> use O-55A-12a-6Z39z63S-14s-5T-2t-5K-3k-1
    end-1,end <none> ver O76A-5a18Z20z-53S-46s-30t-3K3k21
    end-1,end <none> who O8A-26a-16Z-26z-28S-30s69T-5t57K2k-4
    end-1,end <none> you O-39A-22a10Z37z61S-36s-6T-2k-3
    end-1,end a <none> O-106A-4a7Z-28z65s-12t11K70k-3
    end-1,end a ent O1A5a19Z-2z-97s13t-39K-9k108
    end-1,end a ial O79A-2a15Z-1z-28s-14t-35K-4k-12
    end-1,end a ion O-86A-4a29Z-1z33S7s8T-1t6K-2k10
    end-1,end a ive O-72A8a13z54S-2s-7t-8k14
    end-1,end a nce O49A-2a2z-35s2t-4K-5k-8
    end-1,end a ral O-63a11z49S-9s14t-3K5k-4
    end-1,end age of O-108a-1Z-1z48s10t35K-3k20
    end-1,end age to O55a2Z-11z-29s-7t-1K3k-12
    end-1,end aid <name> O-97a-4Z5z8S39s-14T39t-14K53k-15
    end-1,end aid of O48a-3Z-32z8S-2T-20t-2k3
    end-1,end and aid O27A-3a8z-73S6s-2t4K24k9
    end-1,end and hat O-16A-13a-28Z-23z95S-12s4t-2K-3k-2
    end-1,end and he O30A3a-7Z-4z-58S44s-5K-2
    end-1,end and her O-82A-3a23Z-5z36S7s30T-5t20K-13k-8
    end-1,end and ing O87A-15a31Z-5z-56S-7s-28t-21K14
    end-1,end and led O29A-3a-6z-60S-3s-5t-5K47k6
    end-1,end and nce O-58a-5Z-2z60K6
    end-1,end and sed O7a-9z-39s-4t-7K64k-14
    end-1,end and the O-33A5a31Z-16z46S12s24T-17t-11K-25k-17
    end-1,end and to O71a-16Z-3z-34S-3s-3t-4K-7
    end-1,end ans <name> O-58a5Z-3z-4S-3s45K18
    end-1,end are ing O-60A-1a9Z-12z2s-8t-5K-11k85
    end-1,end as <name> O-52A16a20Z13z-19S71s-41T-5t14k-18
    end-1,end as a O-79A-12a-31Z56z88S-17s23T-17t-2K6k-14
    end-1,end as he O70A1a-15Z-16z-94S49s5t-1k1
    end-1,end ast <none> O83a-7Z-2z-29s-42t-1k-2
    end-1,end at a O68A-1a27Z-42z-49S-3s9T-6t-21k18
    end-1,end ate <none> O49a-47Z-4z-42s59t4K-3k-17
    end-1,end ble to O-16a-18Z-29z66s-1t-4K-1k3
    end-1,end by ing O1A-4a-25Z-22z-53S-2s-6T-22t-8K85k57
    end-1,end cal of O-58a-2z13s-9t-4k59
    end-1,end cks on O-71a14z3S-1s-5k60
    end-1,end day 's O-35A-5a-1Z-21z49S-3s30t7K-19k-3
    end-1,end day <none> O62A7a40Z-10z-54s-9K-11k-26
    end-1,end day hat O-51A-4a-9Z88z-14S-2s-3k-5
    end-1,end day ing O73a-24Z-22z-15S-2s-7K-25k23
    end-1,end ded to O-49a17Z-5z79s-8t-3K-8k-23
    end-1,end did <none> O-65a-8z74s-4t-2K-2k7
    end-1,end een <name> O50A-1a-5Z-16z-4S-18s-5T7t-4k-3
    end-1,end elf as O-81A-1a-1Z-7z89s-3T-1t-5K-1k11
    end-1,end ely <name> O-30A-1a-7Z-4z75S-10s-25T-1t6k-3
    end-1,end ent <none> O55A-2a-19Z4z-68s-10T-1t16K-2k26
    end-1,end ent and O-54a-27z53s15t-10k23
    end-1,end ent of O-116A-1a30Z7z78s-24T-2t16K2k9
    end-1,end ent on O-79A-2a48Z7z12s-5t11K-4k12
    end-1,end ere 's O55A-1a-10z-25S-3s-34T-2K2k17
    end-1,end ers and O67a13Z-3z-102s-7t30K4k-2
    end-1,end ers ave O-45a-10z47s-5t-1K16k-2
    end-1,end ers in O-117A-3a13Z-7z11s72t25K3k3
    end-1,end ers of O-35a3Z14z-56s48t15K3k7
    end-1,end ers to O-21a1Z-31z54s6t-7K-11k9
    end-1,end ess of O-45A-1a6Z-1z68s-15t-6k-4
    end-1,end for <name> O-25A-10a32Z3z-52S-19s47T38t-5K5k-13
    end-1,end for a O-40A1a15Z71z-9S31s-22T-17t-7K-9k-14
    end-1,end for ars O48Z-14z-28t-9k3
    end-1,end for ing O-94A-1a2Z33z131S6s-11t14K-27k-51
    end-1,end ght <none> O60a28Z10z-72s-17t-8
    end-1,end has ded O47Z-2z-21s3t-2K-4k-20
    end-1,end has ned O-62a6z15s-3t-3K-3k51
    end-1,end hat 's O107A-2a-51z-65S-4s-4T-3t-2K19k6
    end-1,end hat a O-51A8a-13Z-2z75S-5s-1T-1t2K-4k-8
    end-1,end hat ere O-46A-2a-16Z-2z64s-1t6K1k-4
    end-1,end hat he O-48A5a-5Z3z99S-65s11t-2k4
    end-1,end hat ing O-50A21a-6Z-2z25S8s15t-1K1k-9
    end-1,end hat mr O-10A4a1Z-2z47S-34s2T-2t-4k-1
    end-1,end hat she O-18A1a-5Z11z75S-48s-9T-1t-1K-1k-4
    end-1,end hat the O-69a-46Z15z70S77s-21T-5t-8K-6k-7
    end-1,end he uld O32a10z33s-3t8K-71k-8
    end-1,end he was O74A-2a11Z-1z-78s-2t4K-3k-3
    end-1,end hed the O70A-2a-4Z-8z-23s-5T-2t-15k-12
    end-1,end her ion O-64A-2a2Z-1z34s1t1K-1k30
    end-1,end hey ave O-66a-1z37K29
    end-1,end his acy O-70a-6z93s-3t-2K-5k-8
    end-1,end his ear O46a26Z-7z-79s2t8K-8k12
    end-1,end ike to O-80a-4Z94z1s-2K-7k-2
    end-1,end in <name> O54A-11a30Z-46z23S-8s-2T-25t1K-3k-13
    end-1,end in a O49A35a-15Z-21z-48S-34s-18T68t-63K12k36
    end-1,end in eir O18a8Z-5z-61S23s-1T6t-2k14
    end-1,end in her O70A2a13Z-10z-52S11s-8T-3t3K-3k-24
    end-1,end in ich O-10A-56a-16z87S7s-18T8t-4k2
    end-1,end in ing O-65A-2a-21Z62z7S-2s3T-11t1K-3k31
    end-1,end in nse O56A-2a-8z-30s-6K-2k-8
    end-1,end in the O-12A-18a23Z-67z4S-9s27T7t13K-1k34
    end-1,end ing <name> O-33A-6a36Z-39z111S-38s26T-22t-11K-4k-20
    end-1,end ing <none> O36A-2a12Z21z-50S-1s-18t1K-9k10
    end-1,end ing a O74A2a-20Z23z53S-59s-12T-26t-9K43k-71
    end-1,end ing ent O-63a-9Z25z36S3s11T-2t-10K5k3
    end-1,end ing for O17a-23Z-34z-69s28T-1t-3K-2k88
    end-1,end ing hat O-10A8a32Z18z-67S4s-7T-2t4K1k19
    end-1,end ing her O-105A-2a78Z3z41s-16T-1k3
    end-1,end ing it O-43A-1a-18Z-14z67S-2s-2T-3K-2k18
    end-1,end ing ith O57a-8Z-5z-17s-6t-6k-15
    end-1,end ing on O66a-47Z-6z-36S-1s-35t10K-1k51
    end-1,end ing the O-69A-11a-6Z-31z197S-5s3T-53t-5K6k-26
    end-1,end ing to O-16A-1a-16Z-53z-24S-1s40T-11t-18K-11k110
    end-1,end ing up O-78a-13Z-25z78s3t8K-3k31
    end-1,end ion <none> O55A3Z14z-46S-2s27t-16K-15k-19
    end-1,end ion hat O5A11a19Z-47z15S9s-4t1K-7k-1
    end-1,end ion in O-97A-1a-35Z-1z160s-15t7K-10k-7
    end-1,end ion on O-64a24Z8z-15s10t1K-3k41
    end-1,end ion to O-134a16Z26z108s-10t-19K4k10
    end-1,end is <none> O-61z60s-6t-1K-1k11
    end-1,end is hat O68A3a-16Z3z-42S3s-2T-1t-3K-1k-11
    end-1,end is ing O-17A-4a-38Z-3z-52s-11t36K10k80
    end-1,end lan to O-47a-6Z88z-2s-1t-1K-6k-25
    end-1,end led to O83A-1a2Z-38z-9s-9t7K-6k-30
    end-1,end mr <none> O-33a-5Z-2z40s13t-7K-20k14
    end-1,end nce <none> O79a-11Z13z-44s-25t2K-2k-11
    end-1,end nce of O-88A-2a18Z8z89s-11t3K7k-24
    end-1,end nce the O65A-2a-7Z-13z-24S-27s10T-2K8k-8
    end-1,end nds of O68a-13Z-1z-48S-2s22t-8K-4k-16
    end-1,end ned out O54a-18Z-6z23s-5K-3k-44
    end-1,end no one O-56A-1a-15Z-4z69S-23s47T-1t-3K-13
    end-1,end not ing O-64A6a-2Z-5z91S-2s-12t-3K-4k-5
    end-1,end nts out O-81a1Z19z26s-9K-2k44
    end-1,end nts to O-61a10Z-13z34S-2s-4T-1t9K16k13
    end-1,end of a O-16A21a-39Z12z66S11s-38T-10t-10K9k-5
    end-1,end of cal O34a6Z15z-58S8s2k-7
    end-1,end of her O-86A11a11Z-15z56S-1s22T13t-5K-1k-5
    end-1,end of ing O6A-8a31Z65z10s-39T-7t-34K-3k-21
    end-1,end of ple O53A-3a9Z-9z-53S-5s2T-1t-5k12
    end-1,end of the O-42A-22a40Z-16z3S-47s59T-11t32K-4k9
    end-1,end old <name> O61a-7Z-44z-5S-2s26T-11t-10K-3k-5
    end-1,end old the O64a-4Z-65z-3S5T-9k12
    end-1,end ole in O-35a-14z70s-4t-5K-8k-4
    end-1,end on <name> O57A-15a-4Z5z-41S-3s-30T10t-53K-3k77
    end-1,end on day O128A-2a24Z-23z-37S-11s-38t-28K-5k-9
    end-1,end on ion O-70A8a9Z11z45S-4s-3t-3K-3k11
    end-1,end on ons O-71a-1Z40z27S8T-6K14k-11
    end-1,end ons are O62a5z-37s-1K-31k2
    end-1,end ons of O-1a-14z-31s-20t-8K-2k76
    end-1,end ons on O-80a4Z4z66s-4t-2K5k7
    end-1,end ore ing O38a10Z-9z-88S-3s-6t-2K50k11
    end-1,end out <name> O-37A-2a1Z85z29S-10s-19T-3t-33K-2k-11
    end-1,end out his O-48a-14Z23z46S12s2T-4t-1k-15
    end-1,end out the O-41A-5a-2Z42z52S-8s-20T-6t-17K5k-1
    end-1,end rom ing O-116A-2a24Z-11z144s-6T-5t1K-3k-25
    end-1,end rts to O68a-1Z-6z-32s-7t-6K2k-18
    end-1,end sed <name> O18a-7Z56z-54S-7s1T-5t4K-3k-1
    end-1,end sed to O58A-4a9Z-44z3s-4t-8K8k-17
    end-1,end sen <none> O2a-17z76s-35T-2t-9K-4k-11
    end-1,end ted by O-32a-22Z-41z71s23T4t5K-6k-2
    end-1,end ted hat O-56A1a-15Z76z-15S-6s-3t-2k19
    end-1,end ted his O77a-5Z-15z-14S-7s-9T5t-4k-27
    end-1,end ted on O68a-9Z-22z7s11t6k-62
    end-1,end ted to O-119a-3Z3z47s45T-2t19K3k7
    end-1,end ter ing O52A-21a-1Z-5z-45S-11s2T-3t12K43k-24
    end-1,end ter of O-18a-8z-57S-2s15t16K-3k56
    end-1,end tes and O58a5Z-3z-67s16t-5k-4
    end-1,end tes ing O-30A-1a-6Z5z32s21T-2t-3K-11k-4
    end-1,end the <name> O75A-24a5Z-31z4S-15s-2T-16t-14K-17k35
    end-1,end the ack O-51a1z59s4t6K-1k-17
    end-1,end the art O63a-1z-52s3t-5k-7
    end-1,end the end O73A-1a-18z-63s-4t3k9
    end-1,end the ext O59A-2a-2z-42s-3t-10K-1k1
    end-1,end the ial O-31A-2a-11z53S-2s-3T-2t-7k4
    end-1,end the ime O61a10z-91s-6t7k18
    end-1,end the ing O-74a52Z-6z103S-2s-56t-12K2k-7
    end-1,end the ion O69A-7a47Z-4z-125S6s56t2K-8k-38
    end-1,end the nce O-82a14z16s20t22K-1k10
    end-1,end the owd O51a-21z-66s23t26k-12
    end-1,end the ure O-58a15z57s-3t-5K-9k3
    end-1,end to ase O-55a-8Z2z71s4k-14
    end-1,end to ave O-86a20Z5z92s2T-3t-2K-7k-21
    end-1,end to ear O56a-6Z-9z-26t9K-4k-20
    end-1,end to end O-80a-2Z9z61S-2s9T-5t2K3k7
    end-1,end to ers O66A-4a-14Z-5z-10S-1s-12T-1t-4k-15
    end-1,end to her O84A-2a-16z-63S12s3t-6K-2k-9
    end-1,end to ign O-57A-2Z4z58S-2s-3T-1t-2K-1k4
    end-1,end to ise O59A-1a-1Z1z-26t-3K-4k-24
    end-1,end to see O83a14Z-8z-1T-2t-3K-50k-34
    end-1,end tor <name> O-63A-4a-11Z-11z51S-17s49T-3t25K-8k-7
    end-1,end uld be O-42A-2a13Z-8z-9S-2s-5t-6K-14k75
    end-1,end uld ike O-62a-4z-15k81
    end-1,end up <none> O-83a14z76k-6
    end-1,end up for O66Z-4z-23s-4t-6k-29
    end-1,end ure <none> O67A-4a-19z-24s-12t-1K-2k-4
    end-1,end ure hat O-50A-3a18z37K-2k-1
    end-1,end v <none> O-88a-1z42s24t8k15
    end-1,end ver <none> O64a14Z-2z-38s-47t-2k11
    end-1,end was ing O32A10a-1Z-2z25S-3s18t1K-14k-66
    end-1,end was ted O-56a-2Z-3z-28S-2s31t15K-1k47
    end-1,end who was O-34a-10z-43S-1s73t31K-12k-3
    shapes #0 O34A-25Z-123z72S-19s-47T-14t42K18k61
    shapes #1 O5A41a58Z-89z51S-85s-67T-9K6k88
    shapes #100 O-3A-46a58Z21z88S-91s-53T-60t-9K48k46
    shapes #101 O31A-37a5Z7z-63S-33s53T39t-11K-12k20
    shapes #105 O-86A-56a45Z-7z61S-42s68T-41t47K22k-10
    shapes #11 O97A-31a-19Z-24z44S-1s-19T16t-8K-22k-33
    shapes #110 O28A-5a33Z-70z-41S34s28t91K-64k-34
    shapes #111 O-280A-20a-24Z124z231S-14s-64T-3t-66K89k27
    shapes #112 O-73A8a-7Z-5z62S-1s-4t7K-2k15
    shapes #115 O-22A-8a-42Z-14z65S4s26T4t6K-34k15
    shapes #119 O-28a-3Z-7z62s-6t-6K-4k-9
    shapes #121 O-64A8a33Z9z30S-7s-16T-4t8K-5k9
    shapes #140 O28A-9a49Z-12z-86S21s2T-2t9K-7k9
    shapes #15 O58A-34a-46Z88z32S17s-147T27t-31K8k28
    shapes #150 O12A-21a-15Z-49z-20S-8s55T4t88K-27k-19
    shapes #151 O-64A-5a23Z-7z28S-4s53T-6t-5K29k-42
    shapes #159 O65a-17Z-2z-26s-4T-2t-8K-15k9
    shapes #2 O59A-8a29Z-50z1S-14s-25T-9t21K-6k3
    shapes #20 O83A-8a17Z-39z5S2s-8T-5t-30K-12k-6
    shapes #200 O-46A-4a14Z3z-15S-11s86T-2t-12K33k-44
    shapes #201 O35a1Z12z-78s23T-2t7K-35k36
    shapes #210 O40A68a-17Z4z-93S-7s-25t40K-5k-4
    shapes #211 O-94A22a-3Z20z40S28s-11T-1t-7K-3k9
    shapes #251 O58A38a-19Z-16z-41s-95t8K66
    shapes #3 O-76A-5a27Z14z46S-14s-9T-5t19K-11k14
    shapes #310 O-58A-1Z-5z51S-9s1t23k-1
    shapes #355 O-57a14z-8s31t11K6k4
    shapes #40 O11A30a35Z-72z42S2s16T2t-32K-6k-28
    shapes #400 O27A-3a39Z-55z-24S-18s56T-3t-42K4k19
    shapes #404 O-99a-9z47s29t16k16
    shapes #451 O62a45z-44s-50t-8K-2k-3
    shapes #454 O-31a-5z79S-2s-19t-6K-23k7
    shapes #5 O-106A-83a-42Z-13z195S-22s-18T-16t23K23k59
    shapes #50 O125A-73a-25Z-22z34S-5s-25T-14t-32K-14k49
    shapes #500 O24A13a4Z-76z-71S33s-65T-21t26K76k56
    shapes #501 O25A50a-52Z4z-66S-8s13T-4t-100K75k62
    shapes #51 O82A-24a-34Z-14z-22S-12s48T4t64K-61k-30
    shapes #510 O37A30a6Z26z-39S22s-104T50t-27K27k-29
    shapes #511 O-39A40a-50Z-60z-137S103s24T33t33K31k21
    shapes #515 O-66A49a1Z66z-42S-7s35T25t23K-35k-49
    shapes #55 O120A-50a56Z-109z32s-5T-7t-44K5k2
    shapes #550 O-50A-44a105Z-44z32S-62s75T-1t9K-31k10
    shapes #551 O-49A53a-48Z86z55S-2s-72T1t-10K-15k3
    shapes #555 O31A20a28Z82z-140S-26s26T-11t7K-21k2
    shapes #59 O17A-2a8Z-12z-85s-2t-4K39k40
    shapes #910 O96A-20Z1S-65T-18K7
    shapes,class #1 #10 O-88A9Z63z50S18s-30T-10t-2K-7k-4
    shapes,class #1 #50 O-64A31a-23Z-29z101S25s-35T29t18K-21k-31
    shapes,class #1 O-22A22a16z22S75s-28T60t-38K-32k-73
    shapes,class #10 #10 O41A-11a20Z-12z-33S-16s-47T-5t-11K10k64
    shapes,class #10 #11 O82A-2a-17Z-10z-41S-7s-1T6t-1K-30k21
    shapes,class #10 #14 O-85A-9a10Z-2z13S-11s67t12K-4k9
    shapes,class #10 #2 O85a-12Z-34z-34S-7s-9T-6t1K-4k20
    shapes,class #10 #40 O23a-5Z19z-68s4t1K5k21
    shapes,class #10 #50 O53A33a52Z44z26S-57s-131T-11t-72K16k49
    shapes,class #10 #51 O54A6a-19Z5z-2S-55s-12T-7t-5K13k21
    shapes,class #10 #90 O93A-58Z-9S-51T-2K26
    shapes,class #10 O-55A-30a-62Z54z26S8s19T7t-26K13k45
    shapes,class #11 #1 O87A-3a-10Z10z-53S-2s-14T-2t-10K-2k-1
    shapes,class #11 #10 O-1A-14a-23Z15z-38S-10s63T-1t55K-18k-28
    shapes,class #11 #50 O123A-7a-50Z21z81S-63s-66T-4t1K-44k8
    shapes,class #11 #91 O83A-26Z-4S-49K-3
    shapes,class #11 O63A28a-2Z-28z23S-7s-36T-8t-19K-17k3
    shapes,class #12 #1 O104A-4a-43Z-4z-48S-4T-2t9K11k-19
    shapes,class #12 #10 O137A-17a67Z-64z38S-24s-138T-1t-85K72k14
    shapes,class #12 #11 O-29A-2a13Z-12z72S-8s-17t-2K-12k-4
    shapes,class #12 #5 O-113A-4a20Z-18z102s-15T-2t2K15k12
    shapes,class #12 #50 O19A-14a14Z134z-167S-14s-58T-9t-24K118k-1
    shapes,class #12 O69A5a-43Z-35z22S-46s22T-25t-47K16k62
    shapes,class #13 #10 O-77A6a16Z-2z92S-7s-54t-3K31k-2
    shapes,class #13 O60A-9a21Z14z-36S-22s-70T-4t-28K27k46
    shapes,class #14 #5 O-57A18a18Z22z-5S-6s4t-2k8
    shapes,class #14 #50 O69a-11Z-85z-68S15s93T-6t23K-15k-15
    shapes,class #14 O-42A-7a-19Z73z126S44s-80T-10t-11K-31k-42
    shapes,class #15 #10 O77A6a-9Z-5z-23S8s-78T-3t-9K60k-24
    shapes,class #15 #50 O46A-69a15Z-32z73S-32s5T-2K-21k17
    shapes,class #15 O10A-9a-35Z-80z-9S-29s21T-7t8K49k81
    shapes,class #16 O154A-7a-9Z-73z-34S-7s8T-1t-21K-17k8
    shapes,class #17 #10 O-12A-18a-5Z-59z-37S-32s94T-2t69K-15k18
    shapes,class #17 #11 O-80a-12Z-9z47S5s50T8t26K-25k-10
    shapes,class #17 #5 O105A-6a-23Z-14z-20S-9s7T-6t-59K10k14
    shapes,class #17 #50 O-108A11a-5Z6z-9S56s7T-2t11K20k13
    shapes,class #17 O-29A-29a29Z-14z6S-42s50T19t38K-7k-21
    shapes,class #18 #50 O-81A42a14Z11z87S-26s-30T-4t9K-10k-10
    shapes,class #19 #10 O-62A-11a1Z-19z100S-25s39T-8t71K-55k-32
    shapes,class #19 #11 O-102A-3a49Z-15z29s62T-1t-5K-3k-12
    shapes,class #2 #10 O104A-18a2Z12z-43S-29s-12T-5K-10k-1
    shapes,class #2 O16A42a-11Z18z44S66s-60T10t-89K-8k-28
    shapes,class #3 #10 O98A-44a-31Z31z64S-32s-92T8t5K-3k-5
    shapes,class #3 #11 O-98A-22a36Z61z36S33s-19T38t-11K-33k-20
    shapes,class #3 #5 O-78A-16a31Z26z29S-25s12T-1t23K6k-8
    shapes,class #3 #50 O131A50a-28Z-118z-198S69s33T1t67K9k-16
    shapes,class #3 #51 O-64A16a-34Z3z-93S42s125T7t-17K-8k23
    shapes,class #3 O-26A43a-14Z16z50S-11s-70T-12t-10K-12k48
    shapes,class #4 #10 O-57A-2a-18Z-3z15S-6s98T-1t2K-21k-7
    shapes,class #4 #5 O4A-40a-11Z49z59S-21s-2T4t-18K-9k-14
    shapes,class #4 #51 O-62A-1a-15z-17S103s-13T6t3K-5
    shapes,class #4 #55 O46A52a-21Z-36z-68S27s-28T41t-3K-4k-6
    shapes,class #4 O-95A-21a32Z-9z56S-25s63T-16t66K-12k-39
    shapes,class #40 #10 O28a-21Z-2z-30S-3s-23T7t72K-27
    shapes,class #40 #11 O94a-32S-1s-29t-24K-5k-1
    shapes,class #40 #5 O-43A-6a155Z-42z-10s-2t-3K-2k-47
    shapes,class #40 #50 O-65a1z18s46t20K-4k-15
    shapes,class #40 O31A-4a-85Z-10z30S-6s-21T-2t4K-16k78
    shapes,class #41 #35 O-83a16z-1s46t17K-1k6
    shapes,class #41 #5 O-22A-12a-74Z-8z177s-15t-14k-32
    shapes,class #41 #9 O87A-2a9Z-3z-89s-2t-4K16k-12
    shapes,class #42 #1 O139A-2a-16Z-6z-21s-14t-4K-55k-21
    shapes,class #42 #11 O-58a-23Z-2z-2s-25t19K99k-8
    shapes,class #42 #21 O-50a-12s-6K68k-1
    shapes,class #42 #5 O1A-6a-40Z-23z-11K-9k88
    shapes,class #43 #51 O-31A89a-60Z94z-76S8s-21T3t-6K-3k4
    shapes,class #43 O-136A-69a97Z3z122S3s-27T-9t-5K34k-14
    shapes,class #44 O81a-21Z-9z-47s-7T-1t-2K-2k7
    shapes,class #46 O12a2Z-28z16s63t-32K-15k-17
    shapes,class #47 #5 O82a-2Z-8z-22s-11T-2t-31k-6
    shapes,class #47 #59 O63z-56t-3k-4
    shapes,class #47 O72a-1z-67S-2s-22t-3K-3k25
    shapes,class #48 #11 O-35a15z69s-16t-2K-17k-16
    shapes,class #48 #5 O109A-18a-11Z-28z-85s27T-5t7K8k-4
    shapes,class #48 #50 O96A-42a26Z-51z-14S-27s12T-1t-3K-11k15
    shapes,class #48 #51 O-74A-10a31Z-10z73S-3s-16T-2t11K-6k6
    shapes,class #48 #55 O48A19a-25Z96z-90S-26s-4T-11t1K-14k4
    shapes,class #48 #59 O-76a-18z53s-6t8K-2k42
    shapes,class #5 #10 O-24A-1a10z-9S-7s69T-5t-46K16k-3
    shapes,class #5 #5 O-19A-14a-50Z-12z79S-2s30T-3t19K-3k-25
    shapes,class #5 O24A-6a-8Z-23z-54S-27s94T-1t68K-35k-30
    shapes,class #50 #10 O26A23a1Z-111z-77S40s40T-11t22K15k30
    shapes,class #50 #11 O-42A4a20Z-11z35S-11s-44T12t-10K89k-42
    shapes,class #50 #15 O-32A-17a-10Z-17z90S-10s19T-25t25K3k-27
    shapes,class #50 #20 O-12A-8a4Z-31z-24S-8s60T-1t-1K55k-33
    shapes,class #50 #3 O-119A-7a32Z26z16S17s-18T5t11K-4k41
    shapes,class #50 #35 O-57a-1Z-4z75t-23K15k-5
    shapes,class #50 #40 O-5A-14a65Z-43z29S-10s28T-3t-53K-18k24
    shapes,class #50 #5 O97A-24a10Z-39z56S-12s-59T-1t4k-32
    shapes,class #50 #50 O71A-44a40Z18z-32S-43s24T-24t-50K38k4
    shapes,class #50 #51 O8a-82Z-12z-100S37s16T-3t11K94k30
    shapes,class #50 #55 O67A-15a-5Z-16z-52S-48s-32T30t43K10k18
    shapes,class #50 O-22A-23a12Z13z69S-6s-25T-33t-43K-11k69
    shapes,class #51 #1 O-40A-32a3Z5z102S-37s25T16t-18K-21k-4
    shapes,class #51 #10 O-44A2a123Z-51z64S16s1T-3t6K-42k-71
    shapes,class #51 #11 O54A-14a-63Z3z-77S-50s-25T-9t-12K95k97
    shapes,class #51 #19 O-20a-3Z-7z54s-6t-6K-4k-9
    shapes,class #51 #21 O-74A24a9Z3z34S33s-29T-1t-15K6k10
    shapes,class #51 #5 O69A7a-44Z45z19S15s-66T3t-36K15k-29
    shapes,class #51 #50 O27A51a-33Z-28z-136S58s-26T64t-18K23k18
    shapes,class #51 #51 O-84A20a3Z-9z-71S33s12T37t22K19k18
    shapes,class #51 #55 O-38A-86a36Z24z110S-44s53T-16t31K-32k-39
    shapes,class #51 #90 O-37A-16Z-30S28T-9K64
    shapes,class #51 O30A24a-27Z34z74S52s-51T-15t-55K-31k-35
    shapes,class #52 #11 O-61A8a25Z11z28S-7s-14T-4t9K-4k10
    shapes,class #52 O77A-8a16Z-39z7S2s-1T-5t-31K-12k-6
    shapes,class #54 #10 O28A-9a49Z-12z-86S21s2T-2t9K-7k9
    shapes,class #54 O11A30a35Z-72z42S2s16T2t-32K-6k-28
    shapes,class #6 #1 O81a6Z4z-39S-4s-33T-9t3K-2k-7
    shapes,class #6 #10 O-156A1a12Z-4z43S27s93T-8t13K-25k4
    shapes,class #6 #90 O-66A-7Z16S61T-2K-2
    shapes,class #6 O-73A-36a4Z-38z7S4s123T51t118K-46k-114
    shapes,class #7 #10 O15A4a-21Z68z-44S-5s-3T-2t-10K-10k9
    shapes,class #7 O54A22a-47Z-75z-7S89s-38T-8t-3K20k-8
    shapes,class #8 #1 O31A-2a12Z-71z9S-5s68T-8t2K-17k-18
    shapes,class #8 #50 O-1A-3a6Z-26z102S-9s-16t-10K-44k1
    shapes,class #8 O14A-27a-30Z40z-56S-14s-58T-7t15K40k83
    shapes,class #9 #1 O-34A-3a26Z-1z57S-16s-90T-14t-13K29k57
    classes #1001 #50 O153a12Z-34z-200S59s-4T12t-10K-1k15
    classes #1002 #17 O-15A-6a-17Z-12z64S-6s-22T5t15k-4
    classes #1002 #50 O-37A1a49Z36z32S41s-30T-14t-6K-15k-56
    classes #1003 #16 O55A-1Z-14z-32S-5s1T3t-7
    classes #1003 #48 O-43A4a3Z7z34T-3t-1k-1
    classes #1003 #50 O15A-50a5Z-7z2S-56s61T51t10K-6k-26
    classes #1004 #41 O86A-19a-11Z-19z28S-34s-7T-11t-11k-2
    classes #1014 #1 O-36A-60a18Z-12z87S-4s-6T7t-4k10
    classes #1050 #10 O-98A7a32Z47z-24S15s-1T-4t50K12k-37
    classes #1050 #17 O45a-11Z-25z-65S4s16T15t20K-10k11
    classes #1050 #3 O-121A-2a-51Z69z159S-7s9T-4t-23K-8k-21
    classes #1050 #50 O-21A22a16Z-12z2S28s78T50t-37K-8k-118
    classes #1050 #51 O36A1a-32Z7z58S-13s-19T9t-41K-22k15
    classes #1050 #8 O90A-2Z14z-20S17s-25T-4t-19K-23k-29
    classes #1051 #12 O-35A17a67Z-39z12S-16s1T-6t-7k6
    classes #1051 #40 O-24A-9a59Z65z15S-22s-13T-53t-13k-4
    classes #1051 #50 O39A24a1Z-29z20S-91s12T54t8K-1k-35
    classes #1052 #19 O59a-4Z-29z-26S-8s-4T-2t-20K-2k36
    classes #1054 #50 O-84A6a73Z-30z-3S13s39T22t-15K-3k-18
    classes #1101 #12 O68A17a-17Z-45z-38S8s-9T6t-4K26k-10
    classes #1101 #19 O-22A-13a-6Z-6z56S-22s-5K23k-5
    classes #1102 #50 O-18A30a-26Z-9z67S-24s2T-1t-9K-4k-8
    classes #1103 #51 O-87A13a34z6S39s17T-16t3K-5k-3
    classes #1112 #50 O-13A13a7z-48s6t13K19k3
    classes #112 #12 O-37a58Z-2z16s4K-30k-8
    classes #112 #50 O-73A-2a-31Z-4z153S-8s-7T-3t-2K-30k7
    classes #115 #50 O-20a-28z88S-2s-13t-1K-11k-14
    classes #1150 #1 O30A4a-5z-42S6s6t-1K9k-6
    classes #1150 #12 O-64A25a18z21S6s-15t-7K14k3
    classes #1150 #3 O101A3a3Z-3z-67S-7s-18t-6K-15k10
    classes #1150 #50 O-20A-17a-46Z-10z113S9s-4T-5t25K-45k1
    classes #1150 #9 O33A8a-16Z-2z-49S-5s50T-4t-2K-7k-5
    classes #1151 #10 O-65A-4a12Z-5z71S-1s4t-12k-1
    classes #119 #50 O29A-1a2Z-6z-35S-7s-50t-5K37k35
    classes #1203 #50 O-19A12a67Z-92z52S-21s-17T-28t-28K-10k84
    classes #1211 #50 O-93Z-1z31s-5t-4K-1k74
    classes #1212 #50 O41A-9a8Z-16z-20S-5s40t-4K-101k66
    classes #1213 #50 O25A-11a-17Z-45z-37s2T-1t-2K-28k115
    classes #1243 #50 O-52A-15a23Z-34z70s-1K-3k12
    classes #1250 #10 O-35A-4a31Z-20z3S-11s39T-2t-39K-13k52
    classes #1250 #50 O38A25a32Z-66z-21S9s-38T1t-33K33k20
    classes #1250 #7 O-73A-1a-2z16s-2K-4k67
    classes #1250 #8 O42A-3a-54Z-11z31S-3s23T-2t23K-48k2
    classes #1350 #3 O-62a18Z-2z4s-14K-23k79
    classes #1350 #50 O26A-2a-31Z-10z5S-4s-14t-28K-20k77
    classes #1401 #50 O-28A-4a-24Z-2z76S6s-24T-5t-6k11
    classes #1406 #50 O-7z-18S61s-35k-1
    classes #1412 #50 O-10a-29Z-7z35s66t6K-53k-7
    classes #1450 #10 O51A-2a5Z-7z-48S3s15t6K-10k-14
    classes #1450 #3 O21a-8Z-2z-83s78t26K-7k-26
    classes #1450 #50 O15A-3a13Z-9z-50s-30T-4t49K43k-26
    classes #150 #10 O67a-17Z4z-51S-2s-16t12K8k-5
    classes #150 #3 O50A-1a38Z-4z-105s2t19K-1k2
    classes #150 #50 O31A-3a-57Z1z87S-10s-45T-2t-14K37k-25
    classes #150 #51 O105a13Z6z-58S-2s-18t-4K-25k-17
    classes #150 #7 O-99a-8Z-2z86s-2t-2K-4k30
    classes #1512 #50 O71a4Z3z-54S-2s-3t-7K-42k30
    classes #1550 #3 O-1a-12Z12z-33s7T-1t-4K-1k34
    classes #1550 #50 O-125A3a17Z7z90S-14s-17T-2t6K-24k61
    classes #1619 #50 O-27A-4a-37Z-6z67S-3s27t7K-18k-6
    classes #1650 #50 O-55A-1a-2Z2z-23s27K17k35
    classes #1710 #51 O-65A-1a-14Z-3z1s10t27K7k37
    classes #1712 #12 O60a-15Z-2z5s1t-2K-43k-4
    classes #1740 #50 O-30a1z-48s64t17K-2k-3
    classes #1750 #10 O62A-1a-47Z8s-5t10K-18k-8
    classes #1750 #7 O-67a5z4s9t15K23k10
    classes #1950 #10 O-99A-3a-7Z-2z144S-2s-33t-50K9k44
    classes #1950 #12 O82A-1a5Z-2z-17s-35t4K-1k-35
    classes #1950 #50 O99A7a43Z-7z-18S-3s-17t-5K-46k-54
    classes #1950 #8 O-84a27z52S-3t-11K17k1
    classes #1950 #9 O-104A-2a-16z76s-12t5K76k-22
    classes #250 #10 O-117a106Z-2z-18S-1s-54T-2t-15K36k67
    classes #250 #11 O46a-14Z-2z-3s-14t-6K-6
    classes #250 #41 O-72A-2a-10Z8z75t-1K5k-4
    classes #250 #50 O80A-6a-93z34S-4s83T-1t-24K-48k-21
    classes #250 #9 O-67A-5a15Z-3z16S-2s-29t-1K92k-15
    classes #305 #50 O-50A-3a6Z-1z49S-7s2t25K-3k-19
    classes #317 #10 O-84A-2a-20Z-3z91S-1s32t3K-3k-14
    classes #317 #11 O-55A-2a14z26S-2s11t-3k10
    classes #317 #12 O23A-8a22Z-2z29S-2s-57T-1t-2K7k-10
    classes #350 #1 O-74A-4a120Z-6z37s-16T-2t-3K-13k-40
    classes #350 #10 O85A5a-104Z-8z-48S-1s23T-1t-31K-6k88
    classes #350 #11 O-84A-1a-9Z-5z91S-4s-65T-3t68K8k5
    classes #350 #12 O7A-6a-86Z-6z52S-3s-15t16K-12k52
    classes #350 #19 O31A-2a-34Z-6z-83S16s52t28k-2
    classes #350 #3 O-73A-2a100z-12s-21t-17K19k5
    classes #350 #4 O-52a38Z-2z35S-7s-14t12K12k-22
    classes #350 #40 O-19A-3a99Z-2z-114s93t-13K-27k-14
    classes #350 #48 O41a14z-44s-7t1K-3k-1
    classes #350 #50 O3A54a63Z-50z27S8s36T-21t-4K-72k-44
    classes #350 #51 O-115A13a31Z-7z5S3s39T-5t77K-4k-38
    classes #350 #7 O105a43Z-7z-1S-2s-34t-10K-86k-9
    classes #350 #8 O-37A-7a-31Z-9z45s9t-8K-5k43
    classes #350 #9 O52A-5a2Z-16z68S-11s-37T-3t-69K7k13
    classes #351 #50 O-57A-13a88Z-19z-60S-21s59T-6t6K-2k25
    classes #351 #51 O-62A-7a23Z-16z204S-42s-49T-16t2K-13k-24
    classes #352 #50 O28A-1a21Z-3z-54S-8s22T-2t2k-6
    classes #4003 #50 O22A56a5Z-64z-89S-32s97T2t45K-44k2
    classes #4010 #3 O2A18a-15Z-32z50S8s-27T-4t-19K12k6
    classes #4010 #50 O60A-20a-17Z22z24S-12s-50T-4t-18K5k11
    classes #4011 #1 O127A6a22Z10z-157S-2s-7t9K-5k-2
    classes #4011 #7 O-61a-9Z-1z73s-1
    classes #4012 #50 O-61A-7a14Z51z-15S-8s-20T-7t-7K59k1
    classes #4014 #1 O-22A55a-7Z-20z16S-15t-3K-2k-2
    classes #4014 #12 O41A-68a13Z-34z20S-53s74T-3t12K2k-3
    classes #4014 #50 O66A-8a-19Z-35z-79S47s11T-1t29K-3k-8
    classes #4048 #48 O7A-15a61Z2z-46S-12s18T-5t-12K-2k4
    classes #4050 #10 O38A-9a-4Z1z62S-38s-7T-1t10K-3k-49
    classes #4050 #11 O-98A-11a27Z-23z154S-57s13T-8t7K-45k43
    classes #4050 #40 O-20A-11a-9Z-13z93S-21s-34t-2K-5k22
    classes #4050 #50 O-23A-28a-42Z19z55S-6s16T-1t-9K-28k48
    classes #4050 #51 O49A-10a-32Z-19z-56S12s-14T-2t11K40k21
    classes #4051 #11 O6A-12a29Z-14z47S-79s20T-2t-10K-3k18
    classes #4051 #40 O-20A-15a-9Z-14z156S-17s-23T-14t-24k-19
    classes #4051 #50 O-38A63a19Z52z-139S146s-132T54t-24K3k-5
    classes #4051 #51 O49A-19a56Z-56z-48S-103s64T12t16K8k22
    classes #4103 #1 O-41A-7a3Z-1z59S-10K-2
    classes #4104 #41 O57A10a-3Z-7z-14S-58s17t-2
    classes #4147 #40 O-59a7z7s37t10K-2k-1
    classes #4148 #48 O-51A-17a-66Z109z39S-11s-6T-2t2K-7k10
    classes #4151 #19 O-103A-19a63Z-49z118S-38s48T-6t-18K10k-6
    classes #4151 #50 O-1A12a-31Z-31z13S-21s29t6K17k7
    classes #4151 #51 O-35A19a-26Z51z-55S43s25T-9t1K-7k-8
    classes #4303 #50 O-37A-32a8Z1z19S53s3t-1K-9k-5
    classes #4310 #3 O-78A-4a39Z3z79S-8s-7t-3K-20k-1
    classes #4311 #50 O65A-3a-1Z-3z-38S-9t-4K-4k-1
    classes #4350 #3 O-2A-6a-9Z-5z-27S-1s-3t-4K61k-4
    classes #441 #51 O-165a80Z-4z113S-2s28T-4t8K-39k-16
    classes #451 #51 O33A-6a13Z-27z-40S-6s73T-8t13K-32k-13
    classes #4603 #50 O12A47a47Z-24z-50S-7s-18T-3t-3K3k-4
    classes #4650 #40 O-59A7a5Z-3z50s-2t-1K3
    classes #4651 #51 O-74A34a-13Z-4z-19S78s-47T50t-3k-2
    classes #4848 #11 O-49A-8a-15Z-2z85S-2s-12t1k1
    classes #4848 #51 O54A24a12Z1z-68S-4s-7t-2K-1k-8
    classes #4848 #99 O-54a-13z74s-1t8K-2k-12
    classes #5001 #12 O-170A9a17Z63z90S30s2T18t-18K-10k-33
    classes #5001 #19 O15A-3a15Z51z-69S-4s-3T-3t-2K7k-6
    classes #5001 #8 O74A-2a-1Z-26z-26S-1t-1K-5k-12
    classes #5002 #17 O58A-1a9Z10z-43S1s-16T-1t-5k-14
    classes #5002 #50 O-49A-1a-36Z50z10S-27s-48T18t-7K-11k100
    classes #5002 #51 O-23A-3a-4Z42z-1S-6s-13T-1t-4k13
    classes #5003 #5 O66a-36Z15z5S-22s-12T17t-2k-31
    classes #5003 #50 O32A-12a-22Z127z-61S-51s-33T-28t-70K39k78
    classes #5003 #51 O46A-8a20Z47z-11S7s-107T33t-9K-3k-15
    classes #5005 #10 O68a-17Z-5z-48s-6t31K-3k-19
    classes #5005 #40 O4A-4a-46Z-4z4s33t26k-12
    classes #5005 #9 O-57a-5Z-9z8S-4s28T-2t-5k46
    classes #5006 #10 O-32a-15Z-9z65S-1s-1T-7t2K1k-3
    classes #5006 #40 O91A-2a-15Z-10z-48s-1T-1t-5K-2k-7
    classes #5006 #50 O-62A-12a5Z5z52S-34s58T10t-3K-13k-7
    classes #5006 #8 O-71a1Z41z24S25s20T-9t9K-6k-35
    classes #5007 #12 O34A15a9Z-107z51S9s-4t-10K15k-12
    classes #5007 #3 O-49A11a-28Z61z36S-4s-14T-1t-12K7k-6
    classes #5007 #50 O86A1a6Z-113z-22S20s-27T-2t22K8k21
    classes #5008 #2 O95a33Z-42z-62s8t-4K-2k-26
    classes #5008 #4 O60a-3Z-14z-17s-6t-23K15k-11
    classes #5008 #6 O31a6Z-13z-21s-12T-2t-3k14
    classes #5009 #3 O28A-7a-18Z-23z70S-1s-24T-5t-44K9k15
    classes #5010 #11 O-69a7Z21z29S-2s-24t-3K4k38
    classes #5010 #14 O-72A23a-6Z6z-23S-3s-17T-1t-5K-4k102
    classes #5010 #16 O-66A-4a55Z-15z77s25T-4t17K23k-107
    classes #5010 #48 O-20A-1a7Z-28z37s-13T-2t-1k22
    classes #5010 #50 O97A-24a-60Z-41z-37s-42T-5t-5K54k62
    classes #5010 #51 O14A-5a36Z-4z60S-8s-46T-21t-27K-10k11
    classes #5010 #52 O75a-19Z-29z-9S-7s-22T-6t-7k24
    classes #5011 #1 O-5A6a-50Z17z60s-27t-9K-3k12
    classes #5011 #12 O89a1Z-9z-58s-13t-4k-6
    classes #5011 #15 O78a10Z5z-85s1t10K-2k-17
    classes #5011 #2 O-27A-1a-16Z-20z74s-14t6k-3
    classes #5011 #3 O-25A5a1Z7z64S7s-8T-1t-5K-5k-40
    classes #5011 #50 O56A13a47Z-88z57S-10s-79T-12t2k15
    classes #5012 #12 O63a-11Z-31z-48S-2s-3t-8K29k11
    classes #5012 #13 O11a-17Z-1z36s-6t-6K12k-30
    classes #5012 #3 O96a2Z-4z-27s-2T-3K-50k-12
    classes #5012 #50 O75A-7a36Z27z-35S-4s-62T-7t-30K74k-67
    classes #5013 #8 O-55a3Z62z-19s-2T-2t-3K6k9
    classes #5015 #10 O99a-11Z-29z-53s-1T-5t6K-2k-5
    classes #5015 #50 O3A-3a-15Z9z-10S-4s12T-5t-5K82k-64
    classes #5016 #10 O27A-2a14Z-14z-49S-1s-20T-11t-4k60
    classes #5017 #50 O-51A-1a44Z-7z100S-16s10T-1t-8K-12k-58
    classes #5019 #50 O-54a4z34S6s17T-3t21K5k-30
    classes #5040 #1 O68a-12z-42s-14t15k-15
    classes #5040 #12 O-38a27Z-4z-73s81t7
    classes #5040 #14 O-61a1z37s28t5k-10
    classes #5040 #3 O117Z-2z-24s-48t-46K-2k5
    classes #5040 #43 O37A-2a58Z-16z-47s2t-1k-31
    classes #5040 #48 O-46A-2a67Z-26z39t-7k-26
    classes #5040 #50 O-56A-2a-21z71S-2s40t-3K-6k-20
    classes #5040 #51 O124a-6z-63s-48t12k-20
    classes #5041 #1 O-109A-2a11Z-6z113s-2t-3K-2
    classes #5041 #10 O74z-63s-4t-8
    classes #5041 #14 O-70a3z69T-2
    classes #5041 #41 O-72a11Z-2z64k-2
    classes #5041 #48 O2A-8a-50z81s-2t-11k-12
    classes #5041 #51 O-66a-7Z-2z53s12k10
    classes #5042 #3 O59a-4z-21s-4K-5k-25
    classes #5042 #43 O27A-4a-26Z-15z-42K-23k83
    classes #5043 #50 O-20A-10a50Z31z-48S3s7T-4t3K10k-21
    classes #5046 #1 O-52a6Z-3z66s-12k-5
    classes #5046 #11 O74a-22Z-20z-8s-31t3K-3k6
    classes #5046 #3 O28a27z-41s-2t-4k-8
    classes #5050 #10 O6A2a-1Z-18z-56S6s-12T-26t6K20k73
    classes #5050 #11 O58A-9a-20Z31z120S-11s-54T5t-16K-9k-95
    classes #5050 #12 O-131A-20a57Z15z89S-28s111T-9t-13K-41k-29
    classes #5050 #18 O70A-2a-5Z-6z-50S-2T-1t-9K-1k6
    classes #5050 #19 O42a-7Z-1z-12S-6s-10t4K-1k-8
    classes #5050 #2 O117a5Z-32z-126s-18T-7t-12K33k40
    classes #5050 #3 O67A10a-43Z-22z30S13s-98T6t-37K46k26
    classes #5050 #41 a-56Z11z91S-1s-21T-13t45K-18k-39
    classes #5050 #42 O68A-4a-59Z-1z2S-5s4T-1K-17k12
    classes #5050 #5 O-15A-2a-25Z-33z-11S-9s74T16t43K-5k-33
    classes #5050 #51 O24A18a34Z-36z-69S-8s-19T-6t3K18k40
    classes #5050 #6 O-61A8a-4Z44z-54S12s3T15t15K17k8
    classes #5050 #7 O53A7a44Z-12z-26S7s48T6t10K-78k-58
    classes #5050 #9 O122A-5a28Z30z-77S-16s-23T8t-49K-33k15
    classes #5051 #11 O2A-1a4Z57z-10S-5s-17t-34K-2k4
    classes #5051 #12 O-53A-11a-30Z115z30S32s-35T-24t-17k-8
    classes #5051 #19 O-64A-3a-8Z136z-30S-3s-22T-5t6k-8
    classes #5051 #50 O58A-2a-49Z20z69S23s-58T-36t15K-14k-26
    classes #5051 #51 O14A-2a3Z-49z-83S-5s18T71t25K19k-11
    classes #510 #3 O-22a-13Z-4z-5s57t17K-4k-25
    classes #5101 #12 O-58A-3a-5Z39z7S27T-2K-5
    classes #5106 #12 O-58a2z43S1s15T-7t7K-1k-2
    classes #5106 #41 O54a-1Z-2z-32s-2t-19k1
    classes #5110 #16 O62a-14Z-2z28S-2s-40t-18K-1k-12
    classes #5110 #50 O-84A-1a37Z1z83S-3s-39t-38K13k31
    classes #5110 #54 O-94A-3a15z28S-3s43t14K-3k3
    classes #5111 #2 O-61a3Z7z48s10T-1t-1K-2k-3
    classes #5111 #50 O61a-24Z1z-21s4t-12K3k-12
    classes #5112 #12 O-11a-41Z-5z82s-10t-8K-7k-1
    classes #5112 #13 O55a11Z-6z-32S-2s-2t-5K-26k6
    classes #5112 #50 O-10A-11a20Z-10z63S-8s-78T-2t-44K94k-14
    classes #5117 #50 O21A-8a-52Z-8z41S-19s-16t43K-3k1
    classes #5119 #17 O-27a-17z-35s81T-1t4K-8k4
    classes #5119 #50 O-21A-6a84Z-10z36S-6s36T-5t-13K-49k-45
    classes #5140 #10 O72a11z20s-70t-18K-5k-11
    classes #5140 #11 O-47a19z77s-34t-12k-2
    classes #5140 #3 O-151a-3z-58s134t92K-10k-4
    classes #5140 #50 O9a21z21S-1s-63t-25K-7k45
    classes #5150 #10 a13Z-11z129S-6s-48T8t-5K-53k-27
    classes #5150 #12 O-41A-3a-41z101s64T-2t-13K-63k-1
    classes #5150 #2 O91a-2Z-4z-34S-1s-27t-9K-13k-2
    classes #5150 #3 O56Z-3z-19s-52t-32K74k-25
    classes #5150 #40 O102A-1a-21Z-1z-78S-2s-34T6t14K22k-8
    classes #5150 #50 O-19A-5a-21Z8z-56S5s73T-7t17K-1k6
    classes #5150 #51 O-2a-34Z-6z111S-8s-48T19t-18K-9k-4
    classes #5151 #10 O-8a9Z2z37S-8s-58T-6t-25K3k52
    classes #5151 #17 O2A-2a-22Z2z-90S-6s85T-6t47K-14k4
    classes #5151 #19 O-15A-3a-3Z-14z83S-10s15T-4t-35K-4k-11
    classes #5151 #4 O-23A-5a-20z53s12t-1K-12k-4
    classes #5151 #40 O18A-8a-1Z-6z-20S-8s85T-15t-14K-15k-16
    classes #5151 #41 O46A-2a-45Z-11z40S-2s-45T-10t33K-10k5
    classes #5151 #42 O-70a-12Z6z-15S-4s49T16t2K-2k29
    classes #5151 #48 O58a3Z-19z21S4s-39T-2t-19K6k-13
    classes #5151 #50 O56A-14a34Z-9z-15S-94s72T-2t-2K-13k-12
    classes #5151 #51 O-80A-2a22Z87z14S1s41T-8t-4K-28k-44
    classes #5151 #9 O73a-14z-59s8T-3t-2K4k-7
    classes #5247 #46 O63a-14z-2s-44t-1k-2
    classes #5250 #40 O-42a-3Z-1z49s1t-6K-4k4
    classes #5250 #50 O58A-4a-7Z-9z-40S-5s22t-10K4k-10
    classes #540 #4 O-63a8z-1s43t13
    classes #540 #50 O-68a2z41S-2s15t12k1
    classes #540 #51 O-146a-1z55s67t30K-1k-3
    classes #5450 #9 O-53a-1Z-6z74S-2s-13T-3t4K-10k9
    classes #550 #10 O-55a-28Z-3z68s21t8K14k-25
    classes #550 #50 O16A-2a13Z-5z-57s-24t31K25k2
    classes #610 #3 O-32a-31Z8z-20s95t1K-2k-19
    classes #610 #51 O-14A-3a-9Z1z-51s56t19K-12k12
    classes #612 #12 O-38A-2a-3z-18s-7t-1K70
    classes #612 #50 O1a-61Z-3z64s-28t-11K44k-6
    classes #648 #50 O42a-23Z-2z-10s-5T-2t-3K7k-4
    classes #650 #3 O10A-1a1Z-4z-63s4t8K45k-1
    classes #650 #50 O71a-4Z16z-84S-2s-43t-6K73k-22
    classes #650 #8 O-54A-1a-30Z-1z70s23t16K-5k-19
    classes #701 #12 O-32A-5a7Z25z43S-21s-4T-1t-2K-6k-4
    classes #703 #51 O-80A5a-15Z8z57S47s-14T-2t-3k-3
    classes #704 #41 O-34A4a-5Z2z44S1s-3T-4t-3k-4
    classes #712 #50 O136a-5Z-5z-126S-6s18t2K-24k9
    classes #750 #12 O-22A-4a13Z-3z55S-21s1t-2K-13k-3
    classes #750 #3 O-63A8a5Z-2z28S-6s10t16K23k-20
    classes #750 #51 O-13A-3Z-3z-57S1s3t2K35k34
    classes #750 #6 O31a-7z-54S17s-6t2K9k7
    classes #803 #50 O15A2a41Z4z-10S-3s-22T4t-1K24k-55
    classes #850 #10 O-111A-3a34Z34z1S-4s15T-8t26K47k-31
    classes #850 #14 O-19a-6Z-7z-20s-4t-2K-13k70
    classes #850 #3 O-114A-11a8Z14z142S-4s17T-18t3K-39k3
    classes #850 #41 O95A-2a-5Z14z-86T8t-3K-4k-16
    classes #850 #50 O-18A-1a-103Z30z69S5s-22T20t-30K33k16
    classes #850 #51 O-61A-3a18Z34z52S-3s-4T-22t-18K-19k27
    classes #902 #50 O24A6a24Z-20z-69S3s14T3t-19K-2k35
    classes #903 #50 O12A12a-70Z17z6S-5s28T10t20K1k-30
    classes #903 #51 O-2a-1Z-55z58S-36s14T5t10k7
    classes #906 #14 O44A-5a-7Z-2z-10s-14T-2t-1k-3
    classes #950 #10 O-113A-3a-45Z27z40S6s-4T1K32k59
    classes #950 #3 O-7a10Z-25z53s-12t-5K-3k-10
    classes #950 #50 O-116A-13a40Z27z-39S17s92T8t37K-9k-45
    classes #951 #19 O33A-8a-21Z-13z-39S52s-11T-5t10k2
    classes #951 #51 O-28A-1a31Z78z-25S1s9T-11t-41K-1k-12
    classes #9903 #17 O-54A45Z-7S15K1
    classes #9911 #51 O68A-24Z-2S-39K-3
    classes #9951 #3 O77A-48Z11S-37K-3
    classes #9951 #51 O-37A19Z-16S40T-3K-3
    place #0 O-77A-4a-3Z-1z104K-17k-2
    place #10 O-20a-8Z-26z107S-14s-3T-4t-5K-20k-7
    place #11 #2 O-51A-16a97Z-41z31S-9s9T-5t-12K-13k11
    place #11 O36A21a43Z-97z-301S40s123T11t46K59k19
    place #12 #3 O-22A-23a-8Z-24z85s-4t6K-8k-2
    place #12 #7 O-21A-25a22Z-6z49S-2s-15K-2k-1
    place #12 O318A-45a-39Z-45z-154S-1s-41T-2t-80K40k49
    place #13 #2 O-43A-2a-18Z-9z78s-7t8K-3k-4
    place #13 #3 O-58a-40Z-22z109t12
    place #13 #6 O-70a21Z-2z60s-15k5
    place #13 O-52A-27a-64Z61z75S-23s-129T-5t37K52k75
    place #14 #2 O-66A-10a-72Z-13z158S-3s-5t11K5k-6
    place #14 O-20A3a-163Z27z142S-2s-49T-34t88K-35k44
    place #15 #1 O19A-62a-14Z-47z38S2s30T-5t20K15k6
    place #15 #2 O-9A-144a75Z-152z34S-3s64T-5t70K-6k74
    place #15 #3 O30A-13a97Z-43z-82S-31s30T-8t11K-5k15
    place #15 #6 O50A-38a11Z-31z42S-49s8T-5t-30K-19k62
    place #15 O21A-24a39Z-33z-7S-49s57T-37t-33K39k25
    place #3 #1 O36A6a-18Z68z-94S14T6t-3K-15
    place #3 #2 O9A111a-103Z103z-119S7s-1t-6K-2
    place #3 O76A70a-64Z-60z-142S122s-30T-54t-22K108k-3
    place #6 O4a12Z1z51S-21s-20T9t6K-58k16
    place #7 #2 O-102A29a3Z-5z63S1s10T-4t-3K7k-1
    place #7 O-21A-29a105Z-97z-145S69s129T60t-68K13k-17
    place #9 O21A-5a13Z-15z54S-8s-14T-20t9K-28k-7
    sentence #0 O84A16a14Z60z-76S-57s-65T12t-2K30k-16
    sentence #1 O74A3a-16Z37z-58S-32s-34T10t-5K30k-10
    sentence #10 O-1A-2a-109Z-31z80S32s10T-24t-15K-12k71
    sentence #13 O-69A-37a94Z-131z68S-8s40T-9t6K20k26
    sentence #14 O-125A-69a77Z-13z102S-6s44T-43t-19K-30k81
    sentence #17 O51A-6a-18Z-27z-23S4s-4T12t-44K34k19
    sentence #18 O38A1a-37Z-50z-5S-7s20T24t-12K24k3
    sentence #2 O49A14a-42Z66z-34S-8s-19T14t-37K3k-6
    sentence #21 O-7A-1a-11Z-37z56S1s11T27t-46K-5k13
    sentence #22 O-20A-11a9Z-63z93S-2s16T13t-12K-26k3
    sentence #25 O-72A-1a-14Z6z23S16s-33T1t25K11k37
    sentence #26 O82A3a-37Z-16z-87S3s38T2K5k8
    sentence #29 O-88A-18a-9Z-46z125S20s5T3t-27K-3k37
    sentence #30 O-89A-91a64Z-31z125S-12s64T21t-18K-25k-8
    sentence #40 O4A-69a56Z30z-51S47s3T-1t-16K9k-11
    sentence #41 O41A12a47Z-25z-128S4s-44T14t4K51k24
    sentence #42 O-91A-2a-77Z4z124S9s13K7k13
    sentence #45 O16A70a119Z-93z-247S-6s75T-54t60K-18k78
    sentence #46 O-58A28a87Z-121z-8S-25s6T-93t165K-4k23
    sentence #5 O7A-2a33Z69z7S-26s-15T29t-34K-53k-16
    sentence #57 O-48A3a-7Z-15z70S-6s-4T8K-2k1
    sentence #6 O-10A-25a44Z40z37S-14s4T-8t-8K-51k-9
    sentence #61 O30A15a17Z9z-112S1s22T3t43K8k-37
    sentence #62 O27A-11a64Z-77z11S1s-17T-32t73K-4k-34
    sentence #8 O42A-19a-89Z-64z50S23s-28T-12t-4K65k37
    sentence #9 O89A8a-104Z-17z54S23s-19T-10t-68K32k12
    sentence,quote #0 O84A16a14Z60z-76S-57s-65T12t-2K30k-16
    sentence,quote #1 O74A3a-16Z37z-58S-32s-34T10t-5K30k-10
    sentence,quote #10 #2 O67A-2a-42Z-2z-7S-1s-10K-2
    sentence,quote #13 #2 O-13A-31a71Z-33z-108S-5s48T-7t82K-3k-1
    sentence,quote #13 O96A48a-93Z-29z-13S20s-14T12t-43K17k1
    sentence,quote #14 #2 O-90A-33a70Z-30z45S-12s54T-2t-6K-6k10
    sentence,quote #14 #6 O-37A-16a-21Z-13z53S-14s-7T-2t-3K-4k63
    sentence,quote #14 O99A-7a-8Z11z-16S31s-13T-40t4K-4k-57
    sentence,quote #17 O51A-6a-18Z-27z-23S4s-4T12t-44K34k19
    sentence,quote #18 O38A1a-37Z-50z-5S-7s20T24t-12K24k3
    sentence,quote #2 O49A14a-42Z66z-34S-8s-19T14t-37K3k-6
    sentence,quote #21 O-7A-1a-11Z-37z56S1s11T27t-46K-5k13
    sentence,quote #22 O-20A-11a9Z-63z93S-2s16T13t-12K-26k3
    sentence,quote #25 #2 O-40A-1a31Z-2z17k-5
    sentence,quote #25 O-61A-4a-38Z23z16S16s-33T1t25K11k44
    sentence,quote #26 O-18A5a-25Z-10z8S3s45T5t-24K5k8
    sentence,quote #29 #2 O-103A-6a11Z-10z121S-2s-6K-4
    sentence,quote #29 O58A5a-19Z-59z-45S26s25T3t-21K2k24
    sentence,quote #30 O45A-31a13Z-52z39S2s-17T22t-6K-13k-2
    sentence,quote #40 #1 O86A-33a-7Z50z-91S5T7t-2K-15
    sentence,quote #40 #2 O-3A-30a-9Z30z-20S25s-14T-4t-5K21k11
    sentence,quote #40 O-88A-4a-12Z-23z101S17s1T-1t-10K25k-6
    sentence,quote #41 #2 O-49A19a91Z-9z-51
    sentence,quote #42 #2 O-1a-90z90
    sentence,quote #42 O-40z53S-7s-26K7k13
    sentence,quote #45 #2 O107A53a-70Z-19z-13S-8s-9t-23K-9k-9
    sentence,quote #45 O69A-5a69Z-71z-242S16s84T-47t81K-1k48
    sentence,quote #46 #2 O-146A49a61Z-7z-31s-6T-1t83K-2
    sentence,quote #46 O61A-17a62Z-116z-20S-23s36T-85t76K-1k26
    sentence,quote #5 O7A-2a33Z69z7S-26s-15T29t-34K-53k-16
    sentence,quote #6 O-10A-25a44Z40z37S-14s4T-8t-8K-51k-9
    sentence,quote #61 #2 O-10A-6a18Z11z-14
    sentence,quote #61 O91a-32z-81S-1s6T3t43K8k-37
    sentence,quote #62 #2 O-24A-5a60Z-3z-29
    sentence,quote #62 O-104A1a65Z-73z71S4s8T-32t80k-20
    sentence,quote #8 #1 O43A38a-32Z-74s4t-1K15k6
    sentence,quote #8 #2 O-29A-24a-6Z-16z56S5s1t-61K7k67
    sentence,quote #8 #6 O-18a-35Z-1z71S-4s-19T-2t14K-3k-3
    sentence,quote #8 #7 O63A-2a-27Z-13z-34s-11T-3t5K-1k22
    sentence,quote #8 O-62A-35a68Z69z-56S23s7T-6t29K8k-45
    sentence,quote #9 #2 O109A-9a-51Z-17z21S-6s-41T-1K-6
    sentence,quote #9 O-23A5a-60Z-1z4S39s24T-9t-52K42k31
    first " O5A16a126Z-118z-78S14s69T-79t8K51k-13
    first # O-100A-4a17Z10z22S6s11T6t17K10k5
    first ' O114A-46a206Z-234z-144S-22s31T-76t142K3k25
    first ( O59A2a6Z9z-102S10s-37T5t40K4k3
    first - O244A-3a9Z9z-227S4s-42T4t25K6k-27
    first . O-57A-15a8Z1z66K-1k-2
    first 00 O-22A5a18Z12z93S2s-53T-8t-33K-5k-9
    first 00-year-old O-139A-2a-1Z6z14S3s110T-3t-3K-4k19
    first 000-page O-67Z8S8s42K8
    first 0000 O-58A8a8Z4z39S1s-1K-1k-1
    first < O252A-11a80Z-15z-101S-55s-39T-3t9K-71k-47
    first <name> O-57A-15a73z30S-43s50T-22t-27K-3k14
    first [ O13A-5Z-7z-68S-5s-14T-5t-3K8k85
    first a O68A-50a-39Z-11z-21S-33s104T-7t-1K2k-12
    first aan O110A-8a-56Z-4z-8S-11s-11K-11
    first abc O81A-3a-51Z-3z-18K-1k-5
    first abedin O49z-8T-2t-15K1k-26
    first abortion O-73Z-2z76S-1K-1
    first about O-88A-28a100Z-31z31S7s122T-7t-34K-19k-51
    first according O-127A-24a-74Z31z205S-45s-60T79t68K-65k11
    first accustomed O66Z-5z-46S-5K-5k-5
    first across O50A-14a-41Z2z-97S-20s-27T4t118K-9k34
    first actually O72Z-4S-5s-56K-5k-2
    first additional O100A8Z-8z-92S-10T6t-4K-6k6
    first additionally O70A6a39Z-7z-73S-11s-2T-9t-9K-7k3
    first admiral O-104A8Z5z-1S5s6T8t31K13k28
    first adopting O-87A-3a-9Z12z52S2s14K11k9
    first advantages O61A-2a-2Z-7z-12S-2s-15K-6k-15
    first advisers O-118A-2Z2z89S-2s21K3k7
    first against O126Z-1z-59S-4s-8T-5t-8K-9k-33
    first agenda O72A-1a-2Z-2z-21S-8s-26T-1t-4K-4k-2
    first aides O-10A-6a-86z58S8T-1K4k32
    first air O151A-5a-52z-67S2s-25K-2k-2
    first al-awlaki O-121Z8z120S6s-15t-4K7
    first al-muteiri O-68A5Z4z-9S-2T7t62K3k-2
    first allergan O86A9a-2Z-8z-47S-16s-19T-2t-6K-5k11
    first already O-22a36Z-2z-57S9s-5T6t13K8k14
    first also O-75A1a4Z4z32S5s-21T-2t-10K-3k65
    first alwaleed O-96A5a-33Z5z81S12s11K9k5
    first americans O53A3a72z-120S-2s-1K4k-9
    first among O23A-11a11Z14z-39S-2s64T-12t-15K3k-36
    first an O-57A7a3Z-14z29S8s48T-3t-44K3k22
    first analysts O-54Z-1z70S-1T-1t-9K-1k-1
    first another O-52A-2a18Z-16z70S-1s50T-6t-13K-8k-42
    first any O47A6a30Z5z-48S6s29T1t-58K-3k-15
    first anybody Z-2z2
    first ap O-71Z7z50S7K7
    first apparently O87Z-3z-80S-2s-1k-1
    first appear O-84Z4z87K-4k-2
    first are O-70a33Z-7z45S1K-2
    first arizona O96A-3a35Z-7z-99S-3s-9T-2K-6k-2
    first armenian-azerbaijani O96Z-5z-67S-8K-8k-7
    first aside O74A-3Z-7z-43S-2K-5k-14
    first ask O56Z3z-47S2T-2K-5k-7
    first asked O-11A-20a-51Z67z23S16s-15T1t-28K46k-28
    first assuming O-164Z6z157S-2K6k-2
    first atendees O98A-2a-4Z-8z-59S-4s-1K-8k-14
    first auction O-56A7a46Z-1z-3S-2s-3K6k5
    first audit O-39Z-3z54s20T-1K-5k-25
    first author O-102A-3a-5Z2z100S3s5
    first back O14A11a-11Z-6z56S-1s8T-3t-51K-5k-12
    first baker O60Z-6z-41S-5T-1t-1K-5k-2
    first bamberg O-31A-1a-37Z-2z174s-81K-2k-20
    first bannon O53Z-5z-34S-5K-4k-5
    first barbknecht O-9Z-1z9
    first barden O-20A-3a-37Z-1z45s9t-1K-2k9
    first based O-24A-15a-24Z5z7S-11s-23T25t69k-8
    first basã O113Z-3z-96S-1s-10K-3
    first bats O-38A-1a-16Z-4z-22S3s72K-4k9
    first be O-31Z3z51S-2T-2t-4K-7k-7
    first because O-85A-5a4Z27z-3S-23s53T13t53K8k-42
    first beck O-131A-18a-51Z-4z115S-13s91T-4t-29K-10k54
    first becoming O34T-1t-32K-1
    first bedford O-174A5a95Z-2z-18S-3s-6T6t100K3k-5
    first beijing O13A-11a-79Z8z43S18s-2T-2t-2K4k8
    first belgium O-25A-2a47S-2s-23t5
    first believing O-118Z-3z121
    first below O-85Z4z90S4K4k-16
    first benenson O-50Z3z50S3s-3K3k-8
    first between O-12A9a33Z-5z-77s23T6t5K3k15
    first beyond A-15a-73Z-6z159S4s-78T-2t-24k35
    first biden O34a34Z10z-28S1s-40T7t-12K-5
    first big O22A2a-3Z5z-45S1K7k12
    first biofuels O-74A-2a100z-30S-1s7
    first black O163A-3a-24Z-4z-120s3T-2t-4K-4k-6
    first blackwell O-70Z13z19S4K11k22
    first bms&k O-108A7a-7Z4z78S-2s-5T8t16K4k5
    first bob O47a-57Z-7z46S-8s-1K-9k-11
    first bolton O-60A-3a-5Z-10z96S-5s-23K-11k20
    first border O54A-2a-3Z-1z-37S1s5T-5t-4K-1k-6
    first boston O-47A-7Z-1z63S-6s6K-4k-5
    first both O19A5a-5Z13z-39S-6s42T-4t-10K-15k1
    first boulduan O-61A-1a-9Z-2z112S-4s-14K-8k-13
    first boutiques O73A-3Z-5z-47K-3k-15
    first boyle O-42A-5a-105Z2z133S4s7k7
    first brazilian O-92Z5z73S5s5K5
    first breitbart O-83Z-2z114S-3s-4K-3k-20
    first bridging O101A-2a-18Z-4z-55S-4s-9K-4k-4
    first briggs O-27z67T-2t-38
    first brooks O57Z-6z-37S-6K-6k-1
    first bucher O-17A-1a-3Z-1z37S-4s-5K-5k-2
    first building O49Z-4z-31S-4s-4K-4k-2
    first burdened O79Z3z-68s-11T-1k-2
    first burma O-157A-2a-7Z4z67S5s91T-2t-2K3k-3
    first bush O-54A-6a75Z9z-8s40T2t-25K-10k-23
    first busted O-84Z5z73S5K4k-3
    first butz O39A-1Z-3z-23S-1s-5K-2k-4
    first buzzfeed O102A-2Z-12z-45S-3K-15k-25
    first by O17A8a-58Z39z-14S-14s7T10t-3K39k-32
    first cacheris O-14Z-8z53S-3s-8T-2t-5K-13k-1
    first cairo O113Z-7z-72S-4s-7K-5k-18
    first calabrese O-114Z-2z111s-3k10
    first california O163A-4Z-17z-85S-10s-9K-16k-22
    first can O32A-1Z-7z-17S-2s-2K-3
    first candidate O161A-5Z-12z-81S-9s-7K-15k-33
    first capitalizing O98A-3a-23Z-6z-47S-5s-5T-2K-7
    first carrier O-122Z6z94S5s5K5k7
    first carson O-24A9a44Z-3z65S11s-17T-3t-39K-6k-37
    first celebrated O74A-2Z-1z-45s-5K-3k-18
    first central O-104Z11z50S6s7T-1K2k29
    first certainly O62z-62
    first chaffetz O-59A-6a-2Z5z63S-5s16K-4k-8
    first charismatic O74A-4a-2Z-7z-30S-3s-3T-1t-1K-12k-10
    first cheers O111A-2a-32Z-1z-32S-9s-42T4t3K-5k6
    first chicago O-50Z5z56S2s-18K6
    first chinese O-79z79
    first chrabaszcz O-87Z15z61S-2s-4T-1t-11K13k15
    first christie O-51A8a-31Z11z22S6s-40T-1t23k52
    first citing O-78A-4a-27Z3z90S5s13K7k-8
    first cleveland O56A-6a-16Z2z-3S12s-43K3k-5
    first close O33A-2Z-8z-46S-10s57K-8k-15
    first cohen O2A-5a-9Z-3z76S-10s-33T-1t-7K-7k-4
    first comey O5A7a64Z-10z-78S-4s-1T-1K-6k24
    first commencement O84Z-6z-67S-3K-6k-1
    first commercial O62A-2a-35Z-4S-5s-3K-4k-11
    first compared O99A-2a-16Z-6z-45S-8s-8K-8k-8
    first concerning O190A-2a-12Z-7z-127S-7s-18K-9k-10
    first concord O-70A5a61S-6s-10T8t7K6
    first congregants O49Z-8z-35S-1K-2k-3
    first congressman O-63A-2a-7Z6z98S5s13T-1t-21K5k-34
    first conservative O-63Z-4z7S-11s51K-9k30
    first consider O-66a-5Z-5z83K-5k-2
    first considered O113A-1Z-7z-84S-4s-6K-7k-5
    first consulting O-2z-59S6s24K-1k31
    first contrasting O119A-1a-3Z-4z-107K-4
    first conversations O-54A-1a49Z-7z-29S-2t46K-2k-2
    first convincing O-115Z8z54S6s40T-3t-4K5k9
    first cornerstone O194Z-9z-161S-8s-8K-8
    first corporate O-77Z7z48S8s10K7k-2
    first correction O164A-2a-28Z-7z-87S-6s-26K-7k-1
    first could A6a-33Z-6z-52S6s65T-1t-3K4k15
    first couple O-55A5a102Z-6z-57S-8s-10T3t34K-5k-4
    first courted O155Z-7z-104S-1s-32K-5k-5
    first crapo O84Z-3z-72S-2s-4K-2k-2
    first crew O-16z-43S2K2k56
    first crime O-66Z7z69S-2s-2K-1k-5
    first critics O-124Z16z58S7K16k28
    first crowds O63Z-7z-42S-7K-7
    first cruz O-37A40a-57Z-4z77S6s-87T-2t40K12k11
    first cuba O29A8a17Z8z-68S1s-11K9k8
    first cuban O-60Z8z49S3K5k-3
    first cuccinelli O-53A8Z4z58S-5t-4K3k-11
    first cummings O-99Z4z35S6s44K3k7
    first curiel O12A-5a-5Z-2z46S-7s-50T-1t-6K8k9
    first current O23A-2a-9Z-11z36S-5s-10T-1t-2K-13k-6
    first deals O46A-1a-19Z-1z-6S-3s-11K-2k-4
    first defending O-59A3a33Z-8z-91S-1s-4T6t138K-3k-13
    first defiance O52Z-1z-71S-3s-13K-4k39
    first degrading O-87A8Z6z30S-2T8t8K6k24
    first democracy O74Z-8z-81S-1s34K-10k-8
    first democratic O-47A-23Z-8z5S2s54T-3t11K-15k25
    first democrats O-52A26a-8Z28z16S21s52T-15t-30K13k-52
    first demographic O95Z-4z-49S-7s-20K-6k-9
    first demonstrators O55A-4Z3z-50S4s-8K3k-4
    first depending O137A-9a-24Z-3z-68S-9s-12K-1k-12
    first deregulating O-85Z2z81K3
    first desantis O-108A8a-5Z2z111S2s-6T-2t-2K-4k3
    first despite O40a-12Z15z-13S15s-9T-9t-34K35k-28
    first details O-67A-1a-5Z4z-11S4s60T-1t-6K4k20
    first developers O-93A8Z6z60S-1K7k14
    first devine O-97A7Z13z77S11s-3T-2t-6K9k-10
    first did O-91A-3a-1Z1z80S11s6K1k-3
    first direct O-78A3a80z-4S-2s-1T-1t-3K-2k8
    first disillusioned O115A-1a-3Z-8z-70S-8s-18K-8
    first dodd-frank O108A-2a-23Z-8z-30S-2s-36K-8
    first domestically O-55A8a48Z-1z-8S-6s-14T8K7k14
    first dr O-76A-3a-3Z2z60S7s25K2k-13
    first drop O81Z-7z-52S-4s-8K-7k-4
    first drug O-182A7a108S-1T7t30K3k28
    first dukes O-49A-4Z-5z64S-4K-4
    first dunwoody O-121z52s76T-2t-2K-2k-3
    first duval O-198Z-1z205S-1K-2k-2
    first earlier O-11A3a-5Z-1z-28S-12s35T3t38K5k-28
    first early O-72A-6a-26Z-3z118S-15s69T-9t-27K-6k-23
    first ebeling O-80A8a47Z1z56S-7s-18K-1k-6
    first editor O193A-3Z-19z-156S-19s84T-6t-33K-22k-19
    first editorial O27z-52S2s22
    first eggleston O-43A1a131Z-20z-8S-6s-2K-24k-29
    first egyptair O-78z83k-5
    first either O88A-2a-18Z-3z19S-4s-8T-7t-72K-8k15
    first eksili O81A-4a-37Z-6z-23s2K-4k-9
    first election O-62A-3Z4z51S6s8K3k-7
    first emails O63A2a22Z-8z-52S-3s-15T6t-9K-3k-2
    first emanuel O85A-7a-74Z2z-7S7s-15K1k8
    first employees O18A-7a73Z-5z-48S-7s-12K-7k-5
    first employers O59Z-5z-38S-6K-6k-5
    first english O18A-2a-15z-64S8s31K9k15
    first enough O-102Z-2z123S-8K-8k-2
    first erroneous O-56A-1a65S-1s-5K-1
    first estimates O65Z-6z-59S4s4K-2k-6
    first europe O97A-1a-3Z-11z-39S-4s-16K-11k-11
    first even O-7A3a62Z-26z-40S-8s-7T-19t47K13k-17
    first ever O73A-2a-13Z8z-69S5s-33t-2K2k32
    first everyone O-74A-4a1Z8z61S-3s14T-2t-2K-2k3
    first exactly O-48A6a95Z-5z-53S-1K2k5
    first executives O-77a-5Z1z19S3s59K1
    first exit O-97A-4a-2Z6z92S8s-2K2k-4
    first facebook O-51A-4a6Z1z2S6s37T-1t-2K-3k10
    first facing O49Z-6z-37S-10s3T-4t-8K-15k28
    first fallin O-85A-2a-90z178S2K-2k-2
    first fallon O-42A-6a-78z119S-1K-1k10
    first family O62A-3a-10Z-3z-13S-5s-1T-1t-12K-5k-8
    first fargo O60Z-2z-52S-2s-3K-2
    first faso O-140A-4Z5z114S7K3k14
    first featuring O39Z-3z-14S-1s-5T-1t-12K-2
    first fec O-115A-2a-15z133S4s48T-2t-10K-1k-40
    first federal O-50A-17a22Z16z-25S-5s14T-14t87K-12k-16
    first female O20Z12z-68S11s12K12
    first few O-7A-4a-26Z-1z-53S2s84T-1t-2k9
    first fewer O-121A-1a-9Z10z31S9s79T-1t-3K8k-1
    first fifteen O-81A-1a-2Z4z48S4s28T-2t-9K1k9
    first filmmaker O-56A-4a-23Z7z34S5s24K3k11
    first financial O71A-1Z-4z-27S-9s-19K-7k-5
    first fiorina O75A-8a16Z6z-58S15s-42T4t6K3k-17
    first first O112A3a-32Z19z-57S14s-43T-5t-17K17k-11
    first fleischer O79z-79
    first florida O75A-7a-51Z-2z2s-16T-1t-6K-7k13
    first focus O23A-3Z-5z-113S3s78K-4k20
    first following O122A-2Z-3z-90S-3s-8T-1t-5K-1k-8
    first for O86A25a-14Z3z-72S-3s-44T23t12K18k-34
    first forbes O-63A-3a-4Z19z28S33s-51T5t1K32k3
    first foreign O-76A-4a150Z-11z-14S-6s-4K-11k-24
    first forty O-54A2a2z23s9T4t14K2k-3
    first forty-one O-54Z4z32S5K5k8
    first forty-six O-182A-1a-3Z4z158S3s25T-2t-3K2k-2
    first four O68A-2a105z-102S2s-45T4t10K-4k-37
    first fox O102A-6a-86Z6z-30S10K3
    first freddy O39A12a19Z5z-90S10s-1T-1t-2K13k-5
    first fresh O82Z-3z-88S2s-7K-3k17
    first friday O-33A22a-53Z19z19S38s-51T-2t-8K13k36
    first friends O-86A-2a-4Z11z8S10s84t4K8k-33
    first from O126A8a60Z-3z-177S20s-15T-6t-15K3k-2
    first frustrations O-65Z11z-17S-6s-10T14t60K9k6
    first fundraising O-39a55Z4z12S-3T-4t-13K-3k-9
    first further O86A-3a-43Z-4z-39S6s8K-6k-5
    first g-iii O79A-2a-8Z-8z-22S-6s-7K-8k-19
    first gallup O-114Z5z77S5s23K5
    first gen O-89Z7z-6S-1s75T-1t-3K4k15
    first gender O-86Z8z8S6s84T-3t-23K7
    first general O-108A-2Z2z-37S2s77K1k65
    first generous O81Z-3z-60S-1s-5K-4k-8
    first german O-114A-2a-33Z11z59S10s5K11k52
    first germany O-90A5a46Z-7z-50S-4s13T-5t134k-41
    first giant O-23Z1z-28S6s41K6k-3
    first gingrich O-62A-2Z8z17S4T8t15K8k6
    first gionfriddo O-82z82
    first given O64A-5a-24Z-12z-18S5s-6T-1t-12K-6k15
    first global O50Z-2z-5S-2s-36K-2k-3
    first god O-27Z-13z79S-14s-1T-2K-15k-6
    first gone O-47A-1Z6z16T-1t-6K6k26
    first good O-102A-1Z-4z127S-5s-10T-1t-6K-5k7
    first goodlatte O-14Z-5z48S-8s-12K-5k-3
    first google O65Z4z-70S3K4k-7
    first gop O-102A-5a99Z6z70S14s-25T-3t-33K3k-24
    first gov O-59A8a17z-67S-4s104T-2t-8K5k5
    first governor O-53Z3z44S-1s24K3k-21
    first graham O-61A-9a-44Z-5z57S-10s31K-1k42
    first grandkids O111Z-4z-102K-5
    first grayson O-41A10a18Z-11z37S-10s41T-6t-8K-8k-22
    first groberg O-108Z7z68S3s14K7k10
    first groups O39Z-6z-36S-3s41T-1t-8K-7k-19
    first grow O-112A8a103z-15S8K8
    first gruenberg O-104A8Z7z74K7k6
    first guardian O-76Z4z66K3k3
    first haley O-97A2a94S-7s5K2
    first half O-111A1a123Z-1S4s-20K1k3
    first halfway O92A-2Z-7z-74S-4K-4k-2
    first harking O-129Z4z117S-4s-2K3k12
    first he O-28A10a38Z46z43S25s-108T-16K-29k19
    first health O-95A8a78z-2S-4s-2K4k14
    first heaven O-124Z-1z125
    first helal O77A-7a-26Z-1z-1S-3T-8t-16K-8k-8
    first helped O-93Z1z67S4s13K2k6
    first henry O-60A6a7Z1z66S-5s-46T6K2k22
    first her O72A3a6Z-18z-58S15s-10T-13t62K-14k-45
    first here O-58a32Z-26z19S52s-7T-2t-2K3k-12
    first hey O-125A-1Z5z102S7T-2t-7K7k14
    first high-dollar O-66Z7z7S7s7K7k31
    first higher O73A-4a-5Z-7z-31S-4T-2K-11k-9
    first highway O47A-2a-3Z3z-62S4s20K2k-9
    first hillary O-38A-1a-38Z2z75S-3s-11K5k10
    first his O37A8a30Z20z-97S-17s-25T25t26K8k-15
    first hizbollah O-75A5a61Z1z35S-4K1k-24
    first hln O71Z-6z-39T-1t-4K-8k-14
    first hoff O105A-5a-29z-68S7s-10K-1k1
    first holder O-93A-3a-8Z9z80S3K7k4
    first holding O77A-7a-31Z-3z25S-5s-26T-2t-14K-8k-6
    first hooking O-68A-2a-15z97K-8k-4
    first hours O17Z-2z21S-13s-26T7t16K-6k-14
    first how O-60A-1a167Z8z-162S-12s65T15t1K-22
    first howard O-75A-2a-41Z5z-21S2s153T-5t-27K4k7
    first however O49A6a-14Z-10z-101S-12s37T2t67K-4k-19
    first huckabee O112Z-8z-89S-9s2K-9k1
    first humphrey O106A-3a-4Z-7z-38S-1s-42K-9k-2
    first hurun O-57Z7z49S6T-1t-9K6
    first i O-142A11a169Z-65z42S6s-7T-36t24K-29k28
    first i'd O-154A-2a-21z175S5s-1t-1K1k-3
    first i'm O-105A-7a-47Z-15z136S11s-23T-2t-2K15k38
    first i've O-67A6a-62Z-4z20S6K6k95
    first if O-12A-8a94Z-26z-74S-3s26T-1t59K-2k-54
    first illinois O-51Z2z38S1s8K2
    first immediately O116A-7a-39Z-4z-12S-4s-12T-2t-25K-5k-5
    first immigrant O76A-3a-6Z4z-30S2s6T-6t-39K-4
    first implicit O104Z-4z-64S-4s-22K-4k-7
    first in O30A-26a-68Z3z40S16s-32T-32t31K7k32
    first increasingly O-120A-3Z5z41S12s47K11k7
    first indeed O7A18a37Z-12z-97s25T48t-31K21k-16
    first indiana O200A-1a-8Z9z-235S5s11K9k11
    first indianapolis O-87A8a117Z-4z-27S3s-10T3t24K3k-31
    first initial O-2Z-2z8S-2s4K-2k-5
    first initially O45Z-3z-14S-6T-2t-6K-9k-5
    first intelligence O-56z41S1s15k1
    first investigators O-54a111z-57
    first investors O50A5Z-9z-6S-7s-23K-6k-5
    first iran O25Z-4z-15K-4k-2
    first ironically O15A3a63Z-15z-16S-11s-22K-11k-6
    first is O-48A-2a20Z1z13S11s8T2t-5K6k-7
    first isabelle O88A-3Z-7z-53S-6K-7k-11
    first it O63A-8a-92Z-36z-40S58s-1T23t6K24k3
    first its O200A8a-101Z40z-146S38s-19T-8t-41K34k-4
    first jacobs O-114A-3Z4z201S3s-3T-10t-54k-25
    first james O34A-1Z-4z-27k-1
    first japan O-112A6a17Z-5z24S2s10T8t8k41
    first japanese O-57A-2a-57Z-1z105S4s8K-1
    first jerome O200A-3Z-13z-168S-3s-7K-6k-1
    first jerusalem O-46A4a75S-2s-27k-4
    first john O-106Z3z95S6s19T-2t-4K3k-14
    first johnson O186Z-6z-64S-10s-28T-4t-50K-9k-16
    first jokes O45A24a6Z-5z-97S-6T-1t-1K18k18
    first jolly O-173A-5a-8z42S6s138
    first journalist O40A-1a-121Z3z91S2s-14K2k-2
    first judged O19A8a31Z4z-51S-2s-10K6k-4
    first judicial O75S-4s-55T-3t-8K-1k-4
    first just O31A1a-56Z16z-71S29s68T-1t-6k-11
    first justice O34A-1a21Z-12z-36S-7s-38T-7t92K-18k-27
    first kagan O-100A-3Z8z66S9s-10T-2K5k26
    first kasich O-49A-17a12Z-17z75S-5s-47t76K13k-42
    first kelly O-89A7a1Z1z23S2T8K8k40
    first kennedy O82Z-10z-53S-4K-8k-6
    first kerpen O-31A-6a-28z-1S8K1k57
    first keyworth O-94A-6a-49Z15z14S8s79T-2t-4K11k29
    first khalif O-43Z-10z110S-8s-17T-1t-15K-9k-6
    first kicking O68Z3z-60S-1s-1K-4k-6
    first l O-179A9a-14Z6z236S-10s-37T-2t-7K-13k11
    first large O-124A-2a-25Z8z17S8s94K6k19
    first largely O80Z-4z-65S-1s-2K-2k-7
    first late O-2a-1Z-5z-12S-10s-30K-7k67
    first later O83A-13a-49Z3z49S-5s-48T-5t-31K-4k19
    first latest O-58Z7z29S7s7K7
    first latinos O33A8Z-5z-60S7K5k13
    first lawmakers O-84Z-5z100S-2K-3k-7
    first laying O103A-3a-18Z-6z-29S-8s-16K-13k-11
    first leaders O-119Z7z76S3s64T-2t-19K4k-14
    first left O-142Z6z89S-1K7k41
    first legislative O-135a162Z-6z-14S-6s-15T-1t38K-6k-17
    first less O126A-4a-14Z6z-165S19s9T-3t-3K6k22
    first let O-71A11a-54Z-23z176S-21s-22T-1t-35K-18k57
    first levell O32A8a1Z-6z-79S10s-21T8K14k34
    first levine O-53A-2Z2z83S-4s-2K-4k-21
    first liberal O-139A1a-46Z5z95S23s27K12k23
    first liberals O68Z-7z-4S-11s-14T-4t-17K-7k-3
    first like O14A9a-21Z7z20S-1s-53T2K2k21
    first listing O-67A-1a-6Z8z47S6K12
    first little O71A6a-2Z-6z-55S-5K-7k-2
    first london O-41A-2a-21Z3z69S3s-7k-3
    first long-shot O83Z-4z-7S-4s-18T-3t-42K-5
    first long-term Z8z-8
    first longtime O-52Z5z9S6s8T-1K3k23
    first look O110A14a-26Z-6z-34S-5s-49K3k-9
    first looking O65A-2a-11Z4z-32S5s4K2k-36
    first lopez O-37A-2a-16Z2z53S2s-3K2
    first lopez-cantera O-35A-3a-44S5s77
    first low O99A4a-32Z-4z-59S-1s-1K-2k-4
    first majorities O-101Z4z45S7s47K4k-6
    first making O39A8a-2Z8z-1S2s-43K-2k-8
    first manafort O-43A8a86Z-5z-39S-7s-5T-9t-16K1k28
    first many O-4A11a77Z17z-91S-6s53T-7t-3K-1k-46
    first manzano O-76Z-2z78
    first mark-viverito O-41A5a-31Z-5z17S-1s89T8K3k-44
    first marquez O-36A7a-30Z2z58S-3s-9K3k9
    first marvel O81Z-4z-65S-5K-5k-3
    first mashable O132A-2Z-8z-96S-11s-3K-12
    first massachusetts O-124Z7z5S6s76K7k24
    first matthews O-139Z2z140S6T-2t-7K3k-4
    first mccain O27Z10z46S9s-78k-14
    first mcdonald O-7S-3s8K5k-3
    first meanwhile O-25A2a-35Z-20z8S-32s28T1t31K-26k69
    first media O-72Z8z66S7s6T-7t-14K7
    first median O58a-63T1t2K1k1
    first meet O-165Z6z162K-1k-1
    first members O64A9a41Z3z-46S-4s-10T-3t-41K5k-18
    first merkel O-53A6a69Z-5z-22S-2s-7T2t-3K2k12
    first messages O-99A14a-6Z13z11S4s-7T6t24K19k20
    first mexican O124A-5a-43Z-6z-45S10s-9K-6k-20
    first miami O-40A5a32Z1z-92s-30T-2t118K1k6
    first michele O-30A5a106Z-14z-37S-7K-13k-9
    first michelle O-27A7a68Z-4z-30S-2T-2t-4K-5k-2
    first miller O52A-1a-53Z-25z39S5s-99K4k78
    first missouri O64A-1a-2Z-9z-43T-2t-4K-3
    first monday O67A-4Z1z-15S-1s-36K1k-13
    first money O71Z-5z-21S-5s-30K-5k-5
    first more O-11A-13a64Z3z-43S12s58T-3t-5K-4k-58
    first moreover O-28a-3Z-7z-8S-10s-21T-2t-18K-5k102
    first mourners O35Z-2z-24S-3K-3k-3
    first moving O-73Z4z18S5s15K2k29
    first ms O-8A3a3Z-33z12S-46s104T2t-29K-31k22
    first msnbc O-66Z13z42S10s-4K11k-5
    first multiple O-81A-2a-41Z-5z61s83K-3k-12
    first murphy O-21A19a18z-65S-4s87T-7t-15K4k-17
    first my O-93A-7a-36Z18z75S6s-7T8t32K15k-11
    first nabisco O87A4a33Z-2z-133S-4t15
    first nagorno-karabakh O-72Z3z35S5s20K4k5
    first nance O-45Z-7z57K-5
    first nationally O-30A13a60Z-5z-16S-11s-15T2t14K-7k-5
    first nearly O-7A-5a49Z11z2S-6s25T3t-79K4k2
    first neither O72A3a-2Z-4z-66S3s-18T-3t-7K4k19
    first netanyahu O-43Z-1z85S7s-30T-2K-1k-16
    first nevada O71A-3a-79Z2z-15S-1s33K-2k-6
    first never O118A-2Z-5z-94S-5s-19K-6k14
    first nevertheless O-47A-12a-11Z-3z70S-18s8T9t28K-3k-22
    first new O-61A-10a-5Z25z51S-15s-31T-1K26k22
    first news O-81A1a-5Z7z41S1s23T6t11K9k-15
    first newspaper O-114Z11z97S10s-2K9k-9
    first next O96A-3a-10Z-6z-47S-5s-11K-5k-9
    first nixon O-123A-1a-18Z-1z2S-4s159T-2t-13K-3k3
    first no O7A-21a-57Z-14z51S-38s20T8t82K-34k-4
    first nobody O133A-5a-14Z-18z-30S-18s-11t3K-22k-18
    first nor O-107A1a167Z-7z-77S-13s-33t87K-6k-13
    first not O-7A-5a-6Z1z-39S12s73T1t-19K6k-17
    first notably O-47Z-3z49S-2s-5T1t26K-6k-12
    first noting O-31A-2a-9Z14z50S-5s-14T3t-19K8k5
    first now O16A19a43Z-11z-29S-2s16T-11t26K-18k-50
    first nowadays O52A-3Z-6z-23S-14K-5k-1
    first o'donnell O-35A-2Z-5z83S-3s-11K-6k-22
    first o'malley O-61A-2a-3Z2z3S10s20T5t1K5k18
    first oakland O-143A-1Z6z158S-3s-10K-4k-4
    first obama-levels O71Z-5z-63K-1k-1
    first of O-12A5a30Z38z-98S7s-14T-4t16K15k16
    first officers O100A-2a-13Z6z-98S6s3K3k-5
    first officials O-50A7a42Z9z11s-56T-2K4k34
    first oh O122A7a24Z-4z-139K-3k-6
    first ominously O82Z-5z-55S-4s-11K-5k-3
    first on O88A-27a-38Z1z11S22s-1T-15t-64K10k15
    first one O50A20a-42Z-75z-3S-51s71T19t43K-43k10
    first only O20A8a-2Z6z-72S9s16T9t-13k19
    first opinion O-61A-1z70s2K-2k-9
    first opponents O-71Z3z27S2s42K2k-4
    first optimism O67Z-4z-47S-3T-1t-1K-5k-5
    first order O88Z-6z-42S-14s-6K-12k-8
    first osman O42Z-2z-8T1t-31K-1k-1
    first other O-63A-1a19Z-8z108S-16s74T-5t-77K-13k-17
    first others O-7A-5Z3z-57S7s53T6t-1k2
    first otherwise O-28A1Z-7z56S-7s-5K-6k-3
    first our O-9A-8a-38Z9z-25S24T-2t-38K14k74
    first outright O-63A5a15Z-3z11T-1t-4K-1k40
    first outside O-73A5a-7Z2z78S-11s-19T4t18K6k-2
    first outstanding O35Z-14z-17K-7k3
    first over O-9A-7a61Z-1z-21S11s-47T-6t-27K-2k47
    first overall O7A-5a-57Z-2z-12S8s68K1k-8
    first overwhelmingly O139A-2a-27Z-5z-24S-6s-22T-8t-39K-6
    first papã O-60A-4a118Z-1z-1S-1s-45K-3k-3
    first paradis O-5A-4a-47Z-7z15S-8s83K-9k-16
    first part O47A4a39Z-11z-112S1s-15T5t52K-7k-3
    first particularly O-83A1Z-4z99S-1K-4k-8
    first parts O103Z-5z-75S-2s-4K-5k-12
    first party O-104A-1a-3Z-7z43S9s65t-3K-5k6
    first pasadena O-112A-2Z6z6S7s69K6k22
    first past O91A-3a-21Z3z-71S4s7T-1t-11K2
    first pastor O-57Z5z44S6s-2K5
    first paul O23Z3z-1s-7K1k-20
    first pay O61Z-7z-24S-8s-2K-7k-13
    first pelosi O-69a26Z-6z6S-5s-4t4K-10k57
    first people O-16A-6a39Z-18z37S-9s75T-7t-52K-16k-28
    first percentage O96A-2a-6Z-7z-58S-7s-10K-7
    first perhaps O46A17a-42Z14z-97S21s63T-6t-22K-1k7
    first pew O101Z-2z-97S-2K-2
    first pfizer O18A12a50Z4z-59S-7s-59T2t6K9k24
    first philadelphia O-59A-8a-32Z-8z18S4s44T-1t-3K-6k52
    first pieces O-36A2a60Z-3z-16S-6s-9T3t1K1k4
    first placing O62Z-4z-39S-4K-8k-8
    first playbook O179A-2a-8Z2z-168S2k-6
    first plus O101A-1Z1z-104S1K1
    first podesta O-250A-4a-17Z5z186S15s12K7k47
    first podliska O-51A8Z-5z34S8s17T-2t-25K6k11
    first politically O91Z-14z-44S-14K-14k-6
    first politico O17A-9a-16Z-15z109S7s-31T-8t-23K-7k-24
    first politicos O65Z-3z-53S3T-2t-5K1k-7
    first politics O35A-1a-5Z-1z-11S-4K-4k-7
    first poll O-115A-1a-3Z4z123S8s-5T-3t-4K3k-8
    first polling O-50A6a49Z-1z-27S-4s2T1t25K-1
    first polls O-46A1a-38Z5z123S2s-13T-2t-8K8k-33
    first pollsters O61Z-5z-18S-12s3K-12k-17
    first powell O-2A-2a-17Z-10z71S-6s-7K-9k-18
    first power O42A-2a-5Z-3z-25K-3k-5
    first prager O-149A-2a-76Z4z186S10K9k17
    first preemptively O63a-33Z-1z-18S-1s-1T-2t-2K-3k-1
    first president O-56A5a39Z-4z6S19s8T3t14K17k-50
    first presidential O68A-3a-11Z-7z-16S-11s7K-4k-23
    first pressed O-56Z7z5S9s5T-3t-6K9k30
    first pretty O108Z-3z-92S-5s-3K-3k-1
    first previously O56Z3z-59s-16T6t6K7k-4
    first priebus O63A-2a-2Z1z-80S22s-5K1k2
    first primaries O-41A2a81Z-6z-28S-1s-5K-2
    first private O27A-1a6z-57S5s16K5k-3
    first programs O66Z-3z-57S-4K-2k-1
    first progressive O-26z-54S-4s84K-2k2
    first proposals O-5A5a94Z-3z-71S2t-21K-1
    first protests O82Z-6z-53S-4s-9K-4k-7
    first q O-124A-16a29Z-12z178S-45s-45T6t32K-18k15
    first questions O186Z-11z-135S-9s-9K-9k-14
    first racial O-57z57
    first racking O77A-1a-15z-44S-1s-16K-1k3
    first rangoon O36Z9z-87S5s6K9k22
    first rather O98A5a-15Z-4z-35S-18s-5T2t31K-9k-51
    first reached O-23A-3a-12z18S2s7T-1K2k10
    first read O66Z-7z-53K-7
    first recalling O31A-2a-2Z2z-53S4s17K2k2
    first recent O-65A-1Z5z38S6s11K5
    first recently O75A5a-50z12S-5s-35T7t7k-15
    first reforming O-67A6a19Z-2z-8T8t8K5k32
    first regarding O119A1a-11Z-4z-41S7s-87T-2t-6K11k12
    first reid O-107A-3a-9Z11z52S15s-18T-3K11k51
    first remarks O-64A-3Z18z61S-7s-5K16k-16
    first rendell O-14Z-2z15S1K1
    first rep O-86A-17a41Z7z43S6s79T-5t-15k-55
    first report O-106A-2a-19Z6z142S5s-22K5k-8
    first reportedly O-94Z6z88S-3K4
    first reporting O76Z-5z-51S-3K-5k-12
    first reports O-36Z-1z60T-5t-8K-5k-4
    first representative O-44A-1a-19Z4z15S2s51K-1k-6
    first reprising O-48A-2a-12Z8z40S1s7K8k-2
    first republican O-11A5a-29Z-17z37S-24s40T-2t-18K-17k35
    first republicans O-14A7a-35Z70z-38S2s65T-11t-60K28k-13
    first retired O-146A-3Z11z78S8s13T-2t-2K10k33
    first revealed O154Z-11z-119T-1t-12K-6k-4
    first reynolds O-26A7a-4z-29S4s4T7t15K5k16
    first rhodes O-46Z-4z58S-2K-2k-4
    first ross O69Z-8z-40S-8K-8k-5
    first roughly O-54Z8z-34S8s48K8k16
    first rounding O81A-2Z-2z-76K-2
    first russians O-66A4a152Z-7z-108S-3s35K-1k-6
    first ruth O65A-1z-65
    first ryan O-49A1a-29Z12z-7S-1s52t-1K16k6
    first sad O-85Z-9z106S-3K-3k-6
    first sarandon O-71Z6z-3S7s-5T-1t-3K6k64
    first scarborough O-39A-5a-44Z-17z41S2s56T-1K-14k22
    first scheduling O67A-1Z-4z-59K-2k-1
    first schilling O3A-4a-12Z-7S7s-19T-1t-22K-4k58
    first schoen O-84a-3Z1z67S5K3k11
    first schumer O99Z-1z-100k2
    first schweizer O-77A-1a-2Z5z50S6s19K5k-6
    first seattle O55Z-3z-43S-3s-2K-3
    first second O51A-2Z-7z-24S-4K-7k-7
    first secretary O-66Z-1z106S-1s-1T-1t-9K-3k-22
    first seen O50Z-5z-17S-3s-18K-4k-4
    first seitchi O57A7a-56S-3s-3T-2
    first sell O-70A8a48z-18S8s16K8
    first sen O60A-20a-88Z8z-4S10s91T-12t-38K5k-12
    first senate O-81Z7z3S8s8K6k49
    first senator O-102A-28a58Z6z62S20s34T-2t-12K9k-46
    first serafinowicz O91A-2a-13Z-5z-29S-11s-19K-8k-4
    first seven O32A-4a-25Z6z-86S18s94T-3t-14k-18
    first seventy-two O37A-2a-2z3S-8s-11K-9k-8
    first several O-54A-6a9Z-22z49S1s52T-3t-7K-21k3
    first shaw O56Z7z-81S7T-1t-3K7k7
    first she O20A4a23Z-33z-42S1s-79T-20t65K9k52
    first sheriff O-8A-2a-16S-6s55T-2t-22
    first shoukair O-107A6a96z-1S2s3K1
    first should O73A10a-2Z-6z-112s-1T11t11K2k13
    first shuster O-122A1a58Z4z-2S5s-25T6t26K11k37
    first sign O63Z-5z-45S-2K-6k-5
    first silva O-90A3a49S3s30K3
    first silverman O60A-5a-32Z3z-22S4s-1k-8
    first simply O71Z-4z-45T-2t-10K-3k-7
    first since O3A31a-48Z40z-67S-1s-42T19t32K40k-7
    first six O109A-8a-96Z11z-1S4s3K-5k-17
    first sixty-seven O1A7a84Z-7z-89S-7s-21T4t30K-1k-3
    first slashing O-99Z1z95K2
    first snack O-85A-2a-10Z9z-37S6s17T6t54K6k36
    first snowden O-78Z4z6S11s46K4k6
    first so O14A24a2Z-9z-112S12s-11T-17t84K18k-5
    first social O-63a19Z1z53s-8K4k-6
    first solving O-42a-24Z-1z67
    first some O-55A-16a94Z-7z24S-30s32T5t-7K-12k-27
    first sotomayor O-66A-2Z7z48S8s6T-1t-1K7k-7
    first soviet O-65Z5z6S7s5K7k36
    first spain O-74Z7z55S7K7k-3
    first speaking O41A-15a-57Z-19z87S30s-31T-4t-23K-21k12
    first specifically O-53A4a6Z8z10S2s7K-6k21
    first spectators O93A-2Z-3z-34S-3s-20K-5k-26
    first spurred O61z-48T-1K-2k-11
    first staff O-99A-1a-1Z7z54S6s14t-2K6k16
    first staffers O86Z-5z-66S-4s-5K-3k-3
    first starr O40A9a-17Z5z1S-5s-25T2t-1K-4k-5
    first start O72A-3a-10Z-9z-38S-2K-7k-2
    first state O-16A8a-12Z7z-1S-2s-12T-4t-13K3k41
    first steele O-49Z2z23S2s48T-3t-22
    first stone O84Z-3z-30S-5s-4T-1t-15K-5k-20
    first stories O-21A-4Z14z27S5K-1k-19
    first strategists O-82Z1z76S2s12k-10
    first struggling O106Z-5z-75S-3s-18K-4k-2
    first students O-83Z-2z43S-2s59K-2k-13
    first such O-72A42a56Z-19z-24S-9s-90T20t90K12k-6
    first sullivan O-135A5a74Z6z30S-4s43T-4t-4K-2k-10
    first sunday O38A-5a-42Z-6z54S-5s-12T-1t-12K1k-9
    first superdelegates O134A8a-3Z1z-101S-4s-7T1t1K-6k-23
    first support O10A-1Z13z-56S-2s-3T11t21K12k-5
    first supporters O-71A-2a-56Z-3z125S-4s49T-4t-61K-3k31
    first supré O70A-1Z-7z-21S-5s-4K-8k-24
    first survival O-69A7Z-1z62S-4s4K1k-2
    first swanson O-38a208Z-7z-82S-10s-63K-6k-3
    first switzerland O-65Z3z50S4s16T-2t-3K4k-6
    first symbolic O-59A6a70S-4s-20K4k4
    first take O-62A6a-22Z-10z110S-4s10T-1t-9K-10k-9
    first taking O97A-3a-5z-87S-6s-8T8t16k-10
    first talk O-68A-4a-13Z6z-31S-3s105T-2t-3K-1k13
    first talking O82Z-6z-69S-2K-6
    first tallahassee O-156A9a94Z10z14S-8s27T-5t21K9k-14
    first tapper O-53A-1a-10Z-1z81S-3T-2t-2K-3k-7
    first targeting O104A-1a-54Z-3z-12S-3T-1t-2K-3k-23
    first teachers O77a35Z-1z-145S1s4T-5t-25K4k56
    first teachout O-109A5a-4Z4z36S4T7t31K10k15
    first tenney O39A-4a-7Z-3z-61S1s-18K-3k57
    first terrorist O48A-1a-10Z-4z-15S-7s-4K-3k-5
    first tester O68A-7a-51z99S2s-103T-1t-2K-1k-4
    first thanks O151a-2Z-11z-57S-8s-39K-10k-24
    first that O-3A44a51Z-33z-139S11s8T-9t56K26k-11
    first the O8A8a40Z-86z-12S9s14T-8t36K4k-12
    first their O93A8a-39Z-18z11S8s-36T-3K-19k-6
    first there O15A-26a-49Z-19z104S-13s3T14t-27K11k-13
    first therefore O-19A-1a25Z2z75S-9s-52K-5k-16
    first these O96A3a36Z-8z-104S-9s-19T-2t19K-20k8
    first they O-42A31a37Z-29z80S8s-10T-11t-38K13k-38
    first they're O21A5a-39Z3z-19S10s-7T-2t-1K12k18
    first they've O-18A23a86Z-6z-70S-7s-3K-5
    first thiel O78A-5a1Z-3z-39S-5s-24K3k-7
    first third-party O88A-3a-3Z-5z-54S-2s-10K-5k-7
    first thirty-seven O-125Z13z45S12s20K12k24
    first this O41A28a-1Z-43z-76S64s-28T35t9K-22k-5
    first thompson O66Z-4z-46S-2s-10K-2
    first thor O-137a-1Z5z129S7s-3K5k-2
    first those O33A-7a51Z-23z-44S-17s62T-8t-46K-19k18
    first though O51A8a-78Z4z29S25s-14T-6t-7K22k-34
    first thousands O71Z-3z-64S-3s37T-4t-17K-5k-13
    first three-quarters O-6A7a70Z-9z-6S-7s-40K-7k-2
    first thus O60A-2Z-1z-82S-7s-32K-6k70
    first tiegen O-88Z7z42S8K8k23
    first titled O-60A6a25Z29z-23S9s3T-6t1K19k-1
    first to O-62A-16a-14Z-34z76S-21s-23T50t72K-6k-22
    first today O76A4a-29Z-6z-80S3s46T-4K-3k-7
    first together O32a-85Z6z39S-12s-8K5k23
    first too O82A7a-10Z4z-75S3s-1K3k-13
    first toomey O-75Z10z29S-2s46T-2t-7K2
    first trade O108Z-4z-87S-4s-6K-3k-5
    first trump O-123A5a50Z17z50S21s-37T14t11K-2k-6
    first tuesday O33A-17a81z-16S8s-17T-5t-42K-4k-22
    first tune O-48A-2a109Z-4z-40S-5s-1K-4k-6
    first tuttle O-71A-1Z-5z84S6K-5k-8
    first tv O-41A-1a-1Z5z27S6s6K5k-4
    first twelve O-114Z8z78S6s-7K6k23
    first twitter O-7A9a-16Z-5z1S-4s60T-6t-39K-1k10
    first two O20A-11a88Z-16z-27S-28s47T-15t-39K-20k1
    first two-thirds O-35Z2z58S5T-3t-28K1
    first ultimately O23a-5Z6z-40S1s11K10k-5
    first un O-86A4a107Z-5z-66S3s46K-3
    first under O-42A4a-31Z1z94S-7s-53T29t-3K23k-15
    first underscoring O140Z-5z-125K-3k-7
    first unemployment O-16A-12a96Z-4z-36S6s-26K-7k-1
    first unfortunately O81A-2a31Z-8z-79S-13s-6T2t12K-7k-12
    first university O86Z-2z-75S-2s-5K-2
    first unless O-33A6a31Z-8z33S-5s-16K-4k-4
    first unlike O-51A-2a-8Z15z-2S7s-22t-1K13k50
    first unnervingly O75Z-4z-55S-5s-2K-4k-4
    first until O148A-1a-15Z-7z-163s7K-5k35
    first up O-48A7Z-1z-3S-2T8t15K6k18
    first users O-47A2a39Z-2z-11T3t14K3
    first using O123A-1a-16Z-8z-83S-14s-19T8K-5k15
    first utah O76Z-5z-63T-1K-7
    first vargas O-92z-18S3s107K1k-1
    first vast O34A-2Z-2z-26K-2k-2
    first vice O3A4a-16Z-17z20S-12s77K-23k-36
    first victims O24A2a105Z-8z-91S-2s-25K-2k-4
    first videos O57Z-2z-42S-5K-4k-5
    first views O-17Z12z-20S-1s-1K12k15
    first virtually O-85a20Z2z-34S4s19T7t34K9k25
    first voters O-128A-4a-18Z11z116S4s25T-7t-7K8
    first wade O2A-2a-14Z-18z104S-17s-17K-13k-24
    first walker O-55A-3a-22Z-5z10S-4s59K-6k26
    first walking O-23A-4a-8Z6z58s-26K5k-8
    first wallnau O34Z-9z-73S-3s-11K-3k66
    first ward O-115A-1Z4z103S4K4k1
    first was O-57a-13Z2z51S5K5k7
    first watch O89A-4a-3Z-7z-37S-8s-5T-3t-2K-10k-10
    first we O-36A-20a-101Z-2z127S17s-12T-15t-25K-10k77
    first we're O-52A-4a-17Z12z89S4s-23t-21K5k8
    first weiner O110A10a-32Z-3z-53S-7s-18K-6k-2
    first weingarten O72A-4a-62z46S2s-53k-1
    first welcome O52Z-1z-23S-3s-6T-2t-9K-6k-3
    first were O52Z-3z-30S-4s-1T-2t-3K-4k-4
    first what O1A-7a30Z-51z15S11s25T-1t-9K-21k7
    first when O38A-23a16Z17z-26S2s3T-5t-6K9k-24
    first where O-95A4a-24Z15z56S15s7T-3t-39K19k45
    first whether O-7A2a128Z-17z-47S-10s-19T1t19K-5k-44
    first which O-15A-7a-14Z-11z103S-13s-15K-17k-11
    first whichever O62A8a8Z-4z-105S-4T8t8K4k16
    first while O-24A-8a-68Z95z28S7s-18T-4t-32K40k-16
    first why O-89A-8a119Z1z1S17s-46T5t2K9k-11
    first wilcox O-73A12a-113Z27z43S9s128T-4t-26K13k-17
    first will O72A8a-12Z-3z-86S2s26T-1K-4k-2
    first winning O-71z71S-1
    first with O60A10a3Z22z-59S26s-44T-10t-31K21k1
    first witness O-81Z3z32S6s22K4k13
    first woman O-123Z3z100S4s-13T-1t-4K3k32
    first woods O60Z-2z-77S-2K-2k22
    first working-class O-72A8a8Z5z-44S5s14T7t48K12k11
    first worst O-52Z7z20S5s12T-1K5k6
    first would O80A-4Z-7z-52S-8K-8
    first written O-82A-1a-18Z7z105S-3s-3K-1k-1
    first yellen O-106A4a-15Z8z64S6s-4t-1K13k33
    first yet O-10A3a-68Z-24z2S20s15T20t53K4k-15
    first you're O-133Z-12z171S-9s-5K-11
    first you've O-34A-1a-13Z5z43
    first zornick O-56Z-3z79s-1K-3k-17
    first zucker O41A-1a-12Z1z-10S4s-19T-1t-3K-9k9
    first … O-133A-3z169S-6s-13K-7k-6
    first ‪ O-87A6a240Z-11z-124S-7s-5T4t8K-7k-17
    first,quote " #1 O-4A16a-32Z103z-87S13s-1T4t4K-15
    first,quote " #2 O110A5a125Z-87z-148S-12s-3T-3t24K-13k1
    first,quote " O50A-9a-103Z-128z88S21s54T-71t-17K106k10
    first,quote # O-93a15Z2z21S6s11T6t17K10k5
    first,quote ' #2 O24A-26a58Z-12z-65S11s-13T-2t15K18k-6
    first,quote ' #6 O104A-2a77Z-20z-99S-5s-37T-1t-28K-2k12
    first,quote ' O-83A-34a29Z-126z18S-16s111T-70t161K-9k18
    first,quote ( #2 O126a70Z-4z-190K-1k-1
    first,quote ( O-32A2a-81Z5z79S10s-37T5t40K6k4
    first,quote - #2 O276Z-5z-271
    first,quote - O27A-2a11Z24z-28S4s-42T4t25K6k-27
    first,quote . O-92A-5a-4Z-1z104K-1k-2
    first,quote 00 O-22A5a18Z12z93S2s-53T-8t-33K-5k-9
    first,quote 00-year-old O-139A-2a-1Z6z14S3s110T-3t-3K-4k19
    first,quote 000-page O-67Z8S8s42K8
    first,quote 0000 O-58A8a8Z1z43S1s-1K-1k-1
    first,quote < #2 O97A-2a12Z-2z-103t-2
    first,quote < #6 O99a-41z-58
    first,quote < O-84A-3a150Z6z133S-55s-39T-2t11K-71k-47
    first,quote <name> #2 O14A-24a8Z-49z-4S6s36T-5t-19K9k27
    first,quote <name> #6 O-75A-11a98Z-2z11S-4s-10T-2K-2k-2
    first,quote <name> O27A-8a-60Z30z35S-43s47T-15t-4K-16k7
    first,quote [ O-14A-5Z-7z-41S-5s-14T-5t-3K8k85
    first,quote a #2 O127A-17a-136Z-6z-3S-2s37K-1
    first,quote a O-63A-34a138Z-8z22S-29s2T-7t-1K-6k-12
    first,quote aan O110A-8a-56Z-4z-8S-11s-11K-11
    first,quote abedin O49z-8T-2t-15K1k-26
    first,quote abortion O-73Z-2z76S-1K-1
    first,quote about O-88A-28a100Z-31z31S7s122T-7t-34K-19k-51
    first,quote according O-146A-22a-31Z53z215S-45s-60T79t11K-65k11
    first,quote accustomed O66Z-5z-46S-5K-5k-5
    first,quote across O51A-13a20Z3z-60S-20s-26T6t77K-19k-20
    first,quote actually O63Z-4S-5s-47K-5k-2
    first,quote additional O100A8Z-8z-92S-10T6t-4K-6k6
    first,quote additionally O70A6a39Z-6z-74S-11s-2T-9t-9K-7k3
    first,quote admiral O-104A8Z5z-1S5s6T8t31K13k28
    first,quote adopting O-87A-3a-9Z12z52S2s14K11k9
    first,quote advantages O61A-2a-2Z-7z-12S-2s-15K-6k-15
    first,quote advisers O-118A-2Z2z89S-2s21K3k7
    first,quote against O126Z-1z-59S-4s-8T-5t-8K-9k-33
    first,quote agenda O72A-1a-2Z-2z-21S-8s-26T-1t-4K-4k-2
    first,quote aides O-10A-6a-86z58S8T-1K4k32
    first,quote air O151A-5a-52z-67S2s-25K-2k-2
    first,quote al-awlaki O-121Z8z120S6s-15t-4K7
    first,quote al-muteiri O-68A5Z4z-9S-2T7t62K3k-2
    first,quote allergan O86A9a-2Z-8z-47S-16s-19T-2t-6K-5k11
    first,quote already O-22a36Z-2z-57S9s-5T6t13K8k14
    first,quote also O-75A1a4Z4z32S5s-21T-2t-10K-3k65
    first,quote alwaleed O-96A5a-33Z5z81S12s11K9k5
    first,quote americans O53A4a55z-105S-2s-1K4k-9
    first,quote among O23A-11a11Z10z-35S-2s64T-12t-15K3k-36
    first,quote an O24A7a21Z-27z-64S8s48T-3t-44K5k25
    first,quote analysts O-54Z-1z70S-1T-1t-9K-1k-1
    first,quote and #2 O-67A26a11Z9z4S-4T8t16K6k-8
    first,quote another #2 O-12a-32Z-3z48K-1
    first,quote another O-27A-2a50Z9z-12S-1s50T-6t-13K-6k-42
    first,quote any O47A6a21Z-2z-41S6s37T1t-58K-3k-15
    first,quote anybody #2 Z-2z2
    first,quote anyone #2 O76Z-1z-75
    first,quote ap O-71Z7z50S7K7
    first,quote appear O-84Z4z87K-4k-2
    first,quote are O-70Z-6z77S1K-2
    first,quote arizona O96A-3a-13Z-6z-54S-3s-7T-2K-6k-2
    first,quote armenian-azerbaijani O96Z-5z-67S-8K-8k-7
    first,quote as #2 O-49A-3a-14z6S-3s66K-2
    first,quote as O2A-1a-31Z41z-16S19s-7T-6t-74K63k12
    first,quote aside O74A-3Z-7z-43S-2K-5k-14
    first,quote ask O67Z-5z-49S2T-2K-5k-7
    first,quote assuming O-164Z6z157S-2K6k-2
    first,quote at #2 O-49a-16Z4z76S-2s-6T-2t-6
    first,quote at O-29A-15a91Z-4z-26S1s9T-10t-36K1k18
    first,quote atendees O98A-2a-4Z-8z-59S-4s-1K-8k-14
    first,quote auction O-56A7a46Z-1z-3S-2s-3K6k5
    first,quote audit O-39Z-3z54s20T-1K-5k-25
    first,quote author O-102A-3a-5Z2z100S3s5
    first,quote back O14A11a-11Z-6z56S-1s8T-3t-51K-5k-12
    first,quote baker O60Z-6z-41S-5T-1t-1K-5k-2
    first,quote bamberg O-31A-1a-37Z-2z174s-81K-2k-20
    first,quote bannon O53Z-5z-34S-5K-4k-5
    first,quote barbknecht O-9Z-1z9
    first,quote barden O-20A-3a-37Z-1z45s9t-1K-2k9
    first,quote based O-24A-14a-25Z5z7S-11s-23T25t69k-8
    first,quote basã O113Z-3z-96S-1s-10K-3
    first,quote bats O-38A-1a-16Z-4z-22S3s72K-4k9
    first,quote be O-31Z3z51S-2T-2t-4K-7k-7
    first,quote because #2 O-26a-36Z4z59
    first,quote because O-57A-11a46Z15z-55S-23s53T13t53K8k-42
    first,quote becoming O34T-1t-32K-1
    first,quote bedford O-174A5a95Z-2z-18S-3s-6T6t100K3k-5
    first,quote before O51A4a57Z-2z-108S4s44K6k-56
    first,quote beijing O13A-11a-79Z8z43S18s-2T-2t-2K4k8
    first,quote belgium O-25a45S-2s-23t5
    first,quote believing #2 O-118Z-3z121
    first,quote below O-85Z4z90S4K4k-16
    first,quote benenson O-50Z3z50S3s-3K3k-8
    first,quote between O-10A9a33Z-8z-77s23T6t5K3k15
    first,quote beyond #2 O-28A-2a-13z43
    first,quote beyond O30A-13a-60Z-6z114S4s-78T-2t-24k35
    first,quote biden O34a34Z14z-32S1s-40T7t-12K-5
    first,quote big O22A2a-3Z7z-46S1K7k12
    first,quote biofuels O-74A-2a100z-30S-1s7
    first,quote black O163A-3a-24Z-4z-120s3T-2t-4K-4k-6
    first,quote blackwell O-70Z13z19S4K11k22
    first,quote bms&k O-108A7a-7Z4z78S-2s-5T8t16K4k5
    first,quote bob O47A4a-11Z-7z-4S-8s-1K-9k-11
    first,quote bolton O-56A-2a-5Z-9z90S-5s-23K-11k20
    first,quote border O54A-2a-3Z-1z-37S1s5T-5t-4K-1k-6
    first,quote boston O-47A-7Z-1z63S-6s6K-4k-5
    first,quote both O55A5a-5Z6z-68S-6s42T-4t-10K-15k1
    first,quote boulduan O-61A-1a-9Z-2z112S-4s-14K-8k-13
    first,quote boutiques O73A-3Z-5z-47K-3k-15
    first,quote boyle O-42A-5a-105Z2z133S4s7k7
    first,quote brazilian O-92Z5z73S5s5K5
    first,quote breitbart O-83Z-2z114S-3s-4K-3k-20
    first,quote bridging O101A-2a-18Z-4z-55S-4s-9K-4k-4
    first,quote briggs O-27z67T-2t-38
    first,quote bucher O-17A-1a-3Z-1z37S-4s-5K-5k-2
    first,quote building O49Z-4z-31S-4s-4K-4k-2
    first,quote burdened O79Z3z-68s-11T-1k-2
    first,quote burma O-157A-2a-7Z4z67S5s91T-2t-2K3k-3
    first,quote bush O-43A-6a75Z-6z-5s40T2t-25K-10k-23
    first,quote busted O-84Z5z73S5K4k-3
    first,quote but #2 O-63A-12a-10Z5z91S-1T-1t-8K-1k-1
    first,quote but O18A8a6Z-47z-45S-7s21T8t55K-32k14
    first,quote buzzfeed O102A-2Z-12z-45S-3K-15k-25
    first,quote by O7A15a-53Z39z-33S-10s19T10t-3K39k-32
    first,quote cacheris O-14Z-8z53S-3s-8T-2t-5K-13k-1
    first,quote cairo O113Z-7z-72S-4s-7K-5k-18
    first,quote calabrese O-114Z-2z111s-3k10
    first,quote california O163A-4Z-17z-85S-10s-9K-16k-22
    first,quote can O41A-1Z-3z-30S-2s-2K-3
    first,quote candidate O161A-5Z-12z-81S-9s-7K-15k-33
    first,quote carrier O-122Z6z94S5s5K5k7
    first,quote celebrated O74A-2Z-1z-45s-5K-3k-18
    first,quote central O-104Z11z50S6s7T-1K2k29
    first,quote certainly #2 O62z-62
    first,quote chaffetz O-59A-6a-2Z5z63S-5s16K-4k-8
    first,quote charismatic O74A-4a-2Z-7z-30S-3s-3T-1t-1K-12k-10
    first,quote cheers O111A-2a-32Z-1z-32S-9s-42T4t3K-5k6
    first,quote chicago O-58Z5z61S2s-15K6
    first,quote chinese O-79z79
    first,quote christie #2 O-94z98S-2K-2
    first,quote christie O27A8a-31Z10z-60S8s-40T-1t23K2k54
    first,quote citing O-52A-4a-6Z1z45S5s13K7k-8
    first,quote cleveland O56A-6a-16Z-5z5S12s-43K3k-5
    first,quote close O20A-2Z-8z-37S-10s61K-8k-15
    first,quote cohen O4A-5a-9Z-2z72S-10s-33T-1t-7K-7k-4
    first,quote commencement O84Z-6z-67S-3K-6k-1
    first,quote commercial O62A-2a-35Z-4S-5s-3K-4k-11
    first,quote compared O99A-2a-16Z-6z-45S-8s-8K-8k-8
    first,quote concerning O176A-2a-12Z-7z-113S-7s-18K-9k-10
    first,quote concord O-70A5a61S-6s-10T8t7K6
    first,quote congressman O-60A-2a-7Z6z95S5s13T-1t-21K5k-34
    first,quote conservative O-63Z-4z7S-11s51K-9k30
    first,quote consider #2 O-97a-5Z-1z102
    first,quote considered O113A-1Z-7z-84S-4s-6K-7k-5
    first,quote consulting O-2z-59S6s24K-1k31
    first,quote contrasting O119A-1a-3Z-4z-107K-4
    first,quote conversations O-54A-1a49Z-7z-29S-2t46K-2k-2
    first,quote convincing O-115Z8z54S6s40T-3t-4K5k9
    first,quote cornerstone O164Z-9z-131S-8s-8K-8
    first,quote corporate O-77Z7z48S8s10K7k-2
    first,quote correction O164A-2a-28Z-7z-87S-6s-26K-7k-1
    first,quote could A6a-33Z-6z-52S6s65T-1t-3K4k15
    first,quote courted O155Z-7z-104S-1s-32K-5k-5
    first,quote crapo O84Z-3z-72S-2s-4K-2k-2
    first,quote crew O-16Z-8z-35S2K2k56
    first,quote crime O-66Z7z69S-2s-2K-1k-5
    first,quote critics O-124Z16z58S7K16k28
    first,quote crowds O63Z-7z-42S-7K-7
    first,quote cruz #2 O-8A15a-93z86
    first,quote cruz O51A23a55Z-6z-96S6s-87T-2t40K7k9
    first,quote cuba O29A8a17Z9z-69S1s-11K9k8
    first,quote cuban O-60Z8z49S3K5k-3
    first,quote cuccinelli O-53A8Z4z58S-5t-4K3k-11
    first,quote cummings O-99Z4z35S6s44K3k7
    first,quote curiel O48A-3a-5Z2z4S-7s-50T-1t-6K8k9
    first,quote current O23A-2a-9Z-11z36S-5s-10T-1t-2K-13k-6
    first,quote deals O46A-1a-19Z-1z-6S-3s-11K-2k-4
    first,quote defending O-59A3a33Z-8z-91S-1s-4T6t138K-3k-13
    first,quote defiance O52Z-1z-71S-3s-13K-4k39
    first,quote degrading O-87A8Z6z30S-2T8t8K6k24
    first,quote democracy O74Z-8z-81S-1s34K-10k-8
    first,quote democratic O-35A-22a8Z2z5S2s54T-3t11K-15k-7
    first,quote democrats O-65A26a-10Z35z10S21s66T-15t-30K13k-52
    first,quote demographic O95Z-4z-49S-7s-20K-6k-9
    first,quote demonstrators O55A-4Z3z-50S4s-8K3k-4
    first,quote depending O137A-9a-24Z-3z-68S-9s-12K-1k-12
    first,quote deregulating O-85Z2z81K3
    first,quote desantis O-108A8a-5Z-10z123S2s-6T-2t-2K-4k3
    first,quote despite O37A2a-48Z16z23S15s-9T-9t-34K36k-28
    first,quote details O-67A-1a-5Z4z-11S4s60T-1t-6K4k20
    first,quote developers O-93A8Z6z60S-1K7k14
    first,quote devine O-97A7Z13z77S11s-3T-2t-6K9k-10
    first,quote did O-91A-3a-1Z1z80S11s6K1k-3
    first,quote direct O-78A3a80z-4S-2s-1T-1t-3K-2k8
    first,quote disillusioned O115A-1a-3Z-8z-70S-8s-18K-8
    first,quote dodd-frank O108A-2a-23Z-8z-30S-2s-36K-8
    first,quote domestically O-55A8a48Z-1z-8S-6s-14T8K7k14
    first,quote dr O-44A-3a-3Z4z26S7s25K2k-13
    first,quote drop O81Z-7z-52S-4s-8K-7k-4
    first,quote drug O-182A7a108S-1T7t30K3k28
    first,quote dukes O-49A-4Z-5z64S-4K-4
    first,quote dunwoody O-121z52s76T-2t-2K-2k-3
    first,quote duval O-198Z-1z205S-1K-2k-2
    first,quote earlier O-11A6a4Z-2z-41S-12s35T3t38K6k-28
    first,quote early O-59A-6a-26Z-1z104S-15s69T-9t-27K-6k-23
    first,quote ebeling O-80A8a47Z1z56S-7s-18K-1k-6
    first,quote editor O193A-3Z-19z-156S-19s84T-6t-33K-22k-19
    first,quote editorial O27z-52S2s22
    first,quote eggleston O-43A1a131Z-20z-8S-6s-2K-24k-29
    first,quote egyptair O-78z83k-5
    first,quote either #2 O-2a-9Z-2z13
    first,quote either O89A-2a-9z7S-4s-8T-7t-72K-8k15
    first,quote eksili O81A-4a-37Z-6z-23s2K-4k-9
    first,quote election O-62A-3Z4z51S6s8K3k-7
    first,quote emails O63A2a22Z-8z-52S-3s-15T6t-9K-3k-2
    first,quote emanuel O85A-7a-74Z2z-7S7s-15K1k8
    first,quote employers O59Z-5z-38S-6K-6k-5
    first,quote english O18A-2a-15z-64S8s31K9k15
    first,quote enough O-102Z-2z123S-8K-8k-2
    first,quote erdogan O65A-3a-32Z4z2S4s-34K5k-11
    first,quote erroneous O-56A-1a65S-1s-5K-1
    first,quote estimates O65Z-6z-59S4s4K-2k-6
    first,quote europe O97A-1a-3Z-11z-39S-4s-16K-11k-11
    first,quote even O-39A3a67Z-27z-28S-6s-2T-19t55K13k-17
    first,quote ever O105A-2a-13Z5z-99S5s-33t-2K2k32
    first,quote everyone O-74A-3z69S-3s14T-2t-2K-2k3
    first,quote exactly O-48A6a95Z-5z-53S-1K2k5
    first,quote executives O-77a-5Z1z19S3s59K1
    first,quote exit O-97A-4a-2Z6z92S8s-2K2k-4
    first,quote facebook O-51A-4a6Z1z2S6s37T-1t-2K-3k10
    first,quote facing O55Z-6z-43S-10s3T-4t-8K-15k28
    first,quote fallin O-85A-2a-90z178S2K-2k-2
    first,quote fallon O-42A-4a-11z49S-1K-1k10
    first,quote family O62A-3a-10Z-3z-13S-5s-1T-1t-12K-5k-8
    first,quote fargo O60Z-2z-52S-2s-3K-2
    first,quote faso O-140A-4Z5z114S7K3k14
    first,quote featuring O27Z-1z-4S-1s-5T-1t-12K-2
    first,quote fec O-115A-2a-15z133S4s48T-2t-10K-1k-40
    first,quote federal O-50A-17a22Z22z-31S-5s14T-14t87K-12k-16
    first,quote female O20Z12z-68S11s12K12
    first,quote few O-7A-4a-26Z-1z-53S2s84T-1t-2k9
    first,quote fewer O-121A-1a-9Z10z31S9s79T-1t-3K8k-1
    first,quote fifteen O-81A-1a-2Z4z48S4s28T-2t-9K1k9
    first,quote filling O49Z-5z-70S5K1k21
    first,quote filmmaker O-56A-4a-23Z7z34S5s24K3k11
    first,quote financial O71A-1Z-4z-27S-9s-19K-7k-5
    first,quote fiorina O75A-7a-2Z6z-41S15s-42T4t6K3k-17
    first,quote first O33A3a-32Z15z18S14s-43T-5t-17K17k-3
    first,quote fleischer O79z-79
    first,quote florida O75A-7a-51Z-2z2s-16T-1t-6K-7k13
    first,quote focus O23A-3Z-5z-113S3s78K-4k20
    first,quote for #2 O204A-2a-15Z-8z-169S-1K-1k-8
    first,quote for O-83A26a21Z11z23s-44T23t28K19k-24
    first,quote foreign O-76A-4a150Z-11z-14S-6s-4K-11k-24
    first,quote forty O-54A2a2z23s9T4t14K2k-3
    first,quote forty-one O-54Z4z32S5K5k8
    first,quote forty-six O-182A-1a-3Z4z158S3s25T-2t-3K2k-2
    first,quote four O68A-2a105z-102S2s-45T4t10K-4k-37
    first,quote fox O65A-6a-59Z6z-20S10K3
    first,quote freddy O39A14a-20Z5z-53S10s-1T-1t-2K13k-5
    first,quote fresh O82Z-3z-88S2s-7K-3k17
    first,quote friday O-40A22a-53Z20z17S41s-44T-2t-8K13k36
    first,quote friends O-110A-2a-4Z11z32S10s84t4K8k-33
    first,quote from #2 O172A6a-34Z3z-213S8s65K5k-12
    first,quote from O-53A2a42Z-6z96S12s-81T-6t-15K-1k10
    first,quote frustrations O-51Z11z-32S-6s-10T14t60K9k6
    first,quote further O86A-3a-43Z-4z-39S6s8K-6k-5
    first,quote g-iii O79A-2a-8Z-8z-22S-6s-7K-8k-19
    first,quote gallup O-114Z5z77S5s23K5
    first,quote gen O-89Z7z-6S-1s75T-1t-3K4k15
    first,quote gender O-86Z8z8S6s84T-3t-23K7
    first,quote general O-108A-2Z2z-37S2s77K1k65
    first,quote generous O63Z-2z-43S-1s-5K-4k-8
    first,quote german O-114A-2a-33Z11z59S10s5K11k52
    first,quote germany O-66A5a28Z-7z-57S-4s13T-5t134k-41
    first,quote gingrich O-62A-2Z8z17S4T8t15K8k6
    first,quote gionfriddo O-82z82
    first,quote given O86A-5a-24Z-10z-44S5s-6t-10K-6k15
    first,quote global O50Z-2z-5S-2s-36K-2k-3
    first,quote god O-27Z-13z79S-14s-1T-2K-15k-6
    first,quote gone O-47A-1Z6z16T-1t-6K6k26
    first,quote good O-89A-1Z6z104S-5s-10T-1t-6K-5k7
    first,quote google O65Z4z-70S3K4k-7
    first,quote gop O-98A-1a76Z6z85S14s-25T-3t-33K3k-24
    first,quote gov O-59A8a17Z1z-71S-4s104T-2t-8K5k8
    first,quote governor O-53Z3z44S-1s24K3k-21
    first,quote grandkids O111Z-4z-102K-5
    first,quote grayson #2 O20a55z-74
    first,quote grayson O-60A10a-52Z-8z123S-10s41T-6t-8K-8k-22
    first,quote groberg O-108Z7z68S3s14K7k10
    first,quote groups O39Z-6z-36S-3s41T-1t-8K-7k-19
    first,quote grow O-112A8a103z-15S8K8
    first,quote gruenberg O-104A8Z7z74K7k6
    first,quote guardian O-76Z4z64K4k4
    first,quote haley O-89A2a87S-7s5K2
    first,quote half O-111A1a123Z-1S4s-20K1k3
    first,quote halfway O92A-2Z-7z-74S-4K-4k-2
    first,quote harking O-113Z4z101S-4s-2K3k12
    first,quote he #2 O-45A9a-25Z40z37S-1t-5K-3k-6
    first,quote health O-95A8a78z-2S-4s-2K4k14
    first,quote heaven O-124Z-1z125
    first,quote helal O77A-7a-26Z-1z-1S-3T-8t-16K-8k-8
    first,quote helped O-93Z1z67S4s13K2k6
    first,quote henry O-50A6a7Z-5z61S-5s-46T6K2k22
    first,quote her #2 O86A8a-8Z-2z-84
    first,quote her O-22A2a45Z-23z-2S15s-10T-13t62K-14k-40
    first,quote here #2 O-62Z1z61
    first,quote here O-14a32Z-34z-20S54s-7T-2t-2K5k-12
    first,quote hey O-98A-1Z5z76S7T-2t-7K7k14
    first,quote high-dollar O-66Z7z7S7s7K7k31
    first,quote higher O73A-4a-5Z-7z-31S-4T-2K-11k-9
    first,quote highway O47A-2a-3Z3z-62S4s20K2k-9
    first,quote his #2 O119A1a-7Z-8z-105
    first,quote his O-59a64Z36z-49S-17s-25T25t31K8k-15
    first,quote hizbollah O-75A5a61Z1z35S-4K1k-24
    first,quote hln O71Z-6z-39T-1t-4K-8k-14
    first,quote hoff O120A-5a-29Z1z-84S7s-10K-1k1
    first,quote holder O-93A-3a-8Z9z80S3K7k4
    first,quote holding O86A-6a-25Z-3z-22S-5s-12T-2K-5k-6
    first,quote hooking O-68A-2a-15z97K-8k-4
    first,quote how #2 O-157A-6a208Z16z-61
    first,quote how O137A-6a-41Z-7z-98S-12s29T15t1K-20k1
    first,quote howard O-75a-2Z5z25S2s65T-5t-27K4k7
    first,quote however #2 O148a-35Z-3z-110
    first,quote huckabee O112Z-8z-89S-9s2K-9k1
    first,quote humphrey O75A-3a-2Z-7z-14S-1s-37K-9k-2
    first,quote hurun O-57Z7z49S6T-1t-9K6
    first,quote i #2 O-282A43a207Z26z12S-1t-1K-2k-2
    first,quote i O138A-31a-65Z-88z51S6s-7T-36t30K-27k30
    first,quote i'd O-135A-2a-8z142S5s-1t-1K2k-3
    first,quote i'll O53Z-2z-13T-5t-31k-2
    first,quote i'm O-104A-9a-71z146S11s-23T-2t-2K15k38
    first,quote i've #2 O-3A6a-62Z-7z66
    first,quote i've O-64Z3z-46S6K6k95
    first,quote if #2 O-98A-10a148Z-5z8S-3s-33K-2k-5
    first,quote illinois O-51Z2z38S1s8K2
    first,quote immediately O139A-7a-39Z-7z-31S-4s-12T-2t-25K-5k-5
    first,quote immigrant O76A-3a-6Z4z-30S2s6T-6t-39K-4
    first,quote implicit O104Z-4z-64S-4s-22K-4k-7
    first,quote in #2 O-35A-13a-70Z24z104S-4s-21T-1t19K-3
    first,quote in O-12a52Z-29z-11S23s-4T-30t3K10k-2
    first,quote increasingly O-120A-3Z5z41S12s47K11k7
    first,quote indeed O25A18a37Z-2z-153s34T48t-20K21k-10
    first,quote indiana #2 O246Z-4z-242
    first,quote indianapolis O-87A8a117Z-4z-27S3s-10T3t24K3k-31
    first,quote initial O-2Z-2z8S-2s4K-2k-5
    first,quote initially O45Z-3z-14S-6T-2t-6K-9k-5
    first,quote intelligence O-56z41S1s15k1
    first,quote investigators #2 O-52a107z-55
    first,quote investors O50A5Z-9z-6S-7s-23K-6k-5
    first,quote iowa #2 Z-2z2
    first,quote iowa O355Z-3z-349S-2K-2
    first,quote iran O25Z-4z-15K-4k-2
    first,quote ironically O15A3a66Z-14z-21S-11s-21K-11k-6
    first,quote is O-41A-2a-5Z3z29S11s8T2t-5K6k-7
    first,quote isabelle O88A-3Z-7z-53S-6K-7k-11
    first,quote it #2 O119A-17a-178Z35z-25S-2s21t57K-3k-7
    first,quote it #6 O-31a9Z-3z28s-4K-2k4
    first,quote it O-42A12a68Z-58z-7S52s-17T25t-59K28k-2
    first,quote its #2 O323A-2a-71Z-3z-227t-21
    first,quote its O-77A15a-25Z40z22S38s-19T-8t-16K34k-4
    first,quote jacobs O-114A-3Z4z201S3s-3T-10t-54k-25
    first,quote japan O-112A6a17Z-3z22S2s10T8t8k41
    first,quote japanese O-52A-2a-57Z-1z100S4s8K-1
    first,quote jerome O200A-3Z-13z-168S-3s-7K-6k-1
    first,quote jerusalem O-46A4a75S-2s-27k-4
    first,quote john O-97Z3z86S6s19T-2t-4K3k-14
    first,quote johnson O186Z-6z-64S-10s-28T-4t-50K-9k-16
    first,quote jokes O45A24a6Z-5z-97S-6T-1t-1K18k18
    first,quote jolly O-173A-5a-8z42S6s138
    first,quote journalist #2 a-54z54
    first,quote judged O19A8a31Z4z-51S-2s-10K6k-4
    first,quote judicial O75S-4s-55T-3t-8K-1k-4
    first,quote just O2A1a-56Z10z-35S29s68T-1t-6k-11
    first,quote justice O34A-1a21Z-12z-36S-7s-38T-7t92K-18k-27
    first,quote kagan O-100A-3Z8z66S9s-10T-2K5k26
    first,quote kasich O-51A-15a54Z-15z25S-5s-47T2t79K13k-42
    first,quote kelly O-88A8Z2z20S2T8K8k40
    first,quote kennedy O82Z-10z-53S-4K-8k-6
    first,quote keyworth O-94A-6a-49Z15z14S8s79T-2t-4K11k29
    first,quote khalif O-43Z-10z110S-8s-17T-1t-15K-9k-6
    first,quote kicking O68Z3z-60S-1s-1K-4k-6
    first,quote l O-161A9a-6Z6z211S-10s-37T-2t-7K-13k11
    first,quote large O-124A-2a-25Z8z17S8s94K6k19
    first,quote largely O80Z-4z-65S-1s-2K-2k-7
    first,quote late O-3a-1Z-5z-11S-10s-30K-7k67
    first,quote latest O-58Z7z29S7s7K7
    first,quote latinos O33A8Z-5z-60S7K5k13
    first,quote lawmakers O-84Z-5z100S-2K-3k-7
    first,quote laying O103A-3a-18Z-6z-29S-8s-16K-13k-11
    first,quote leaders O-119Z7z76S3s64T-2t-19K4k-14
    first,quote left O-142Z6z89S-1K7k41
    first,quote legislative O-135a162Z-6z-14S-6s-15T-1t38K-6k-17
    first,quote less O126A-4a-14Z6z-165S19s9T-3t-3K6k22
    first,quote let O-70A3a-1Z-20z127S-21s-22T-1t-35K-18k57
    first,quote levell O32A8a1Z-6z-79S10s-21T8K14k34
    first,quote levine O-53A-2Z2z83S-4s-2K-4k-21
    first,quote liberal O-139A1a-46Z5z95S23s27K12k23
    first,quote liberals O68Z-7z-4S-11s-14T-4t-17K-7k-3
    first,quote like O14A9a-21Z-1z28S-1s-53T2K2k21
    first,quote listing O-67A-1a-6Z8z47S6K12
    first,quote little O71A6a-2Z-6z-55S-5K-7k-2
    first,quote london O-41A-2a-9Z3z56S3s-7k-3
    first,quote long-shot O83Z-4z-7S-4s-18T-3t-42K-5
    first,quote longtime O-52Z5z9S6s8T-1K3k23
    first,quote look #2 O37A6a-24Z-1z-33S8K8
    first,quote looking O65A-2a-11Z4z-32S5s4K2k-36
    first,quote lopez-cantera O-35A-3a-44S5s77
    first,quote low O99A4a-32Z-4z-59S-1s-1K-2k-4
    first,quote majorities O-101Z4z45S7s47K4k-6
    first,quote making O39A8a-2Z8z-1S2s-43K-2k-8
    first,quote manafort O-43A8a86Z-7z-43S-7s-5T-9t-10K1k28
    first,quote many #2 O45a-9Z4z-79S8K8k24
    first,quote manzano O-76Z-2z78
    first,quote mark-viverito O-41A5a-31Z-5z17S-1s89T8K3k-44
    first,quote marquez O-36A7a-30Z2z58S-3s-9K3k9
    first,quote mashable O132A-2Z-8z-96S-11s-3K-12
    first,quote massachusetts O-124Z7z5S6s76K7k24
    first,quote matthews O-139Z2z140S6T-2t-7K3k-4
    first,quote mccain O35Z10z37S9s-78k-14
    first,quote meanwhile O-25A2a-35Z-20z8S-32s28T1t31K-26k69
    first,quote median O58a-63T1t2K1k1
    first,quote meet O-165Z6z162K-1k-1
    first,quote members O64A9a41Z3z-46S-4s-10T-3t-41K5k-18
    first,quote merkel O-53A6a69Z-5z-22S-2s-7T2t-3K2k12
    first,quote messages O-99A14a-6Z13z11S4s-7T6t24K19k20
    first,quote mexican O127A-2a-15Z7z-105S12s-2K-1k-20
    first,quote miami O-40A5a32Z1z-92s-30T-2t118K1k6
    first,quote michele O-30A5a106Z-14z-37S-7K-13k-9
    first,quote michelle O-27A7a68Z-4z-30S-2T-2t-4K-5k-2
    first,quote miller O52A-1a-53Z-25z39S5s-99K4k78
    first,quote missouri O64A-1a-2Z-9z-43T-2t-4K-3
    first,quote monday O67A-4Z1z-15S-1s-36K1k-13
    first,quote money O71Z-5z-21S-5s-30K-5k-5
    first,quote more O-6A-13a64Z7z-53S12s59T-3t-5K-4k-58
    first,quote mosad O45A-1Z-4z-32S-2s-1K-1k-4
    first,quote mourners O35Z-2z-24S-3K-3k-3
    first,quote moving O-73Z4z18S5s15K2k29
    first,quote mr #2 O87a-88Z4z-3
    first,quote mr #6 O-53a6Z-2z42s-4K-2k13
    first,quote ms O-30A3a-21Z-31z51S-46s109T2t-29K-31k22
    first,quote msnbc O-66Z13z42S10s-4K11k-5
    first,quote multiple O-81A-2a-41Z-1z58s83K-3k-12
    first,quote murphy O-21A19a24Z3z-73S-4s87T-7t-15K4k-17
    first,quote my #2 O-41Z5z36
    first,quote nabisco O89A5a29Z-2z-133S-4t15
    first,quote nagorno-karabakh O-72Z3z35S5s20K4k5
    first,quote nance O-37Z-5z47K-5
    first,quote nationally O-30A13a60Z-5z-16S-11s-15T2t14K-7k-5
    first,quote nearly O-7A-5a49Z11z2S-6s25T3t-79K4k2
    first,quote netanyahu O-43Z-1z85S7s-30T-2K-1k-16
    first,quote nevada O71A-3a-79Z2z-15S-1s33K-2k-6
    first,quote never O122A-2Z-4z-99S-5s-19K-6k14
    first,quote nevertheless O-47A-12a-11Z-3z70S-18s8T9t28K-3k-22
    first,quote new O-61A-10a-5Z25z51S-15s-31T-1K26k22
    first,quote news O-81A1a-5Z7z41S1s23T6t11K9k-15
    first,quote newspaper O-114Z11z97S10s-2K9k-9
    first,quote next O96A-3a-10Z-6z-47S-5s-11K-5k-9
    first,quote nixon O-112A-1a-18Z3z28S-4s118T-2t-13K-3k3
    first,quote no #2 O27A-2a-83z58
    first,quote no O-31A-16a33Z-16z-3S-38s20T8t82K-34k-4
    first,quote nobody O135A-3Z-19z-50S-18s-11t3K-21k-17
    first,quote nor #2 A-2a108z-99T-1t-5K-1
    first,quote not O33A-5Z-15z-69S12s73T1t-19K6k-17
    first,quote notably O-47Z-3z49S-2s-5T1t26K-6k-12
    first,quote nothing O10A5a2Z8z-76S15s-31K13k52
    first,quote noting O-31A-2a-9Z14z50S-5s-14T3t-19K8k5
    first,quote now O75A21a20Z-1z-106s16T-9t48K-16k-47
    first,quote nowadays O52A-3Z-6z-23S-14K-5k-1
    first,quote o'donnell O-35A-2Z-5z83S-3s-11K-6k-22
    first,quote o'malley O-61A-2a-3z5S10s20T5t1K5k18
    first,quote oakland O-143A-1Z6z158S-3s-10K-4k-4
    first,quote obama-levels O71Z-5z-63K-1k-1
    first,quote of O-4A5a30Z32z-100S7s-14T-4t16K15k16
    first,quote officers O100A-2a-13Z6z-98S6s3K3k-5
    first,quote officials #6 O42z-37k-5
    first,quote officials O-134A7a42Z12z82s-56T-2K6k42
    first,quote oh #2 O105Z-1z-104
    first,quote ominously O82Z-5z-55S-4s-11K-5k-3
    first,quote on #2 O56a-85Z-7z44s-6K-2
    first,quote on O-16A-25a13Z29z-6S22s24T-15t-64K12k26
    first,quote one O22A29a-48Z-60z44S-45s78T15t-5K-42k12
    first,quote only O6A8a-2Z6z-64S9s22T9t-13k19
    first,quote opinion O-61A-1z70s2K-2k-9
    first,quote opponents O-71Z3z27S2s42K2k-4
    first,quote order O88Z-6z-42S-14s-6K-12k-8
    first,quote osman O42Z-2z-8T1t-31K-1k-1
    first,quote other #2 O8a-55z47
    first,quote other O-71A-1a79Z-6z46S-16s74T-5t-70K-13k-17
    first,quote others O2A-5Z2z-65S7s53T6t-1k2
    first,quote otherwise O-28A1Z-7z56S-7s-5K-6k-3
    first,quote our O-6A-6a-30Z15z-50S24T-2t-35K14k76
    first,quote outright O-63A5a15Z-3z11T-1t-4K-1k40
    first,quote outside O-70A5a-7Z-1z78S-11s-19T4t18K6k-2
    first,quote outstanding O35Z-14z-17K-7k3
    first,quote over O8A-7a40Z-4z-18S13s-45T-6t-27K-2k47
    first,quote overall O31A-5a-57z-38S8s68K1k-8
    first,quote overwhelmingly O139A-2a-27Z-5z-24S-6s-22T-8t-39K-6
    first,quote papã O-60A-4a118Z-1z-1S-1s-45K-3k-3
    first,quote paradis O-5A-4a-47Z-7z15S-8s83K-9k-16
    first,quote part O26A4a39Z-9z-95S1s-12T5t52K-7k-3
    first,quote particularly O-83A1Z-4z99S-1K-4k-8
    first,quote parts O103Z-5z-75S-2s-4K-5k-12
    first,quote party O-103A-1a-3Z-5z54S9s44t-3K-5k14
    first,quote pasadena O-112A-2Z6z6S7s69K6k22
    first,quote past O91A-3a-21Z3z-71S4s7T-1t-11K2
    first,quote pastor O-57Z5z44S6s-2K5
    first,quote paul O23Z3z-1s-7K1k-20
    first,quote pay O61Z-7z-24S-8s-2K-7k-13
    first,quote pelosi O-69a26Z-6z6S-5s-4t4K-10k57
    first,quote people O-20A-6a14Z-18z64S-9s75T-7t-52K-15k-26
    first,quote percentage O96A-2a-6Z-7z-58S-7s-10K-7
    first,quote perhaps #2 O105A-2a2Z-1z-103
    first,quote perhaps O-65A19a-44Z19z5S21s63T-6t-22K-1k12
    first,quote pew O93Z-2z-89S-2K-2
    first,quote pfizer O18A12a50Z4z-59S-7s-59T2t6K9k24
    first,quote philadelphia O-59A-8a-32Z-8z18S4s44T-1t-3K-6k52
    first,quote pieces O-36A2a60Z-3z-16S-6s-9T3t1K1k4
    first,quote placing O52Z-4z-29S-4K-8k-8
    first,quote playbook #2 O242z-242
    first,quote plus O101A-1Z1z-104S1K1
    first,quote podesta O-250A-4a-17Z5z186S15s12K7k47
    first,quote podliska O-51A8Z-5z34S8s17T-2t-25K6k11
    first,quote police O-26A2a-47Z27z113S-8s-67T-6t-8K17k4
    first,quote politically O91Z-14z-44S-14K-14k-6
    first,quote politico O25A-9a-16Z-7z94S7s-31T-8t-23K-7k-24
    first,quote politicos O47Z-3z-35S3T-2t-5K1k-7
    first,quote politics O35A-1a-5Z-1z-11S-4K-4k-7
    first,quote politifact O66A-4a-26Z14z-74S12s-1K13k-1
    first,quote poll O-115A-1a-3Z4z123S8s-5T-3t-4K3k-8
    first,quote polling #2 a40z-40
    first,quote polls O-13A1a-38Z6z89S2s-13T-2t-8K8k-33
    first,quote pollsters #2 O-22z22
    first,quote pollsters O82Z-5z-39S-12s3K-12k-17
    first,quote powell O-2A-2a-17Z-10z71S-6s-7K-9k-18
    first,quote power O42A-2a-5Z-3z-25K-3k-5
    first,quote prager #2 a-76z76
    first,quote prager O-149Z2z110S10K9k17
    first,quote preemptively O63a-33Z-1z-18S-1s-1T-2t-2K-3k-1
    first,quote president O-44A5a40Z-4z-7S19s8T3t14K17k-50
    first,quote presidential O68A-3a-11Z-7z-16S-11s7K-4k-23
    first,quote pressed O-56Z7z5S9s5T-3t-6K9k30
    first,quote pretty O108Z-3z-92S-5s-3K-3k-1
    first,quote previously O56Z3z-59s-16T6t6K7k-4
    first,quote priebus O63A-2a-2Z2z-80S22s-5K1k2
    first,quote primaries O-41A2a81Z-6z-28S-1s-5K-2
    first,quote private O27A-1a6z-57S5s16K5k-3
    first,quote programs O48Z-3z-38S-4K-2k-1
    first,quote progressive O-26z-54S-4s84K-2k2
    first,quote proposals O-5A5a94Z-3z-71S2t-21K-1
    first,quote protests O82Z-6z-53S-4s-9K-4k-7
    first,quote q O-124A-16a29Z-12z178S-45s-45T6t32K-18k15
    first,quote questions O177Z-11z-126S-9s-9K-9k-14
    first,quote racial O-57z57
    first,quote racking O77A-1a-15z-44S-1s-16K-1k3
    first,quote rangoon O36Z9z-87S5s6K9k22
    first,quote rather O98A5a-15Z-3z-35S-18s-5T2t31K-9k-51
    first,quote reached O-23A-3z6S2s7T-1K2k10
    first,quote read O66Z-7z-53K-7
    first,quote recalling O31A-2a-2Z6z-57S4s17K2k2
    first,quote recent O-65A-1Z5z38S6s11K5
    first,quote recently O75A5a-50Z-2z14S-5s-35T7t7k-15
    first,quote reforming O-67A6a19Z-2z-8T8t8K5k32
    first,quote regarding O121A1a-11Z1z-47S7s-87T-2t-6K11k12
    first,quote reid O-107A-3a-5Z3z56S15s-18T-3K11k51
    first,quote remarks O-64A-3Z18z61S-7s-5K16k-16
    first,quote rendell O-14Z-2z15S1K1
    first,quote rep O-63A-13a43Z5z18S6s79T-5t-15k-55
    first,quote report O-106A-2a-19Z6z142S5s-22K5k-8
    first,quote reportedly O-94Z6z88S-3K4
    first,quote reporting O76Z-5z-51S-3K-5k-12
    first,quote reports O-36Z-1z60T-5t-8K-5k-4
    first,quote representative O-44A-1a-19Z4z15S2s51K-1k-6
    first,quote reprising O-48A-2a-12Z8z40S1s7K8k-2
    first,quote republican O-50A5a-29Z-18z77S-24s40T-2t-18K-17k35
    first,quote republicans O-22A7a-35Z67z-33S2s70T-11t-60K28k-13
    first,quote retired O-146A-3Z11z78S8s13T-2t-2K10k33
    first,quote revealed O154Z-11z-119T-1t-12K-6k-4
    first,quote reynolds O-26A7a-4z-29S4s4T7t15K5k16
    first,quote rhodes O-46Z-3z56S-2K-2k-4
    first,quote ross O69Z-8z-40S-8K-8k-5
    first,quote roughly O-54Z8z-34S8s48K8k16
    first,quote rounding O81A-2Z-2z-76K-2
    first,quote russians O-51A4a112Z-7z-83S-3s35K-1k-6
    first,quote ruth O65A-1z-65
    first,quote sad O-74Z-9z94S-3K-3k-6
    first,quote sanders #2 O86A-3a-11Z-11z-53t-7
    first,quote sarandon O-71Z6z-3S7s-5T-1t-3K6k64
    first,quote scarborough O-39A-5a-44Z-17z41S2s56T-1K-14k22
    first,quote scheduling O67A-1Z-4z-59K-2k-1
    first,quote schilling O-12A-4a-12Z-7z9S7s-19T-1t-22K-4k64
    first,quote schoen O-84a-3Z1z67S5K3k11
    first,quote schumer #2 O99Z-1z-98
    first,quote schweizer O-77A-1a-2Z5z50S6s19K5k-6
    first,quote seattle O55Z-3z-43S-3s-2K-3
    first,quote second O51A-2Z-7z-24S-4K-7k-7
    first,quote seen O50Z-5z-17S-3s-18K-4k-4
    first,quote seitchi O57A7a-56S-3s-3T-2
    first,quote sell O-70A8a48z-18S8s16K8
    first,quote sen O20A-18a-61Z11z-10S10s101T-12t-38K7k-10
    first,quote senate O-81Z7z3S8s8K6k49
    first,quote senator O-102A-26a77z47S20s34T-2t-12K9k-46
    first,quote seven O32A-4a-25Z6z-86S18s94T-3t-14k-18
    first,quote seventy-two O37A-2a-2z3S-8s-11K-9k-8
    first,quote several O-67A-6a10Z-18z57S1s52T-3t-7K-21k3
    first,quote shaw O56Z7z-81S7T-1t-3K7k7
    first,quote she #2 O106A-7a43Z-23z-158S8K8k24
    first,quote she O-57A16a-19Z-13z118S-7s-79T-20t65K1k-6
    first,quote sheriff O-8A-2a-16S-6s55T-2t-22
    first,quote shoukair O-107A6a96z-1S2s3K1
    first,quote should O73A10a-2Z-6z-112s-1T11t11K2k13
    first,quote shuster O-122A1a58Z4z-2S5s-25T6t26K11k37
    first,quote sign O50Z-5z-33S-2K-6k-5
    first,quote silva O-90A3a49S3s30K3
    first,quote simply O71Z-4z-45T-2t-10K-3k-7
    first,quote since O28A24a-41Z42z-73S-1s-63T19t32K40k-7
    first,quote six O113A-8a-77Z11z-23S4s3K-5k-17
    first,quote sixty-seven O1A7a84Z-7z-89S-7s-21T4t30K-1k-3
    first,quote slashing O-99Z1z95K2
    first,quote snack O-85A-2a-10Z9z-37S6s17T6t54K6k36
    first,quote snowden O-78Z4z6S11s46K4k6
    first,quote so #2 O55A-9a151Z-14z-177S-1K-3
    first,quote so O-8A33a-146Z9z67S13s-11T-17t41K21k-3
    first,quote social O-63a19Z1z53s-8K4k-6
    first,quote solving #2 O-41a-23Z-1z65
    first,quote sotomayor O-66A-2Z7z48S8s6T-1t-1K7k-7
    first,quote spain O-74Z7z55S7K7k-3
    first,quote speaking O39A-15a-48Z-13z74S30s-31T-4t-23K-21k12
    first,quote specifically O-53A4a6Z12z7S2s7K-6k21
    first,quote spectators O93A-2Z-3z-34S-3s-20K-5k-26
    first,quote spurred O61z-48T-1K-2k-11
    first,quote staff O-99A-1a-1Z7z54S6s14t-2K6k16
    first,quote staffers O86Z-5z-66S-4s-5K-3k-3
    first,quote starr O74A9a-1Z-5z-47S-4s-16T2t-1K-4k-5
    first,quote start O86A-3a-10Z-9z-52S-2K-7k-2
    first,quote state O-1A8a-12Z8z-17S-2s-12T-4t-13K3k41
    first,quote steele O-49Z2z16S2s48T-3t-15
    first,quote still #2 O-43a-1Z5z39
    first,quote stone O71Z-2z-19S-5s-4T-1t-15K-5k-20
    first,quote stories O-21A-4Z14z27S5K-1k-19
    first,quote strategists O-82Z1z76S2s12k-10
    first,quote struggling O106Z-5z-75S-3s-18K-4k-2
    first,quote students O-83Z-2z43S-2s59K-2k-13
    first,quote such O50A42a61Z-11z-164S-7s-81T23t81K12k-6
    first,quote sullivan #2 O-125a46z79
    first,quote sunday O-63A-3a-11Z3z95S-5s-4T-1t-12K1k1
    first,quote superdelegates O134A8a-3Z1z-101S-4s-7T1t1K-6k-23
    first,quote support O10A-1Z13z-56S-2s-3T11t21K12k-5
    first,quote supporters O-70A-2a-56Z-3z104S-2s62T-4t-61K-2k33
    first,quote supré O70A-1Z-7z-21S-5s-4K-8k-24
    first,quote survival O-69A7Z-1z62S-4s4K1k-2
    first,quote swanson O-38a146Z-4z-23S-10s-63K-6k-3
    first,quote switzerland O-65Z3z50S4s16T-2t-3K4k-6
    first,quote symbolic O-59A6a70S-4s-20K4k4
    first,quote take O-62A6a-22Z-10z110S-4s10T-1t-9K-10k-9
    first,quote taking O97A-3a-5z-87S-6s-8T8t16k-10
    first,quote talk O-68A-4a-13Z-1z-24S-3s105T-2t-3K-1k13
    first,quote talking O82Z-6z-69S-2K-6
    first,quote tallahassee O-156A9a94Z10z14S-8s27T-5t21K9k-14
    first,quote tapper O-53A-1a-10Z-1z81S-3T-2t-2K-3k-7
    first,quote targeting O104A-1a-54Z-3z-12S-3T-1t-2K-3k-23
    first,quote teachers O77a-10Z2z-106S1s4T-3t-25K4k56
    first,quote teachout O-109A5a-4Z4z36S4T7t31K10k15
    first,quote tenney O39A-4a-7Z-3z-61S1s-18K-3k57
    first,quote terrorist O48A-1a-10Z-4z-15S-7s-4K-3k-5
    first,quote tester O68A-4a-19z63S2s-103T-1t-2K-1k-4
    first,quote thanks O111a-2Z-3z-25S-8s-39K-10k-24
    first,quote that #2 O14A12a110Z-14z-114S-1K-2k-5
    first,quote that O43A34a-69Z-16z-78S13s-6T-9t64K28k-4
    first,quote the #1 O-55A-15a31Z-27z66S-2s7t-4
    first,quote their O93A8a-39Z-18z11S8s-36T-3K-19k-6
    first,quote then #2 O-41a93Z2z-67S7K5
    first,quote then O76A-37a-48Z23z-13S26s-71T4t37K3
    first,quote there #2 O-37A-4a-87z146S-1s-6K-1k-10
    first,quote there O51A-22a42z-65S-12s9T14t-27K13k-3
    first,quote they #2 O-58A26a48Z-6z-10
    first,quote they've #2 O-18A16a81Z-2z-76
    first,quote thiel O78A-5a1Z-3z-39S-5s-24K3k-7
    first,quote third-party O88A-3a-3Z-5z-54S-2s-10K-5k-7
    first,quote thirty-seven O-125Z13z45S12s20K12k24
    first,quote this #2 O47A4a-33Z-9z-1t-8
    first,quote thor O-137a-1Z5z129S7s-3K5k-2
    first,quote those O65A-6a-5Z-17z-16S-17s62T-8t-46K-16k3
    first,quote thousands O71Z-2z-65S-3s37T-4t-17K-5k-13
    first,quote three-quarters O-6A7a70Z-9z-6S-7s-40K-7k-2
    first,quote thus O33A-2Z3z-59S-7s-32K-6k70
    first,quote tiegen O-88Z7z42S8K8k23
    first,quote titled O-60A6a25Z29z-23S9s3T-6t1K19k-1
    first,quote to O-40A-3a-40Z-25z59S-21s-23T50t72K-6k-22
    first,quote today O86A4a-29Z-6z-89S3s46T-4K-3k-7
    first,quote together O44a-74Z6z17S-12s-8K5k23
    first,quote too O82A7a-10Z5z-76S3s-1K3k-13
    first,quote toomey O-75Z10z29S-2s46T-2t-7K2
    first,quote trade O108Z-4z-87S-4s-6K-3k-5
    first,quote trailing O-58z48S-4s26K-3k-9
    first,quote trump #2 O-104A2a53Z5z50S-1s-3K-2
    first,quote trump O89A11a-46Z12z-70S28s-56T14t11k7
    first,quote tuesday O16A-16a88Z3z-10S8s-16T-5t-42K-4k-22
    first,quote tune O-48A-2a109Z-4z-40S-5s-1K-4k-6
    first,quote tuttle O-71A-1Z-5z84S6K-5k-8
    first,quote tv O-41A-1a-1Z5z27S6s6K5k-4
    first,quote twelve O-114Z8z78S6s-7K6k23
    first,quote twitter O35A9a-16Z-2z-44S-4s60T-6t-39K-1k10
    first,quote two O59A-10a70Z-16z-50S-28s47T-15t-39K-20k1
    first,quote two-thirds O-35Z2z58S5T-3t-28K1
    first,quote ultimately O23a-5Z6z-40S1s11K10k-5
    first,quote un #2 O-56A-1a116z-59
    first,quote under O-4A4a-31Z1z56S-7s-53T29t-3K23k-15
    first,quote underscoring O140Z-5z-125K-3k-7
    first,quote unemployment O-16A-12a96Z-4z-36S6s-26K-7k-1
    first,quote unfortunately O108Z-8z-79S-11s-6T2t12K-7k-12
    first,quote university O86Z-2z-75S-2s-5K-2
    first,quote unless O-33A6a31Z-8z33S-5s-16K-4k-4
    first,quote unlike O-51A-2a-8Z15z-2S7s-22t-1K13k50
    first,quote unnervingly O75Z-4z-55S-5s-2K-4k-4
    first,quote until O148A-1a-15Z-7z-163s7K-5k35
    first,quote up O-48A7Z-1z-3S-2T8t15K6k18
    first,quote users O-47A2a39Z-2z-11T3t14K3
    first,quote using O115A-1a-16Z-8z-75S-14s-19T8K-5k15
    first,quote utah O76Z-5z-63T-1K-7
    first,quote vargas O-92z-18S3s107K1k-1
    first,quote vast O34A-2Z-2z-26K-2k-2
    first,quote vice O3a-12Z-13z17S-12s77K-23k-36
    first,quote victims O24A2a105Z-8z-91S-2s-25K-2k-4
    first,quote videos O49Z-2z-34S-5K-4k-5
    first,quote views O-17Z12z-20S-1s-1K12k15
    first,quote virtually O-85a20Z2z-34S4s19T7t34K9k25
    first,quote voters #2 O-235Z-3z296S-3s-49K-3k-3
    first,quote voters O111A-4a-18Z12z-182S7s74T-7t-7K11k3
    first,quote wade O15A-2a-14Z-16z88S-17s-17K-13k-24
    first,quote walker O-55A-3a-22Z-5z10S-4s59K-6k26
    first,quote walking O-23A-3a-6Z4z57s-26K5k-8
    first,quote wallnau O34Z-9z-73S-3s-11K-3k66
    first,quote ward O-115A-1Z4z103S4K4k1
    first,quote we #2 O-60A-10a-92Z8z154
    first,quote we O22A-10a-13Z-9z-23S17s-12T-15t-25K-10k77
    first,quote we're O-20A-3a-29Z5z75S4s-23t-21K5k8
    first,quote wealthy #2 O77A-1a-11z-66
    first,quote wealthy O-58A2a23S5s25K5k-3
    first,quote weiner O101A10a-32Z-3z-44S-7s-18K-6k-2
    first,quote weingarten O72A-4a-62z46S2s-53k-1
    first,quote welcome O52Z-1z-23S-3s-6T-2t-9K-6k-3
    first,quote what O54A-4a29Z-56z-13S11s-2T-1t-9K-20k11
    first,quote whatever O87A-1a39Z20z-52S1s-11T-4t-64K16k-31
    first,quote when #2 O111A4a-1Z-8z-136S-1s32K-1
    first,quote where O-82A4a-12Z15z31S15s7T-3t-39K19k45
    first,quote whether O52A2a128Z-17z-106S-10s-19T1t19K-5k-44
    first,quote which O-6A-7a-14Z-11z94S-13s-15K-17k-11
    first,quote whichever O62A8a8Z-4z-105S-4T8t8K4k16
    first,quote while #2 O40A-4a-88Z4z48
    first,quote while O-28A-1a54Z77z-88S7s-10T-2t-32K40k-16
    first,quote who O80A6a-6Z3z-50S-2s-17T8t-12K4k-14
    first,quote why #2 O-95A-2a74z22
    first,quote why O10A-7a42Z1z-22S17s-46T5t2K9k-11
    first,quote wilcox O-73A12a-103Z27z33S9s128T-4t-26K13k-17
    first,quote will O76a-17Z-6z-74S2s26T-1K-3k-2
    first,quote winning O-71z71S-1
    first,quote with O2A7a18Z38z-39S26s-44T-7t-29K22k5
    first,quote witness O-73Z3z24S6s22K4k13
    first,quote woman O-110Z3z86S4s-13T-1t-4K3k32
    first,quote woods O60Z-2z-77S-2K-2k22
    first,quote working-class O-72A8a8Z5z-44S5s14T7t48K12k11
    first,quote worst O-52Z7z20S5s12T-1K5k6
    first,quote would O80A-4Z-7z-52S-8K-8
    first,quote written O-62A-1a-1Z-1z75S-3s-3K-1k-1
    first,quote yellen O-106A4a-15Z8z64S6s-4t-1K13k33
    first,quote yet O56A-3a-84Z-22z-46S20s15T20t55K4k-15
    first,quote you #2 O-105A-5a56Z8z55S-4K-3k-2
    first,quote you O47A-3a-118Z-1z46S-3s9T-12t66K-11k-21
    first,quote you're #2 O-70Z-3z75K-2
    first,quote you're O-61Z-9z94S-9s-5K-9
    first,quote you've #2 O-34A-1a-13Z5z43
    first,quote zornick O-56Z-3z79s-1K-3k-17
    first,quote zucker O41A-1a-1Z1z-21S4s-19T-1t-3K-9k9
    first,quote ~ O108A-5a-5Z-10z-111S4s20T-3t-3k6
    first,quote … O-133A-2Z-4z170S-6s-13K-7k-6
    first,quote ‪ O-87A6a240Z-11z-124S-7s-5T4t8K-7k-17
    quote #0 O183A-33a-108Z-81z5S-31s-24T6t37K-4k49
    quote #1 O82A-17a19Z-28z-65S-17s46T-9t-11K36k-35
    quote #12 O-11A32a17Z-24z-72S2s20T2t10K20k5
    quote #222 O-288A6a95Z-68z192S12s-4T-7t28K-7k41
    quote #223 O-62A-4a-14Z5z22s21T-2t21k13
    quote #229 O75a-9Z-1z-72K8
    quote #230 O-67A-28a66Z-84z98S-31s23T-8t25K-6k14
    quote #56 O-85A29a-13Z69z-24S1s-4T-3t-12K44k-1
    quote #667 O-76a27Z-2z64s-12T-4t-11K-2k16
    quote #670 O-12A-30a27Z-46z73S-14s-7T-13t-14K-15k52
    quote #9 O-62A-9a3Z-23z68S-6s-5T-2t-24K17k44
    quote #900 O7A33Z-50S20T-34K24
    quote-form #10 #40 O14A-8a-51Z3z56S-22s18K7k-17
    quote-form #10 #41 O51A-7a31Z22z-68S-4s-26T-2t-1K-2k6
    quote-form #10 #45 O-60A4a-6Z23z48S-3s-7
    quote-form #11 #40 O89A-4a-8Z-5z-27S-8s-27K-1k-10
    quote-form #11 #51 O-89A8a7Z-5z112S-2s-42T-1t-1K-1k14
    quote-form #12 #40 O-80A-10a35Z4z40s21K-1k-9
    quote-form #12 #41 O-60A-2a-4Z-5z74s-2K-2
    quote-form #12 #50 O14A-5a27Z-13z-36s34T-2K-1k-18
    quote-form #13 #41 O-25Z-2z33k-6
    quote-form #13 #50 O-52a-24Z4z70K6k-4
    quote-form #14 #41 O103A-5Z-27z-107S-2t-8K-7k52
    quote-form #14 #45 O-74A2a10Z-3z73S-1s-4k-2
    quote-form #14 #51 O132A-26a-101Z-25z3S-1s37T-2t-6K-6k-5
    quote-form #15 #40 O91A-5a113Z-1z-138s-2t-37k-23
    quote-form #15 #51 O58a-34z-14s-7K-1k-1
    quote-form #16 #41 O62A-2a-26Z-7z-19t-9
    quote-form #16 #50 O124A-6a-74Z-28z-95s-8T-2t27K9k52
    quote-form #18 #51 O104A-5a-24Z24z-60s-24t-7k-6
    quote-form #19 #40 A3a3Z-4z-107S-6s114T-2t-2
    quote-form #19 #51 O-51a-11z62
    quote-form #20 #40 O109A-9a-63Z6z-42
    quote-form #20 #41 O73A-5a-35Z-13z-15T-2t-4
    quote-form #22 #45 O36A1a13Z2z-50s-1
    quote-form #22 #51 O-26A-5a-28Z-7z-46S16s96
    quote-form #23 #40 O-20A-3a108Z-9z-77
    quote-form #24 #3 O36z-36
    quote-form #24 #41 O79A-11a-94Z-33z62S-1K-1
    quote-form #24 #50 O-47A-8a26Z-9z30K8
    quote-form #25 #41 O97A-1a-64z-31
    quote-form #26 #40 O38A5a52Z-6z-65S-6s1T-1t-17
    quote-form #26 #45 O-95A6a54Z-3z39S-2
    quote-form #26 #50 O80A-1a-4Z-9z-66
    quote-form #27 #40 O22A-15a32Z-4z-71S-2s39T-2
    quote-form #27 #51 O114Z-1z-72S-1s-20k-20
    quote-form #28 #41 O44A-5a-124Z-8z93
    quote-form #28 #50 O6A-9a-49Z9z73s-1T-2t-19K-1k-7
    quote-form #29 #41 O39a-61Z-6z28
    quote-form #30 #40 O21A14a68Z-24z-37S-3s-32K-6
    quote-form #30 #50 O69A-1a5Z-9z-64K-1k-1
    quote-form #31 #40 O-42A7a102Z-3z-75S-2t12
    quote-form #31 #41 O-133a-46Z17z178t-17
    quote-form #31 #51 O71z-71
    quote-form #32 #40 O-32A-6a128Z-19z-64T-3t-4
    quote-form #32 #41 O-88A-12a-128Z15z211t-1K3
    quote-form #32 #50 O-37A-5a-99z140
    quote-form #33 #40 O-2a80Z-3z-75
    quote-form #33 #41 O151A-4a-76Z-7z-63
    quote-form #34 #10 A-2a67Z-4z-61
    quote-form #34 #40 O-4A56a238Z-8z-259S3T-2t-27K3
    quote-form #34 #41 O-53A-17a-81Z-17z53S4T1t114K-2k-2
    quote-form #34 #45 O-15A-3a119Z10z-100S-3s-5K-3
    quote-form #34 #48 O-34A-6a65Z-12z-13
    quote-form #34 #50 O-80A-6a-82Z16z152
    quote-form #34 #51 O43A-13a-160Z5z125
    quote-form #35 #40 O180A-9a27Z-2z-195S-2
    quote-form #35 #41 O-39A-2a-44Z-22z99S-1s-5T-4t18
    quote-form #35 #45 O-165A-5a84Z2z84
    quote-form #36 #40 O-54A-31a179Z-8z-91S-2K-6k14
    quote-form #36 #41 O-191A-3a-124Z10z315t-3K-3
    quote-form #37 #50 O56A-2a-45z-10
    quote-form #38 #40 O-136A87a210Z-21z-123S-4s-11K-2
    quote-form #38 #41 O-46A-17a-57Z9z164S-1s-9T-2t-29K-2k-9
    quote-form #38 #45 O-58A-14a-2Z12z98S-3s-26K-6k-1
    quote-form #38 #5 O178a-3Z-7z-168
    quote-form #38 #50 O130A2a95Z-8z-219S-4K4
    quote-form #38 #6 O-23A-4a-62Z5z84
    quote-form #39 #40 O-84A19a150Z-7z-70S-6K-1k-2
    quote-form #39 #41 O134A-1a-91Z-51z62S-2t-39K-6k-5
    quote-form #39 #45 O-98a-5Z9z105s-8K-2
    quote-form #4 #41 O-95A-5Z-16z123k-6
    quote-form #4 #50 O-99A3a41Z31z7S-2s-21T-8t7K12k29
    quote-form #40 #40 A4a110Z-3z-108s-3
    quote-form #40 #41 O-227A-4a-121Z98z260K-5
    quote-form #40 #48 A-2a-116Z-3z121
    quote-form #42 #1 O-9A-1a-200Z5z204
    quote-form #42 #10 O-24A24a250Z-10z-241
    quote-form #42 #12 O-89A-3a-123Z13z203
    quote-form #42 #15 O-222A-7a-91Z-10z332S-2
    quote-form #42 #40 O-215A77a225z-45S-9s-21K-9k-3
    quote-form #42 #41 O7A-41a-120Z73z44S30s-14T-3t-56K12k68
    quote-form #42 #45 O-69A8a17Z8z84S-2s-7T-2t-33K-3k-1
    quote-form #42 #5 O-34A7a503Z-8z-468
    quote-form #42 #50 O146A-1a-79Z78z-103s-9T-2t-17K-6k-7
    quote-form #42 #51 O196A1a24Z-2z-332S-2T8t101K6
    quote-form #42 #52 O-73a-5Z2z78S-2
    quote-form #43 #40 O-44A6a215Z-2z-174
    quote-form #43 #41 O29A-5a-268Z20z209S8K8
    quote-form #43 #45 O-168a63Z-7z114k-2
    quote-form #6 #41 O-18A-5a-2Z-4z38S-1s-3K-1k-3
    quote-form #7 #40 O77a-36Z-1z-55s25k-9
    quote-form #8 #40 O-37A-6a-44Z7z91S-2k-9
    quote-form #8 #41 O-63A-4a71Z-27z45s-20K-2
    quote-form #8 #50 O65A7a9Z-1z-15S-2s-43t-20K11k-11
    quote-place #1014 #2 O81A-2a-20z-59
    quote-place #1099 #10 O-25Z-13z39K-2
    quote-place #1099 #4 O45z-45
    quote-place #1099 #6 O73Z1z-75
    quote-place #1099 #7 O71Z4z-76
    quote-place #1099 #9 O-57a-11z69
    quote-place #1110 #3 O-55a-2z73T-2t-13
    quote-place #1148 #9 O56A-2a-45z-10
    quote-place #1150 #6 O84z-84
    quote-place #1150 #8 O-4A-5a63Z-3z-51
    quote-place #1199 #8 O97A-2a-17Z-11z-74K7
    quote-place #1250 #1 O-47A-2a5z15S-1K-2k32
    quote-place #1250 #4 O-2A-1a77z-74
    quote-place #1251 #5 O-20a62Z-6z-37
    quote-place #1299 #4 O81Z-2z-79
    quote-place #1299 #7 O64Z-3z-60
    quote-place #1310 #6 O55z-55
    quote-place #1648 #10 O-46A5a298Z-5z-233S-1s-3T-1t-6K-2k-8
    quote-place #1751 #10 O-58A7a327Z-3z-268S-2K-1k-2
    quote-place #1751 #8 O-4Z-4z-63T-2t75K-2
    quote-place #1903 #9 O-2a66Z-2z-60K-2
    quote-place #1943 #5 O69Z-6z-53k-10
    quote-place #1950 #2 O33A22a35Z-4z-55S-3s-17K-2k-10
    quote-place #1999 #2 O65Z-4z-55k-6
    quote-place #251 #10 A-2a-116Z-3z121
    quote-place #303 #2 O-65a25z40
    quote-place #303 #7 O71A-2a-18Z-3z-27T-2t-19
    quote-place #350 #1 O56A8a-19z-58S-1s29T-2K-1k-12
    quote-place #350 #4 O51A-1a-10Z-9z-71s-12t51
    quote-place #351 #8 O-20A-4a-66z90
    quote-place #399 #10 A-2a-81z83
    quote-place #399 #6 O80Z-1z-79
    quote-place #399 #9 O-39a-30Z-5z74
    quote-place #4001 #9 O-13A-9a46Z-14z-9
    quote-place #4003 #5 O14Z1z-15
    quote-place #4010 #4 O-45A5a-15Z-1z-2t-6K11k54
    quote-place #4010 #5 O-63A-2a-16Z5z77s-1
    quote-place #4010 #7 O-11A-10a-101Z-7z142S-1s-7K-5
    quote-place #4046 #7 O-1A-1a-34Z-19z61t-5
    quote-place #4050 #10 A-5a-66Z2z68
    quote-place #4050 #9 O-2A-9a-64z74
    quote-place #4051 #10 O-16A8a-5Z-4z17
    quote-place #4051 #2 O-77Z3z78s-3
    quote-place #4051 #8 O-64A-3a-10Z8z69
    quote-place #4099 #10 O-71A-6a-257Z119z232S-3K-11k-3
    quote-place #4099 #5 O65Z-3z-62
    quote-place #4099 #7 O-35Z12z22
    quote-place #4099 #8 O-81Z40z44t-1K-2
    quote-place #4099 #9 O145A-3a-35Z-13z-89t-2K-3
    quote-place #4101 #10 O240A7a12Z-10z-263S7K7
    quote-place #4101 #7 O52A3a11Z-4z-63
    quote-place #4101 #8 O-29A10a85z-66
    quote-place #4101 #9 O-39A3a2Z-12z46
    quote-place #4103 #10 a104Z-1z-103
    quote-place #4103 #8 A2a27Z-2z-27
    quote-place #4108 #8 O-20A-5a-68Z8z85
    quote-place #4109 #9 A-7a-53z60
    quote-place #4110 #10 O-83A-1z84
    quote-place #4112 #10 O-16A-1a-2Z1z20K-1k-1
    quote-place #4114 #7 O-18A-4a-40Z5z57S-1
    quote-place #4150 #10 O-13A3a158Z-7z-140
    quote-place #4151 #10 O-53A-4a-18z77K-2
    quote-place #4151 #7 O-31A-1a13Z2z18
    quote-place #4199 #10 O24A-22a-277Z56z233S-2K-9k-3
    quote-place #4199 #7 O-53A-4a-29Z19z82T-2t-13
    quote-place #4199 #8 O-63A2a92Z-33z-69S-1T7t69K-2k-2
    quote-place #4199 #9 O31A-8a-19Z33z6S-6s-2T-2t-29K-4
    quote-place #4201 #10 O-59A-1a-18Z-1z79
    quote-place #4201 #9 A19a85Z-3z-101
    quote-place #4212 #10 O110A-2a-71Z-2z-36
    quote-place #4248 #10 O-92A-1a-58Z-30z159S11s16T-1t-8K6k-1
    quote-place #4250 #10 O412A-2a-18Z-16z-290S-5s-72K-4k-5
    quote-place #4250 #9 A-3a103Z-6z-94
    quote-place #4299 #10 O-198A-2a-453Z103z511S8K6k24
    quote-place #4299 #7 O-32A8a100Z-8z-68
    quote-place #4299 #9 O173A-2a-30Z-27z-114
    quote-place #4303 #10 A-2a89Z-2z-86
    quote-place #4311 #10 a-66Z2z64
    quote-place #4399 #10 O187A-1a-7Z-6z-173
    quote-place #4399 #9 O-73Z6z67
    quote-place #4610 #7 O138A-2a-24Z-6z-79S-1s-25
    quote-place #4610 #8 O168A-3a-52Z-4z-108T-1
    quote-place #4646 #7 O69A-4a-51Z-7z-6
    quote-place #4647 #5 O74a-1Z-9z-64
    quote-place #4699 #9 O111Z-5z-106
    quote-place #4752 #7 O107Z-7z-100K-1
    quote-place #4818 #10 O-16a-27Z14z-20S8s8K16k16
    quote-place #4846 #9 O107A-2a-30Z-4z-72
    quote-place #4848 #1 O127A8a25Z-2z-118S-4s-11t-13k-12
    quote-place #4848 #10 O-147A-2a4Z14z136S-2k-2
    quote-place #4848 #2 O71A-15a-25Z-21z-69S-10s9t27K-4k37
    quote-place #4848 #3 O93A-3a-45Z-18z-51S-1s-9t-42K-2k77
    quote-place #4848 #4 O189A-3a-113Z-29z-128S-8s105T-2t-11
    quote-place #4848 #6 O147A-23a-142Z-28z-8S-3s19T-2t59k-20
    quote-place #4848 #7 O-166A-1a82Z18z74S-2T-2t-5
    quote-place #4848 #8 O117A-3a12Z-35z-143S-3s-5T-6t66
    quote-place #4848 #9 O-51A21a104Z-49z47S-8s-8t-39K-9k-8
    quote-place #5001 #7 a-96Z7z88
    quote-place #5003 #2 O-64a21Z15z28
    quote-place #5003 #6 O36z-36
    quote-place #5003 #9 O-28a-37Z3z62
    quote-place #5007 #1 O56Z3z-49k-9
    quote-place #5007 #2 O30Z-2z-54K6k19
    quote-place #5010 #7 O-17A4a69Z2z-45T-1t-10K-1
    quote-place #5011 #3 O-79a-29Z21z86
    quote-place #5011 #4 O-61a-24Z2z104S-2s-9T-1t-8
    quote-place #5043 #7 A-2a-63z65
    quote-place #5050 #2 O6a-70Z18z28S-6s26t5k-7
    quote-place #5050 #8 a-49Z3z45
    quote-place #5051 #2 O-63Z13z54s-4
    quote-place #5051 #3 O24a10Z-4z-30
    quote-place #5051 #8 A-2a64Z-8z-55
    quote-place #5099 #10 O-265Z21z246K-2
    quote-place #5099 #7 O57Z-9z-46K-3
    quote-place #5099 #9 O-82a-46Z-1z129
    quote-place #5103 #6 a70Z-2z-68
    quote-place #5115 #3 O-35a-5z65s-16K-1k-8
    quote-place #5150 #8 O-27A-6a106Z-5z-67K-1
    quote-place #5199 #9 O-27a-52Z-11z92K-2
    quote-place #5248 #10 O43A2a136Z8z-291S14s48K9k32
    quote-place #5248 #9 O-77A15a228Z-10z-140s-7K-2k-6
    quote-place #611 #5 O64z-64
    quote-place #799 #10 O-34Z-4z37
    quote-place #811 #3 O66a-1Z-8z-54k-4
    quote-place #850 #7 A-2a48z-46
    quote-place #9901 #10 O65A40a85Z-6z-183K-1k-1
    quote-place #9901 #8 O-29A27a2
    quote-place #9901 #9 O-9A-14a-15z38
    quote-place #9903 #10 O-174A3a-36Z21z186K-2
    quote-place #9903 #8 O-10A-5a81Z-7z-57K-2
    quote-place #9904 #10 O-22A-9a-202Z6z227
    quote-place #9907 #8 O-20A1a41z-6T-1t-15
    quote-place #9911 #8 O51A-7a-86Z6z41S8T-1t-19K8
    quote-place #9914 #9 O-1A-5a-95Z5z95
    quote-place #9941 #9 O-29A-2a-34Z3z68K-3k-3
    quote-place #9947 #6 O122A-1a-6Z-11z-104
    quote-place #9950 #10 O-179A25a117Z-13z78S-7s-17K-3k-2
    quote-place #9950 #5 O-67A-3a-14Z-4z-23S16s95
    quote-place #9950 #8 O-52A2a-71Z10z123S-3s-5K-3
    quote-place #9950 #9 O-84A17a301Z-12z-178S-5s-36K-2
    quote-place #9951 #10 O53A70a106Z-14z-209S-1s-4
    quote-place #9951 #7 O-84A1a107Z-2z-21
    quote-place #9951 #8 O3A-2a96Z-6z-88T-1t-2
    quote-place #9951 #9 O-50A73a74Z-10z-85K-2
    quote-place #9953 #10 O-2A-5a98Z-3z-87S-1K-1
    quote-place #999 #6 O60Z-6z-54
    quote-place #9999 #1 O59A-3a-5Z-7z-20S-1K-7k-16
    quote-place #9999 #10 O-401A-9a26Z51z335S-1s-21T3t9K-3k10
    quote-place #9999 #3 O97A6a28Z-25z-89S-3s-10K-4
    quote-place #9999 #4 O88A-10a-55Z-4z-18
    quote-place #9999 #5 O-16A-14a-105Z12z124K-1
    quote-place #9999 #6 O70A-5a-48Z-2z-14
    quote-place #9999 #7 O-94A2a53Z3z38K-2
    quote-place #9999 #8 O-31A-16a-154Z14z195S-3K-5
    quote-place #9999 #9 O36A-3a138Z20z-197S1K5k-1
    quote,w #0 " O-106A3a23Z-1z86S-9s-7K17k-5
    quote,w #0 ' O-181A2a24Z155z166S-49s-25T-14t-8K-29k-42
    quote,w #0 's O-32A-17a-21Z-68z134S-26s47T-13t20K-18k-5
    quote,w #0 ( O68A-12a-21Z5z-23S-15s-17T16t8K-22k13
    quote,w #0 , O215A-6a-41Z-54z-59S-10s14T3t41K-73k-31
    quote,w #0 - O66a-24Z-22z25S-1s26t-17K1k-53
    quote,w #0 . O106A-24a88Z-32z-59S-2s45T-9t-32K-42k-38
    quote,w #0 : O7A-8a-89Z-36z-12S-2s-41t-17K104k93
    quote,w #0 ; O148a-23Z-16z-66s-37T-1t-17K-2k13
    quote,w #0 <name> O-268A7a145Z33z172S16s20T-10t-20K-36k-59
    quote,w #0 about O-144A-37a2Z107z-2S35s-30T-2t-43K34k80
    quote,w #0 ad O-71A7a-9Z-2z17S-5s94t3K-26k-8
    quote,w #0 address O-56A-1a16Z-3S-1s-1t-14K-17k76
    quote,w #0 after O174A39a-19Z-7z-83S-16s-51t1K-18k-21
    quote,w #0 afternoon O55a-5Z-2z-41s-5t1K-3
    quote,w #0 against O-53a-24Z8z32S-2s-21t-11K1k71
    quote,w #0 ago O99a-2Z-1z-97S-2s-24t19K-1k10
    quote,w #0 allies O-65A-1a-6Z2z8S-7s57T7t11K-6
    quote,w #0 americans O20A-5a-9Z-28z70S-6s-30T-2t8K-5k-13
    quote,w #0 among O98A-7a11Z-40z-47S-6s-32T20t-12K-4k19
    quote,w #0 and O116A-55a33Z-56z-20S-96s54T-11t66K-58k26
    quote,w #0 announced O-73a-11z-15s-3K59k43
    quote,w #0 are O120A-4a34Z-7z-51S-2s-51T-2t-39K26k-24
    quote,w #0 as O98A20a-52Z46z21S-37s-61T-12t-1K5k-27
    quote,w #0 asked O-29A-7Z-7z6S-12s-5T16t-24K64k-3
    quote,w #0 audience O78a-10z-99S-1s43T-1t4K-2k-11
    quote,w #0 ban O-81a8Z-11z75s-3t-3K30k-15
    quote,w #0 been O-69A-2a-12Z-4z14S-4s58t7K-38k49
    quote,w #0 before O137a12Z-28z-43S-3T-2t-16K-12k-45
    quote,w #0 better O-4a-19Z-6z54S-4s-7T-1t-5K-1k-6
    quote,w #0 bill O-104A-2a9Z6z72S-5s34t-1K-17k8
    quote,w #0 billionaires O-66A-2a16Z17z40S5s-2t-6K-1k-1
    quote,w #0 but O169A12a-16Z-8z-114S-39s-15T-2t24K-11
    quote,w #0 by O100A4a-8Z-68z6S-30s34T42t-9K-15k-55
    quote,w #0 came O60a-12Z-3z-2s-37t3K2k-12
    quote,w #0 can O61A-9a-17Z-15z3S-4s-18t2K14k-17
    quote,w #0 candidate O5A-9a25z82S-7s-38T-5t-16K-12k-25
    quote,w #0 closed O54a-5z-36s2t-8K-1k-6
    quote,w #0 comes O70a-14Z-3z-6s-17t-3K-14k-13
    quote,w #0 comments O-53A-1a26Z26z69S8s-12T-1t-16K-26k-20
    quote,w #0 conference O88A-6a-3Z-2z-73s-17t-4K-3k19
    quote,w #0 continued O57a-2z30s-5T-1K-54k-24
    quote,w #0 could O83A-1a-18Z6z-54S-2t-20K6
    quote,w #0 crisis O-60a-3z64s8t-1K-2k-6
    quote,w #0 crowd O86a-8Z-1z-89s22t19K-5k-23
    quote,w #0 day O71a3z-47S-2s-16T-2t-14K-4k10
    quote,w #0 days O111a-19Z-1z-52S-5s-29t-9k3
    quote,w #0 deal O-81A-4a26Z-5z70s-17t-7K-1k20
    quote,w #0 defense O-70a13Z-3z3S8s17T8t-1k25
    quote,w #0 delegate O76a-12Z1z-86S-2s18t12k-8
    quote,w #0 delegates O46A-4a4Z-13z34S-7s-21T-4t-3K-14k-19
    quote,w #0 department O-50A2a-14Z-2z136S-7s-36t-26K-6k2
    quote,w #0 despite O148A-6a-18Z-8z-64S-33s4T-2t-7K-7k-6
    quote,w #0 director O-29A-1a12Z-5z-34S-6s7t71K-2k-12
    quote,w #0 donor O-60a-5z70t-1k-4
    quote,w #0 drawing O63a-3Z3z-34K-5k-24
    quote,w #0 during O76A13a-9Z-32z-18t-2K-12k-16
    quote,w #0 emails A2a-8Z-8z67S14s-29T3t-14K-8k-19
    quote,w #0 event O84a2z-33S-3s-36t-4K-5k-7
    quote,w #0 every O53A-1a23Z-6z-80S-11s-9T7t15K-4k15
    quote,w #0 face O73a-28Z-2z-8s-16T-1t-4K-14k-1
    quote,w #0 faced O89a-8Z-3z-17S-3s-11t-2K-25k-21
    quote,w #0 faces O66A-2a-13z-18s-3t-1K-25k-3
    quote,w #0 families O-56A-2a-12Z7z61S13s2T-1t-7k-4
    quote,w #0 family O-46A-3a19Z1z61S-7s-9T-5t-10K-3k1
    quote,w #0 far O58A-1a-6z-40S-5s-17t-9K-5k26
    quote,w #0 federal O-75A-9a55Z-19z86S4s-7T-3t-5K-7k-20
    quote,w #0 final O77a-18Z-1z-10S-1s-30t-8K-4k-3
    quote,w #0 five O22A5a-24Z32z-80s71T-1t-9K-6k-11
    quote,w #0 followers O86a-2Z-5z-60s-9T-1t-1K-2k-7
    quote,w #0 from O29A-1a15Z-54z85S-1s20T9t-32K-37k-32
    quote,w #0 front-runner O-63A-3a-6Z17z62S-6s26T-3t-17K-8k3
    quote,w #0 gay O-63a19Z8z37S3s7T4t-3K-2k-11
    quote,w #0 given O67A-10a-19Z-5z-3S-13s2t6K-21k-4
    quote,w #0 got O63a6Z-5z-23S-10s-19t-3K-3k-7
    quote,w #0 groups O-27a1Z-12z-77S20s88T8t34K-18k-17
    quote,w #0 gun O-117A6a24Z21z83S8s-16T4t-6K-4k-5
    quote,w #0 has O67A-12a22Z-10z-60S-17s-13T-5t-5K22k10
    quote,w #0 have O-37A-2a-24Z2z102S-5s-30T-1t-14K-4k13
    quote,w #0 having O-21A-6a7Z13z54S-5s-4K-26k-13
    quote,w #0 here O81A-19a-7Z-35z-27S-20s8T16t-4K-25k33
    quote,w #0 him O-86A6Z80z4S59s-17T13t19K-19k-60
    quote,w #0 his O-24A22a-63Z43z18S49s-26T11t-27K4k-6
    quote,w #0 history O-41A-1a-4Z-4z59S8s3t5K-5k-19
    quote,w #0 how O-59A-41a16Z44z86S-24s-20T-8t-7K-5k16
    quote,w #0 however O115A-16a1Z-12z-47S-15s-30t-1K-5k10
    quote,w #0 i O-40A-62a-22Z27z119S-2s-11T6t-5K-17k6
    quote,w #0 if O-85A9a-13Z48z97S-37s-24T-2K-14k20
    quote,w #0 illegal O-70a-6Z15z64s-1t-1k-2
    quote,w #0 immigrants O-64A-1a3Z19z75S-4s-5t-8K-4k-12
    quote,w #0 in O100A14a-21Z-99z-33S-60s66T-19t22K36k-3
    quote,w #0 included O61a-23Z-6z-26S-5s-9T-2t-8K24k-7
    quote,w #0 including O-27A-22a-7Z-28z101S-24s81T1t13K-79k-9
    quote,w #0 income O57a14Z-17z-49s3T-1t-2K-3k-3
    quote,w #0 influence O-80a2z84s-4t10K-2k-10
    quote,w #0 interview O88A-2a-20Z-5z-35S-5s-11t-30K-20k39
    quote,w #0 is O102A-15a7Z21z-65S-27s-46T-4t-7k34
    quote,w #0 issues O-60A-2a-1Z54z54S-3s-18T-3t-4K-8k-8
    quote,w #0 it O84A-21a-75Z63z28S-76s-40T-14t-23K33k42
    quote,w #0 june O81a-16Z-2z-54S-5s-2T-2t-5k5
    quote,w #0 keep O-53a2Z6z71t-8K-6k-12
    quote,w #0 last O79A-4a24Z-17z-77S-21s-8T-4t9K-1k20
    quote,w #0 law O-92A4a5z15S2s51T7t21K-12k1
    quote,w #0 left O67a-27Z-9z-57S-6s-8t37K-8k10
    quote,w #0 less O60A-3a6Z2z-49S-1T-1t3K-5k-13
    quote,w #0 liberal O-67A-10a-4Z3z6S19s36T-3t30K-1k-10
    quote,w #0 longer O44a17Z-2z-56s-7t8K-1k-1
    quote,w #0 look O-22a-4Z-2z-43S-7s-13K58k33
    quote,w #0 made O74A-9a4Z-9z35S-2s6T-2t-6K-24k-67
    quote,w #0 man O-51A8a-5Z3z69S-2s-14T-4t5k-10
    quote,w #0 many O-36A11a-11Z-30z-56S59s17T48t23K-9k-15
    quote,w #0 margin O63a-3z-29s-9t-12k-10
    quote,w #0 meaning O59A-1a-5Z-2z-26K-18k-6
    quote,w #0 message O-75a20z16S-2s16t2K3k21
    quote,w #0 monday O74A-2a1Z-10z-43S1s-18T1t1k-6
    quote,w #0 months O82a-13Z-14z-36S-5s-10t-2K3k-5
    quote,w #0 morning O103a-16Z-16z-56S-2s-17K-14k17
    quote,w #0 movement O18A-1a7Z-1z-61s19t14K-3k9
    quote,w #0 must O-77a3Z-2z73S-1s-4t-5K15k-3
    quote,w #0 national O-35A-2a18Z-12z-50S4s31T8t45K-8k1
    quote,w #0 networks O-1a6z-81s26T5t49k-3
    quote,w #0 no O-115A4a-3Z28z86S-28s-7T-4t5K-18k53
    quote,w #0 nominee O-7A-3a-9Z-1z84S3s-24t-33K-6k-4
    quote,w #0 not O-21A-20a18Z27z33S-2s-26T-7t-18K-36k52
    quote,w #0 noted O-19A-2a-6Z-3z-24s-6t-4K60k5
    quote,w #0 now O3A15a14Z-16z-17S-34s6T-11t7K13k19
    quote,w #0 of O-48A-22a47Z-66z65S-74s43T-38t24K-10k78
    quote,w #0 opening O70A-2a-5Z9z-43S-1s-1t-6K-2k-20
    quote,w #0 or O-42A-13a32Z-55z95S-8s-14T-2t43K-16k-20
    quote,w #0 out O94A-8a-8Z-59z66S-6s6t2K-117k31
    quote,w #0 overall O71a-6Z-6z-44S-8s-2t-4K2k-4
    quote,w #0 people O-26A3a53Z-43z63S-9s-22T2t24K-10k-34
    quote,w #0 percent O-3A-5a8Z-16z-13S-8s75T-5t4K-19k-17
    quote,w #0 plan O-77a-2Z-5z50S-1s15t-6K19k8
    quote,w #0 poll O-58A-3a-21Z-19z-55S1s58T-1t117K-13k-6
    quote,w #0 polling O5A-1a-14Z13z-64S-6s52T9t21k-14
    quote,w #0 polls O-75A-5a-23Z-10z-109S57s56T23t115K-14k-16
    quote,w #0 post O49A-2a-13Z-12z-61S5s-6T5t-5K-4k45
    quote,w #0 press O43A-2a-18Z-6z-77S-2s10T2t33K-1k18
    quote,w #0 prompted O63a-19Z-2z-25S-6s-3t-1K-1k-7
    quote,w #0 put O-7a8Z-2z2S-2s-11T-4t-5K61k-40
    quote,w #0 rally O48a-1Z-8z-71s24t1K-2k11
    quote,w #0 reform O-69a-11Z-2z77S-1s15k-7
    quote,w #0 release O-76a-12Z-1z67s24T-2t-6K-25k31
    quote,w #0 report O-89A-2a2Z-2z-2S15s53T-1t-18K15k29
    quote,w #0 reportedly O-58a-2z-10s-1t-2K74k-1
    quote,w #0 rights O-76A-1a-5Z2z68S-6s9T-3t12K-1
    quote,w #0 said O-69A-3a-8Z-9z-76S35s-27T-2t-18K94k82
    quote,w #0 same-sex O-75a-26Z15z94s-5T-1t-2
    quote,w #0 saying O-19A-5a10Z-8z-62t-2K31k55
    quote,w #0 says O-52a-6Z-9z-31S-2s-3K100k3
    quote,w #0 security O-43a19Z-15z63S-6s20t-12K-11k-14
    quote,w #0 see O71A-3a-3Z8z49S-6s-4T-2t5K-51k-64
    quote,w #0 several O44A14a-16z-50S32s-22T-4t19K-5k-12
    quote,w #0 short O68a3Z-1z-41S-2s-13t-7K-3k-3
    quote,w #0 should O-49A-1a3Z-5z95S-4s4t-13K-19k-13
    quote,w #0 shows O90a-10Z-9z-12S-2s-9K-34k-12
    quote,w #0 simply O-18a-9Z-3z64S-2s-2t-1K-17k-12
    quote,w #0 since O74A3a11Z-14z-75S-8t-2K-1k13
    quote,w #0 socialist O-52a2Z-1z54s6T-2t-3K-4
    quote,w #0 some O-104A-6a27Z4z-14S63s8T44t21K-19k-25
    quote,w #0 speaking O85A-4a-11Z9z-20S-6s-31T-1t14K1k-34
    quote,w #0 stage O93A-1a1Z-8z-61s6t-5K-1k-24
    quote,w #0 standards O-16a-12z52s-5t-7K-13
    quote,w #0 start O58a3Z-1z-15S-5s-9t-8K-1k-21
    quote,w #0 states O15A-2a61Z-19z-55S-8s33T-2t3K7k-35
    quote,w #0 story O-24A-1a-6Z-4z74S-1s-33t-10K-3k7
    quote,w #0 supporter O-73a-10Z-3z15s-2t-14K49k38
    quote,w #0 system O-68a-5z87s2t-7K-6k-3
    quote,w #0 team O-45a15Z-3z-14s63t8K-12k-11
    quote,w #0 that O22A36a-26Z147z-62S4s-80T-16t-22k-3
    quote,w #0 the O60A23a-51Z14z102S-26s-54T-18t3K-6k-48
    quote,w #0 them O-3A-1a10Z14z24S22s-8T9t-9K-10k-47
    quote,w #0 they O46A-18a42Z13z-41S39s-27T-1t-28K-8k-17
    quote,w #0 though O93A-2a-10Z-20z-28S-4s-20t-4K-2k-5
    quote,w #0 threat O-53a-6z61s-2t-3K-2k5
    quote,w #0 time O101A7a28Z-7z-128S-3s-58t1K-4k63
    quote,w #0 to O50A-51a18Z23z-45S-47s-27T-24t-29K49k83
    quote,w #0 today O-69A-1a-18Z-9z32S-2s63t24K-7k-15
    quote,w #0 told O-78a15Z-14z3s-7t-4K76k9
    quote,w #0 took O75a3z-41s-13t2K3k-29
    quote,w #0 top O6A-1a15Z-3z-67S5s73T-7t-4K-5k-11
    quote,w #0 trade O-85a9Z10z72S-6s5T-5K2k-3
    quote,w #0 turned O56a-15Z-5z-4s-9t-4K5k-25
    quote,w #0 up O86A-2a2Z-62z-26s1t31K-39k10
    quote,w #0 violence O-55a4Z-9z73s3T-2t-6K-4k-5
    quote,w #0 wall O-75a-8Z3z87s-9t-1k3
    quote,w #0 wanted O-16a-14z70s-3t-1K-40k3
    quote,w #0 was O86A2a-54Z-4z-36S-26s29T-8t2K9
    quote,w #0 we O-27A-30a-13Z-30z82S41s-5T-1t-2K-2k-13
    quote,w #0 week O95a-11Z-6z-62s7t-12K-17k5
    quote,w #0 weeks O73A-3a-4Z-8z-41S-2s-5t-8K-3k1
    quote,w #0 went O72a-14Z14z4S-2s-11T-2t-3K-23k-34
    quote,w #0 what O-22A58a-3Z7z45S-30s-23T-7t-9K-9k-7
    quote,w #0 when O99A29a5Z-16z-20S-20s-45T-1t-28k-3
    quote,w #0 where O71A11a-4Z5z-35S-15s-27T-2t-2K2k-3
    quote,w #0 whether O-93A6a-16Z119z6S-11s-16t-16K-4k25
    quote,w #0 while O113A-10a-9Z8z-6S-17s-33T-6t-13K7k-34
    quote,w #0 who O-31A32a-37Z-12z-3S76s8T-11t54K-34k-42
    quote,w #0 why O-12A-31a-19Z109z11S-33s-17T-1t-4K-7k4
    quote,w #0 will O83A1a-25Z6z-23S43s-39T-4t-28K6k-18
    quote,w #0 won O99A7a2Z-2z-48s-15T-2t-11K-6k-24
    quote,w #0 work O-23A-2a20Z-25z75S-4s-9T-2t-3K-3k-26
    quote,w #0 year O35a37Z-11z-111s-8t2K-6k63
    quote,w #0 yet O96A-21a11Z-1z-37S-63s-12t2K-6k29
    quote,w #0 you O45A-26a-28Z-6z43S17s-4T-9t-2K-7k-24
    quote,w #0 ‐ O106A-4a-20Z-5z-81S-13s-6t-23K37k9
    quote,w #1 " O14A22a3Z71z-137S15t-1K5k9
    quote,w #2 ' O41a10Z-4z-49s-3t6
    quote,w #2 's O30A-4a60Z-6z-83s2T-2t2
    quote,w #2 , O-107A-4a35z94s5T-2t-20K-2
    quote,w #2 . O21A3a-58Z6z18S-3s-2T-1t17K3k-4
    quote,w #2 <name> O198A-31a-164Z-16z-136S13s41T2t97K8k-12
    quote,w #2 and O-42A24a-60Z13z61s-6t9
    quote,w #2 at O-20a-27Z5z48s-2t-3k-2
    quote,w #2 but O-60A-3a10Z8z48S-1s-2
    quote,w #2 can O-67a19Z-8z56t-1
    quote,w #2 have O122a37Z-2z-165s-2t4K9k-3
    quote,w #2 if O55A-10a-1Z6z-49t-2
    quote,w #2 of O49A-4a3Z6z-59S8s-14t7k3
    quote,w #2 people O35A-1a8z-43s6t-4
    quote,w #2 that O-59A2a44Z-22z39t-3k-2
    quote,w #2 the O-31A-32a91Z-10z-63S-14s14T3t28K8k6
    quote,w #2 they O-30A27a-36Z-15z56S-2
    quote,w #2 to O-13A-2a-40Z-27z83s-1t3K-1k-2
    quote,w #2 we O61A3a-10Z8z-62
    quote,w #2 you O-59A-6a39Z14z17S-1T-2t-2
    quote,w #3 " O-15A-33a60Z-35z27S-22s11T-4t8K-12k15
    quote,w #3 ' O-35A-3a-12Z-56z86S-10s15T-4t22K-1k-2
    quote,w #6 <name> O108A-7a-38Z-17z-8S-34s-1T-2t-10K-2k10
    quote,w #7 " O1A-33a-6Z-22z85S-12s-5T-11t-7K-14k23
    quote-sides " and O-5a-73z69s10
    quote-sides " the A-2a89Z-2z-86
    quote-sides ' ' O-37A-30a62Z-154S-37s100T-12t51K-15k72
    quote-sides ' [ O283A-3a-130Z-5z-142S-2
    quote-sides ' this O-16a-27Z14z-20S8s8K16k16
    quote-sides 's " O18A-4Z-8z-58t-8K-4k64
    quote-sides 's <none> O84Z-4z-70k-9
    quote-sides 's on O48a-7Z-1z-21s-11t-1k-7
    quote-sides 's that O65Z-7z-49K-2k-7
    quote-sides 's the O-2a113Z-3z-105s-1K-2
    quote-sides ( ) O-59a-5Z-8z106s-34
    quote-sides ( <name> O103Z-7z-95K-1
    quote-sides , ' O-15A-6a61Z-4z-36
    quote-sides , <name> O-97A6a11Z-2z85s-3
    quote-sides , <none> O-55A-11a-291Z138z244S-3t-2K-15k-3
    quote-sides , adding A-2a-68Z2z68
    quote-sides , in O-34A-3a-22Z-8z74S-2s-4
    quote-sides , on O-63A-5a-34Z19z84s-1
    quote-sides , the O2A-13a-53Z-11z98s-4T-3t-18
    quote-sides , ‐ O-2A-1a-34Z-19z62t-5
    quote-sides - ( O141A-1a-3Z-16z-117K-2k-2
    quote-sides - - O49A-6a10Z-11z-85k44
    quote-sides - <none> O95Z-23z-48T-2t-22
    quote-sides - by O323A-7a-92Z-10z-187S-1s-25T-1
    quote-sides . <name> O-72A1a110Z2z-38S-1K-2
    quote-sides . <none> O-115A-37a-263Z99z322S-12s-2T3t26K-17k-5
    quote-sides . asked O-50A-4a-82Z4z132
    quote-sides . he O119A25a131Z-10z-278S7K7
    quote-sides . in O-83A-1z84
    quote-sides . it O-57A-1a-31Z2z88
    quote-sides . makes O-13A2a86Z-4z-72
    quote-sides . of A-8a-74Z1z82
    quote-sides . said O-59A10a124Z-5z-54S-4t-13
    quote-sides . she O101A5a29Z-16z-119
    quote-sides . the O-69A13a204Z-6z-143
    quote-sides . to O-20A-5a-68Z8z85
    quote-sides . were O-16A-1a-2Z1z20K-1k-1
    quote-sides . which O-18A-4a-40Z5z57S-1
    quote-sides : <none> O-34A4a-383Z73z302S8K6k24
    quote-sides : [ O-92A-1a-58Z-30z159S11s16T-1t-8K6k-1
    quote-sides : according A-3a103Z-6z-94
    quote-sides : exhorted O-4A5a68Z-5z-64
    quote-sides : has O110A-2a-71Z-2z-36
    quote-sides : households O-214A-2a-18z234
    quote-sides : http O626Z-16z-524S-5s-72K-4k-5
    quote-sides : referencing A-3a-32z34
    quote-sides <name> <none> O6a-52Z-1z59s-10K-2
    quote-sides <name> [ O-35A17a364Z-2z-432S14s41K7k26
    quote-sides <name> apparently O-35a-5z65s-16K-1k-8
    quote-sides <name> from O-30A-2a-54Z-3z89s-1
    quote-sides <name> in O-8A-4a57z-45
    quote-sides <none> ( O161A-5a-35Z-12z-110
    quote-sides <none> . O-29A-2a-34Z3z68K-3k-3
    quote-sides <none> <name> O-87A115a170Z-17z-184S2s14T-5t-3K-4
    quote-sides <none> <none> O-186A-53a-122Z62z350S-8s-31T3t9K-18k-6
    quote-sides <none> a O-56A1a92Z-4z-31S-2
    quote-sides <none> and O58A-4a-54
    quote-sides <none> anymore O-15A-5a-51Z5z66
    quote-sides <none> asked A1a82Z-4z-79
    quote-sides <none> clinton O-56A2a111Z-4z-53
    quote-sides <none> he O-4A41a216Z-10z-243
    quote-sides <none> king O-22A-7a-247Z7z269
    quote-sides <none> line O80A-5a-64S-3s-5K-3
    quote-sides <none> perhaps O-52A-8a-242Z-2z319S-2s-10K-2k-2
    quote-sides <none> priebus O-3A1a83Z-4z-77
    quote-sides <none> reacted O-32a88Z-4z-51K-2
    quote-sides <none> said O-69A58a160Z-2z-108S-5s-34
    quote-sides <none> says O-11A-7a17
    quote-sides <none> she O-56A9a-38Z2z86K-1k-1
    quote-sides <none> star O-44A-7a-33Z-2z-11S12s85
    quote-sides <none> that O-20A1a41z-6T-1t-15
    quote-sides <none> the O-235A-6a33Z16z197S-2K-4
    quote-sides <none> trump O-26A16a117Z-7z-100
    quote-sides <none> weaver O3a15Z-2z-16
    quote-sides <none> which O-1A-5a-95Z5z95
    quote-sides = > O163a-35Z-3z-124
    quote-sides > - O140A-2a-30Z-9z-99
    quote-sides a <name> O-70A-4a-5Z-1z98s-19
    quote-sides a <none> O-46A-2a-111Z-10z168
    quote-sides a the O-50A-2a25z27
    quote-sides always <name> a55Z-3z-52
    quote-sides an <none> O48Z-2z-46
    quote-sides an a O71A-2a-18Z-3z-27T-2t-19
    quote-sides and ' O56A-2a-45z-10
    quote-sides are <name> O-20a102Z-9z-71T-2
    quote-sides as <none> O65Z30z-95
    quote-sides be <none> O44z-44
    quote-sides book fiorina O-4Z-4z-63T-2t75K-2
    quote-sides but said O-4A-5a63Z-3z-51
    quote-sides by <none> O71Z-1z-70
    quote-sides called the O-28a-37Z3z62
    quote-sides cause <none> O85Z-6z-78
    quote-sides clinton former A-1a19Z-1z-15K-1
    quote-sides doesn't about O55z-55
    quote-sides has he a-90z90
    quote-sides her <name> A-2a-116Z-3z121
    quote-sides life <none> O-84Z-1z86
    quote-sides line <none> O-132z132
    quote-sides merely the O36z-36
    quote-sides of <none> O70Z-16z-54
    quote-sides podcast subscribe O34Z-4z-30
    quote-sides proving " A-2a-63z65
    quote-sides said for A8a81Z-8z-81
    quote-sides said she a-96Z7z88
    quote-sides that <none> O-37Z16z21
    quote-sides the - O-46z27s18
    quote-sides the <name> O-29A-5a40Z-2z-2S-2s-2
    quote-sides the the O-72a-5z77
    quote-sides through which O81A-2a-20z-59
    quote-sides titled <none> O87Z-11z-76
    quote-sides to <none> O-51A-1a-17Z-18z87
    quote-sides to according a63z-63
    quote-sides today [ O-46A5a298Z-5z-233S-1s-3T-1t-6K-2k-8
    quote-sides union tune O-58A7a327Z-3z-268S-2K-1k-2
    quote-sides voters and O64z-64
    quote-sides were <none> O-57Z-2z58
    quote-sides when <none> O177A-2a-17Z-11z-154K7
    quote-sides writing <none> O-49Z-2z53K-2
    cues #0 #1 O-17A42a-54Z28z-42S90s-12T45t-13K-20k-48
    cues #0 #10 O73A19a-71Z43z89S-77s-70T-14t-46K19k34
    cues #0 #11 O-19a44Z77z91S-141s-32T-8t35K-80k34
    cues #0 #12 O77A2a139Z7z113S-83s-168T-17t-132K64k-1
    cues #0 #13 O51A-4a81Z18z45S-19s-77T-5t-49K23k-64
    cues #0 #14 O24A97a-11Z33z-23S18s-42T-15t-21K-26k-34
    cues #0 #15 O128A-30a18Z-50z-86S19s-89T-11t-32K93k40
    cues #0 #16 O62A-2a23Z-31z-45S14s-30T4t4K-8k10
    cues #0 #17 O-109A-24a-42Z-67z1S17s95T11t105K-6k18
    cues #0 #18 O11A13a-10Z-8z54S34s-58T19t4K-36k-24
    cues #0 #19 O30A-16a4Z-56z-53S-21s75T-11t64K-21k5
    cues #0 #2 O-4A7a-23Z2z59S-7s11T3t-26K-7k-13
    cues #0 #3 O25A14a-1Z-71z-42S56s100T94t8K-85k-99
    cues #0 #4 O-6A6a-41Z-26z-32S62s149T5t-5K-44k-68
    cues #0 #40 O-1A-4a10z76S-6s-9T3t21K-54k-36
    cues #0 #41 O-86A-14a63Z-10z99S-4s49T-10t-2K-49k-35
    cues #0 #43 O64A12a-114Z2z60S-10s-41T-12t-5K10k33
    cues #0 #44 O115a-26z-32s-31t-19K-2k-5
    cues #0 #45 O-147A-7a78z63s-9T-1t-1K6k17
    cues #0 #46 O119A-7a20Z6z-78S-6s-1t-32K-8k-14
    cues #0 #5 O-87A-50a-27Z-57z34S11s136T-24t112K-14k-36
    cues #0 #50 O4A-4a-31Z23z58S-29s14T-7t24K-5k-46
    cues #0 #51 O-40A45a8Z-41z-26S8s2T-15t-15K-17k91
    cues #0 #54 O-26A1a115Z15z80S-14s-35T-14t-56K-50k-18
    cues #0 #6 O-4A-18Z-40z-126S21s69T45t120K-41k-26
    cues #0 #7 O57A32a-16Z54z-20S28s-45T-10t-40K-2k-36
    cues #0 #8 O12A-12a-50Z51z60S-18s15T-8t-49K23k-24
    cues #0 #9 O84A-3a10Z18z-32S-31s66T-15t30K-40k-86
    cues #1 #1 O-104A34a13Z-3z44S30s-9T2t-1K-28k22
    cues #1 #10 O118A-7a-9Z-18z-124S-8s37t27K4k-19
    cues #1 #12 O-7A7a18Z8z46S-5s-30T-9t-52K17k7
    cues #1 #13 O-6A-4Z-18z-21S-5s-15t-15K34k49
    cues #1 #18 O38A32a7Z11z-83S-21s-15T-1t-10K1k39
    cues #1 #2 O44A37a-53Z21z-85S54s-21T1t-24K-6k33
    cues #1 #3 O48A32a22Z16z10S-5s-77T1t-6K-10k-31
    cues #1 #40 O-17a19z-38s16t4K-2k18
    cues #1 #43 O-22a51Z-21z-9S6s5t8K-7k-10
    cues #1 #51 O24A-6a35Z-6z-62S-2s-37T13t15K-2k27
    cues #1 #53 O-63A-5a27Z28z18S-13s22T-2K-1k-12
    cues #1 #8 O21A7a-10Z3z54S-2s-19t16K-37k-32
    cues #1 #9 O-66a-19Z6z57S-2s35t-1K1k-11
    cues #10 #42 O117A-4a-99Z-7z-70S-2s-40t8K117k-21
    cues #10 #50 O57A11a65Z-30z63S-26s-6T-14t-13K-63k-43
    cues #100 #12 O69A-6a-55Z-6z-17s1t1K13k-1
    cues #100 #15 O42A-6a-3Z-1z-42S-5s-13t11K30k-13
    cues #100 #3 O85A-35a-23Z-16z14S18s-34T-26t-17K-4k38
    cues #100 #50 O16A-2a106Z-27z-51S15s-37T-1t1K49k-69
    cues #100 #51 O-63A21a-58Z59z91S15s-84T5t-1K14k2
    cues #100 #6 O-131A3a-18Z16z63S1s53T3t23K-5k-8
    cues #100 #7 O-69A4a-31Z94z1S-9s-5t10K1k4
    cues #100 #8 O108a72Z-23z-106S-4s-31T8t-21K9k-12
    cues #100 #9 O-146A-4a-27Z10z47S-9s-6t43K23k69
    cues #101 #3 O-143A-10a-7Z36z49s-10K-19k104
    cues #11 #50 O-22A-17a-14Z10z74S-21s45T4t-21K-22k-15
    cues #12 #50 O61A-6a60Z-17z-66S-4s-18t-18k7
    cues #130 #50 O-84A-4a-14Z-40z-37s-7T-2t1K139k48
    cues #14 #42 O-65a-2z8s8t-1K22k30
    cues #2 #1 O-4A3a73Z-37z-30S22T-9t-7K-4k-7
    cues #2 #10 O47A-7a16Z-4z-56S-4s-10t-2K16k4
    cues #2 #12 O-7A-22a28Z-35z-22S-12s-11T-6t-6K77k16
    cues #2 #13 O44A-12a-11Z-8z8S-7s-10t20K8k-30
    cues #2 #15 O13A-7a-11Z-10z57S-11s8T-2t14K-53k1
    cues #2 #3 O-9A51a-7Z-14z-29S36s-27T-16t16K18k-20
    cues #2 #50 O24A-6Z36z60S5s-37T21t12K-71k-44
    cues #2 #9 O76a-7Z2z-46s-17t-6k-2
    cues #20 #50 O3A-33a50Z-64z20S-27s19T-21t47K38k-33
    cues #200 #10 O-61A-16a-2Z32z58S-12s57T-1t-8K-6k-43
    cues #200 #12 O144a11Z-75z-56S-1s-6t-1K-9k-6
    cues #200 #40 O-56A-2a32z40s-11t-2k-2
    cues #200 #50 O149A28a-51Z-18z16S30s-37T-21t33K-23k-107
    cues #200 #8 O-12A-4a-22Z-28z60S-3s-12t2K-15k33
    cues #201 #10 O63a-4Z-15z-6s-6t8k-40
    cues #201 #8 O-91a6Z57z-12s3t25K-12k24
    cues #21 #50 O82A7a-45Z-21z-15S1s7T-4t-3K5k-16
    cues #220 #50 O-80A-1a14Z-27z16S-3s26T-2t-8K-7k71
    cues #230 #50 O-38a-18Z-25z-2S-1s-10T-4t-10K64k42
    cues #3 #1 O-48A11a-16Z57z72S28s-72T13t-3K-21k-21
    cues #3 #10 O51A-6a-9Z-10z16S-16s-64t4K-12k45
    cues #3 #11 O142A25a11Z-3z-83S-9s-96T-3t6K13k-4
    cues #3 #12 O-80A-19a-75Z-17z56S7s-19T-1t1K96k51
    cues #3 #13 O-102A-4a11Z-4z15S-13s-16t3K30k79
    cues #3 #14 O9A-12a12Z-12z55S52s-45T-3t-26K-31k-1
    cues #3 #15 O-40A-17a14Z4z-7S-60s-47t-8K89k74
    cues #3 #19 O-51a23Z-2z22S-8s-44t-7K79k-10
    cues #3 #40 O-13a-62z-28S-4s21t11K-10k85
    cues #3 #5 O-40A-3a1Z-4z-4S3s69t5K-13k-13
    cues #3 #50 O-32A-8a25Z-11z-23S-20s82T-2t22K-50k18
    cues #3 #51 O-97A20a44Z7z-105S37s92T40t-10K2k-31
    cues #3 #54 O-52A-2a-15Z4z-20s83T-2t-2K-1k6
    cues #3 #6 O-60A-13a-4Z-15z7S47s60T8t-2K-24k-5
    cues #30 #50 A-52a-13Z6z-42S-11s-41T10t-50K144k49
    cues #300 #1 O-107A-1a16Z78z2S-2s2T29t-1K3k-18
    cues #300 #10 O65A-2a5Z-83z-43S-3s21T-36t-4K-22k101
    cues #300 #12 O-34a8Z54z-7s-1T-5K-13k-2
    cues #300 #14 O-15A-7a-3Z91z-51S-1T-3t-2k-7
    cues #300 #15 O-29a-8Z-23z10T-5t2k54
    cues #300 #16 O-2A-1a-4Z-48z-15s-10T-21t-1k102
    cues #300 #3 O-19A16a-10Z-10z3S-18s30T59t14K6k-70
    cues #300 #4 O-74A-4a12Z4z52S3s-32T63t4k-29
    cues #300 #40 O102A-2a-52Z-60z3s4T-2t-5K-2k14
    cues #300 #41 O-20a-8Z-12z50s-2k-9
    cues #300 #50 O35A-1a-27Z33z84S-7s-3T26t-26K-31k-83
    cues #300 #6 O91a1Z-19z-16S7s-15T-2t-3K-1k-41
    cues #300 #7 O-103A-1a52Z-9z14S2s15T-5t-7K8k33
    cues #300 #8 O5A-2a29Z-55z-80s42T-21t4K13k67
    cues #301 #8 O-58a3Z74z36s-1t8K-3k-59
    cues #31 #50 O-33A-4a10Z-6z-2S-1s-27T-2t3K83k-21
    cues #310 #50 O-7A-3a-8Z68z-44s-5T-10t9K-32k31
    cues #32 #50 O-77A-1a2Z-5z-26S-5s3T-2t-2K85k27
    cues #320 #50 O-86a-13Z25z-42S-2s-5T-2t-2K19k108
    cues #330 #50 O-51a18Z19z-15s-3T-3t-8K1k43
    cues #4 #41 O48a22Z-3z-43s-6t-19K6k-5
    cues #4 #47 O63z-56t-3k-4
    cues #400 #10 O116A-14Z-13S-135T-4K49
    cues #400 #11 O117A3Z14S-117K-18
    cues #400 #15 O134A-27Z-2S-88T-2K-16
    cues #400 #3 O-68A44Z-44S69T-9K8
    cues #400 #51 O-69A75Z-58S93T-12K-29
    cues #400 #52 O107A-35Z-10S-22T-1K-39
    cues #400 #6 O-116A-4Z14S112T-2K-4
    cues #401 #3 O39A-66Z-5S9K24
    left according #2 O-30a-91Z-9z23S-1s-4t113
    left according O-22A-20a-53Z31z-35S-56s-75T117t154K-104k63
    left accused O-71A-16a141Z24z-1S-7s-27T8t-5K-9k-36
    left acknowledge O-93a-10Z-1z101S1s5K1k-3
    left acknowledged O-106A4a68Z66z25s-47T3t-3K13k-24
    left acquiesced O-33a-36Z10z66S-4s-10K-6k13
    left acutely O59A-3a-4Z-9z-37K-3k-2
    left added #2 O-68a-87Z28z128
    left added #6 O41a-5Z-2z-66k31
    left added O32A-18a58Z-86z-109S10s51T26t44K-9
    left adding #2 O-7A-2a-97Z-2z108
    left adding O170A-2a35Z-15z-103S1s-8T-4t-11K-6k-58
    left adds O185A-5Z-20z-114S-8s-2T-3t-6K-10k-16
    left admission O20A-1a-2Z7z-61S4s-2T7t7K7k13
    left admit O-10A1a17Z24z-67S-8s71t-4K-6k-17
    left admits O-71Z10z66S-3K-3
    left admitted O-10A-1a-2Z-30z87S-4t-17K-10k-14
    left admitting O1Z-11z37S-6K-3k-18
    left advice #2 O-59z59
    left advice O-122A-9a-19Z-2z42S-1s29T9t51K-6k27
    left advocated O79a27Z-9z-107S-2s21T-1t-3K5k-9
    left agree #2 O-3a15Z-2z-10
    left agree O-109A-3a-22Z17z-11S1s55T-1K18k53
    left agreed O-167A-18a110Z-5z63S10s3T-7t-15K10k16
    left agrees O-52a-8Z7z43S-2s-3T1t36K2k-24
    left aim #2 a55Z-2z-49S-2K-2
    left aim O-71a-28Z17z86S-3s-3T-2t1K-3k7
    left aimed O-86A-1a66Z-1z10S1s14T-5t-29K-9k41
    left alarm O69A-2a-11Z-1z-75s-5T13t21k-9
    left aligned O72a-4Z-8z-105S-3s96T-3t-16K-6k-22
    left allegations O62A5a14Z-6z-105S8s8T-4t-21K22k17
    left alleged O-182a-30Z-6z170S13s-4T-1t-2k44
    left alleges O-37A-3a-18Z2z89S-1K-6k-25
    left alleging O131A-7a19Z-2z-98S-13s-11K-10k-9
    left allowed O83A14a40Z-30z-1S-9s-31t-6K-10k-50
    left allows O-51A-3a-10Z-25z42S20s90T-2t-19K7k-49
    left alluding O53Z4z-64T-3t-22k33
    left always O144A-3a-38Z-64z-39S5s-6T6t-30K-3k27
    left am O85a-5Z-28z-116S11s6K5k42
    left angered #2 O-11A-1a84Z-2z-70
    left angered O-73A-1Z-7z-60S23s13T15t45K26k19
    left angry O-143A-1a41Z1z37S4s34T-3t-4K6k26
    left announce O136Z30z-118S3s-9T-5t-28k-9
    left announced O-44A-1a64Z50z-1S3s-30T-10t-45K28k-14
    left answer #2 O-13a57z-44
    left answer O35A2a20Z5z-84S21s-25T2t11K21k-8
    left anxiety O54A2a-11Z4z-58S2s-21T15t50K-1k-36
    left apologize O34A4Z7z-25S2s2T-2t-7K4k-19
    left appear O-19A9a-14Z14z89S-5s-9T5t8K-12k-67
    left appears O-49A-3a15Z-19z21S-3s46T-2t15K-25k2
    left applauded O-68Z6z64S-3s-30T4t40K-3k-10
    left appointed O-36A-3Z3z75S3s16T2t-45K-1k-15
    left approved O-43A-3a76Z-16z62S-7s-55T-8t-21K-15k30
    left aren't O67a5Z-39z-63S1s4T-4t-3K-4k36
    left argue O-159a-21Z32z129S6s32T-2t-8K4k-14
    left argued O-207A12a45Z73z118S-13s41T-6t-32K-17k-14
    left argues O-25a-17Z-2z51K-1k-6
    left argument #2 O-16z16
    left argument O-50A7a-21Z-9z85S17s-14T-5t-9K12k-13
    left articulated O87a-10Z8z-77S-7s-30T29t-8K-8k17
    left ask O116A-5a14Z-9z-44S10s-29T-6t-13K-5k-26
    left asked #2 O-129A-3a-59Z18z118s32t23
    left asked O29A-15a-169Z132z65S2s-36T35t46K-59k-29
    left assailed O-55Z12z41s-1K4k-1
    left assertion O-4A-2a-67Z17z97S-1s-57K-13k29
    left assessment O-153a-8Z5z160S5t-14K7k-2
    left assumed O-28A-1Z1z77S-6s-15T-2t-2K-11k-12
    left assumption O-77A-2a-17Z6z13S7s23K-7k54
    left assured O45A5a42Z-16z-6S-6s-41K-5k-18
    left attacked O-4A10a69Z29z-166S13s-4T-1t26K-11k39
    left attempted O105a-20Z-5z-85S-6s-4T-2t-5K3k19
    left attempting O-63a87Z-10z-22S3s1t-11K3k13
    left attention O28A13a-6z-65S-1s-96T19t38K19k51
    left attitudes O119Z4z-80S-15s-11T-2t-16K-16k17
    left attributed O-98A-2a-23Z-12z25S-3s20T4t15K-5k78
    left authored O86Z-9z-87S-3s-15T11t24K-5k-2
    left authorized O-73A-1a-36Z6z30S9s14T-5t87K8k-38
    left avoided O100Z-28z-84S-3K2k13
    left aware O-70a-1Z-23z128S-9s-12T-2K-10
    left backed O46A-5a32Z34z-55S-2s-81T-22t91K-9k-29
    left backing O-46A-9a-25Z37z-26S15s-51t70K6k28
    left balked O-93Z13z81
    left bare O28A-1a-58Z10z25S5s25T-3t-15k-17
    left belief O58Z-5z-41S-2s-2K-3k-5
    left beliefs O-83A12a-61Z7z86S4s-1T8t32K3k-8
    left believe O-129A-10a91Z-20z118S-14s20T-6t-12K-25k-13
    left believed O-100A-2a-10Z-20z169S-9s-4K-2k-22
    left believes O-38A-5a-45Z-21z174S-10s-5T-3t-1K-8k-38
    left believing O181Z-42z-112S-2s-18K-4k-3
    left blamed O-95A-2a-7Z19z53S7s-1T-4t-28K20k38
    left blames O-61Z11z68k-18
    left blaming O-64Z15z54t-1k-2
    left blasted O12A-14a-16Z3z-31S-1s16T-3t-34K-1k69
    left blasts O75Z7z-71T-3t-8
    left blocked O57A3a8Z-11S6s2T-4t-25K2k-38
    left blocking O-112A-3a-34Z-11z143S-3s-11t-4K-4k38
    left blueprints O91Z-3z-53S-2s-8K6k-31
    left blunt O-95a-9Z-6z92S4s16T-6t-12K3k13
    left boasted O-56Z-2z68S5s-11K6k-10
    left boasts O-37A-8a-8Z-2z58S-4s-18K-8k28
    left broad O-151A-1a15Z-10z113S6s12K3k12
    left brushed O149A-1a-1Z-3z-95S-9s-25T-3t-16K-6k10
    left call #2 O-29a-35Z-21z94S-5s-2K-2k-1
    left call A-22a174Z51z-95S31s28T-2t-131K23k-58
    left called #2 O72A-11a-34Z-4z-29S-3s-14t-7k29
    left called #6 O-75A-5a-25Z-1z129S-2s-7t-11k-4
    left called #7 O-23A-2a-6Z-7z49s-2T-2t-1K-2k-4
    left called O79A8a-87Z20z-101S52s-26T-27t12K74k-4
    left calling O-1A8a18Z47z-74S-11s16T-15t-42K6k46
    left calls #2 O-36Z-2z40K-2
    left calls O-40A-4a117Z-32z-93S15s43T-5t28K30k-59
    left careful O116a-15Z-22z-90S-2s2K-13k25
    left cast O-4A10a-54Z10z25S-21s11T2t-66K3k86
    left cautioned O-19A-3a-11Z-2z56S-4s-8K3k-13
    left celebrated O110A-2a-25Z15z-24S-14s-12T-1t-1K-1k-45
    left celebrating O-2A-4a53Z5z-24S2s-54K-1k25
    left challenged O41A-2a-11Z4z5s-18T-2t12K9k-37
    left championed O142A7a-1Z-13z-166S11s-17t22K7k7
    left chanted O97a12Z-12z-48S-9T6t-13K-10k-22
    left chants O54A2a-24Z23z-64S3s4K15k-12
    left chatter O66Z7z-52s-1t-3K-12k-5
    left chosen O46A-5a-17Z12z-36S23s5T-4t-52K19k8
    left cited O-80A-3a-49Z23z216S13s-36T9t-47K10k-56
    left cites O-95A-8a-10Z19z167S-7s-15T-2t-15K-8k-26
    left citing #2 O-57a-35Z-2z94
    left citing O-107A4a-8Z65z158S-5s-13T-4t-29K-8k-52
    left claim O93A24a-115Z-34z13S19s29T1t-2K-2k-27
    left claiming #2 O-3a123Z-3z-117
    left claims O46A11a-65Z-22z-22S15s59T1t-19K26k-30
    left clear O52A6a6Z-56z1S-14s67T10t12K-40k-44
    left co-sponsored O8A-2a-40Z-16z90S-4s-8K-14k-15
    left coined O8A-1a-4Z6z-60s20K-2k32
    left column #2 O50z-46k-4
    left column O-44A-1a-8Z14z-72S11s25T-3t-16K17k76
    left comment #2 O124a-58Z-2z-97S-1s42t-7
    left comment O108A5a-28Z14z-71S7s7T-7t-51K27k-11
    left commitment O126A-7a-38Z4z-1S-11s-46T-3K-5k-19
    left comparing O-74a65Z4z-58S-1s19T7t35K11k-8
    left complain O-28A-1a220Z-19z-155S5s-22K2k-2
    left complaints O-87A-2a-42Z1z85S7s-3T13t50K1k-23
    left conceded O129Z6z-74S-6s-26t-23K-11k5
    left conceding O91A-1a-6Z-8z-69S2s-2K-1k-6
    left concerned O-38A5a-4Z-16z132S-13s-19T-2K-10k-36
    left concerns O81A-3a-14Z-6z11S3s-62T7t-4K7k-19
    left conclude #2 O-67Z-2z69
    left concluded O-147A-4a7Z-30z88S4s34T-2t27k22
    left condemned O-79a-70Z12z114s-5T7t26K7k-13
    left confidence O-40A-2a24Z-16z12S11s6T7t7K13k-23
    left confident #2 a-78z78
    left confident O56A2a-15Z12z-45S-12s-4T-3t-6K-7k23
    left confirm O103A3a-66Z2z-77S8s35T-3t-7K6k-4
    left confirmed O42A-3a-20Z-18z-79S4s-12T-1t89K14k-17
    left confirming O71a-27Z6z-50
    left congratulating O-133a-11z102S-3s56t-2K-8
    left consider O-166A-7a46Z-13z160S9s-5T-4t6K1k-27
    left considered O-68A1a38Z7z-45S10s32T23t51K13k-62
    left considering O90A-2a-8Z-8z-18S-2s-9T-1t-18K-3k-21
    left considers O-47Z5z16S8K8k10
    left consistently O94A5a-4Z-9z-55S-13s-10T-1t-7K-6k6
    left contemplate O-77Z3z87T-1t-6k-4
    left contends O56a-2Z1z-60S1s7K-2
    left contention O101A-1a-6Z-25z-58S1s-12T4t15K-8k-13
    left continued #2 O133A-2a-42Z-23z-67
    left continued O109A8a23Z-48z-144S-3s27T-4t-37K22k48
    left controversial O-79A-9a150Z-37z-2S7s20T-4t-16K-1k-28
    left convince O-79a-11Z-26z129S7s-2T-1t-8k-10
    left convinced O-57A-1Z9z47S3s2T7t-8K6k-9
    left correct O-72A-1a66Z-19z48S-8s-3K1k-12
    left counter O-155A6a14Z-30z79S23s4T3t46K25k-15
    left counting O19A11a32Z4z-41S2s15T-1t-1k-40
    left counts O-67Z14z58S-2s-9T-4t-17K-2k30
    left credited O-118z91S-3s28K4k-2
    left criticism O81A-4a-78Z13z-129S23s-20T24t53K37
    left criticize O-61a-7Z26z21S-3K5k18
    left criticized O-111A13a-22Z87z58S-7s-50T11t31K8k-19
    left criticizing O31A7a12Z11z-44S1s-26T-7t10K-6k11
    left critique O-49A-9a83Z1S-2s-14T-4t-5K-1k-1
    left cry O86Z-10z-81S7s12T4t-1K-6k-10
    left debated O122A3a-16Z-10z-73S2s-18k-13
    left decided O-47A-13a64Z-32z45S-24s-11T-8t17K-23k30
    left deciding O-16a-8Z10z19K-2k-2
    left decision O54A18a-37Z-21z5S45s-29T-3t15K27k-74
    left declared O71A21a-30Z31z-152S-13s95T1t36K-14k-47
    left declares O-72a78Z7z-76T1t61K8k-5
    left declined O-75A2a-2Z82z-25S-4s-4T-5t50K1k-19
    left decried O-67A-2a-7Z17z43S16s7K18k-25
    left dedicated O95A-3a-20Z-16z-115S-6T5t1K-4k63
    left deemed O54A-1a-7Z4z-25S4s7T4t-34K-2k-3
    left deep O15A1a-50Z-8z5S6s-14T6t10K-10k40
    left defend O108A-6a-12Z56z-61S5s3T-4t-6K-15k-67
    left defended #2 A-2a78z-76
    left defended O-117A16a15Z49z-19S-13s66T-2t-5K35k-26
    left delivered O56A-18a124Z10z-111S-7s-20T-13t-40K-6k26
    left demand O-142A-2Z-2z118S-2s25T3t15K11k-25
    left demanding O96Z4z-66S3s-4K-2k-31
    left demonstrated O179A-2a-2Z-10z-116S-6s-4T-1t-3K-6k-28
    left denies O64A8Z-1z-96K18k8
    left denouncing O50A-4a-42Z16z-48S-3s46T-3t-5K13k-22
    left describe O16A5a-30z103S-3s-15T7t-23K-17k-42
    left describes O62Z-1z-83S6K7k10
    left describing O-63A-1a-24Z52z98S1s-15T-3t-23K-2k-22
    left description O-36a11Z-4z-33S-8s-3T8t32K-7k40
    left designed O23A-5a37Z-14z70S-12s-23T-5t-5K-14k-52
    left detailed O-81A8a-5Z-8z30S-2s48T-4t-12K2k24
    left determined O32A8a-7Z-9z-14S7s11T11t26K-2k-64
    left determining O59A3a-40Z2z-22S-1s-2T-1t-4K6k1
    left devoted O21A-5a38Z-24z19S-5s12K-13k-43
    left disagreement O-26Z4z1S1s3T-1t-1k18
    left disappointed O13Z7z-71k51
    left disavowed O-45a15Z-10z53T-2t-6k-4
    left disclosed O47A5a-105Z-9z63S-7s38T-2t-14k-15
    left discuss O127A-4a-69Z24z-16S-13s-16t-16K-28k12
    left discussing O-157a46Z-20z137S1s33T-2t-11K-6k-22
    left discussions O-188z72S1s57T17t58K2k-19
    left dislike O72a-19Z-5z-89s46T5t-1K-23k15
    left disliked O-62A-5a103Z-11z-27S-5s-13T-3t32K-7k-4
    left dismissed O90A3a8Z31z-101S-7s36t3K-21k-42
    left displayed O-58A6a-2Z-8z88S6T-1t-7K-1k-23
    left dispute O56a-41Z8z-14S-3s9T8t8K-13k-18
    left documented O110A-2a-14Z-5z-88S4s-2T6K1k-10
    left doubt O107A8a-30Z44z-106S-13s-59T1t24K1k23
    left doubts O25a-8Z-14z4S-2s5K2k-14
    left dubbed O77A-2a-11Z-8z-57S-2s-2K6k-2
    left dwelled O-20Z14z-62S-3k70
    left eager #2 O98a-98
    left eager O91Z1z-30S-1s-2T-2t-42K-11k-4
    left echoed O44A-3a-7Z12z-79S4s-24T21t24K-11k20
    left embraced O92A-2a-31Z-6z-1S-2s22T-4t-4K-24k-40
    left embracing O76A14a22Z-24z-77S11s12T-4t-32K-4k5
    left emphasis O-25A4a-16Z-6z129S-19s-26K-12k-29
    left emphasize O-66a-9Z4z70K-2k2
    left encourage O-53A-2a-2Z4z67S-5s-22T-5t-12K-7k38
    left encouraging #2 O-24a-2Z-1z30K-1k-1
    left encouraging O-33A-3a-11Z20z-67S5s103T-3t-14K6k-2
    left endorse O-12A-8a-10Z-9z-68S21s36T1t-9K10k47
    left endorsed #2 O-34Z-9z44
    left endorsed O28A-5a-75Z37z-122S-20s54T-18t106K26k-11
    left endorsement O-50A5a-5Z-27z-10S21s-48T7t106K18k-19
    left endorsing O134A-4a-16Z-7z-81s-11T-2t-12K-4k2
    left energetic O104Z-12z-137S-4s-4t57K-7k2
    left enthusiastically O119Z-10z-115T-1t-7k14
    left envisioned O86Z-7z-61S2s-4T-2t-8K-1k-5
    left equally O33A-3Z-12S-4s-4T8t24K-9k-33
    left estimated O-36A-2a-14Z-9z115S-6s-16T-2t-11K-5k-14
    left estimates O-59A-2a-76Z-4z139S11s-4T6t4K8k-23
    left eviscerated O103A-2a-14Z8z-119S12s8T-2K6
    left expected O123A14a-23Z28z-69S14s12T-4t-54K18k-58
    left expecting O-37Z15z87S-21s-38T7t10K-11k-12
    left explained #2 O-48Z-3z51
    left explaining O-172a-23Z19z257S-6s-26T-1t-39K1k-9
    left exploit O-40A13a11Z16z-118S-4s-12T3t108K23
    left exposed O-30A-2a-16Z-16z112S-1s3T-2t-12K-4k-34
    left express O-99a24Z5z56S6T-1t-4K6k6
    left expressed O-90A-3a3Z15z31S17s-12T-7t-29K12k62
    left eye O52A-5a9Z-11z-78S3s34T-1K-1k-2
    left fairly O9A-2a-6Z-1z46S-1s-11K-7k-26
    left false O-92A-1a-20Z-6z184S-1s-9T-2t-58K12k-7
    left favorable O71A-2a20Z1z-76S-2s-26T-1t-1k17
    left favorably O-39A5a83Z3z-7S-8s-34T5t-20K13k-1
    left favored O207A2a-30Z-42z-86S-11s-8T-3t-19K-9k-1
    left favors O-159A5a80Z-7z76S3s-3T-8t15K18k-20
    left fear O-96A6a25Z-39z57S-4s55T-2t77K-5k-75
    left fearing O80a-18Z4z-56S-1K-3k-6
    left features O49A-2a-28Z17z-58S16s64T-9t-33K-9k-6
    left feel O31A8a-12Z3z-46S17s-40T-2t-8K22k28
    left feeling O-116a-10Z-17z8S3s93T4t4K7k25
    left fiercely O40A6a-43Z-4z-33S2s41K5k-13
    left filed O-5A-5a-120Z-24z-17S-8s20T-24t164K4k15
    left finds O60a11Z-11z-16S-8s-44T-2t-50K-11k71
    left finessed O66A11a70Z-6z-110S-11K-13k-6
    left fired O1A-8a-10Z9z3S-7s84T-10t-18K-8k-36
    left focus O-47A6a72Z-44z-43S4s-19T2t98K2k-31
    left focuses O70Z2z-70K-1
    left focusing O-81a2Z7z110S2s-55T-1t-1K3k15
    left fondness O-23A5a-13Z14z10k6
    left footage O-192A6a-32Z11z161S8s25K17k-5
    left forcefully #2 A-2a-30Z-1z32
    left forcefully O47A8a-10Z-9z-63S-10s-9T8t61K2k-25
    left forecast O-71A1a3Z14z74S-3s-5K8k-21
    left forth O-76A6a23Z13z-60S-4s11T19t42K15k11
    left found O-30A11a-29Z-10z145S-4s-97T3t96K-20k-64
    left freely O74A-2a-2Z3z-56S-2s-1T-2t-4K-7k-2
    left frequently #2 O-59Z-10z68
    left frequently O4Z-16z-133S5s4T-8t174k-28
    left frustration O-44A-6a11Z-27z102s3T-2t-9K-14k-15
    left fully O40Z-16z20K-29k-16
    left fun O-67Z2z82S-5t-19K-5k13
    left fundamental O46A-2a-5Z-2z-76S-1s-1T7t25K-7k15
    left generally O4a-17Z6z-62S12s95T-3t-15K-10k-11
    left guilty O-3A-1a-11Z-10z77S-2s-36T-2K-1k-11
    left hate O-9A-1a-4Z17z-66S4s16K19k23
    left highlight O80A-6a-22Z-14z-53S12s-1K21k-16
    left highlighted O7a-5Z-4z-43S1s9T6t67K-1k-39
    left highlighting O83A2a26Z-5z-161S22T-1t-19K22k30
    left hired O80A-1a10Z-24z-37S-10s21T-6t-30K-12k10
    left hitting O24A5a58Z-5z-89S-5s-9T14t10K4k-7
    left hope O18A-9a25Z-18z-5S-7s46T12t24K-26k-60
    left hoped O-122A15a38Z11z91S-3s-25T-1t-2K9k-10
    left hopeful O-116A-2a13Z7z90S-8s28T-2t-36K6k19
    left hopes O-101A5a-7Z30z100S-3s-14T-2t-2k-7
    left hoping O-72a-42Z15z98S1s-10K4k5
    left hostile O47A8a60Z21z-103S3s-26T-3t-10K10k-5
    left idea O10A-16a126Z-33z-11S-8s-33t2K1k-37
    left identify O-52a33Z21z-4S17s18T-3t-23K6k-15
    left ignore O-19A-1a-10Z-8z63S-2s-7T-5t-20K3k4
    left ignored O-63A-3a-25Z5z131S1s-33T2t17K4k-36
    left imagined O-30a-6Z5z63S-3s-2K-12k-13
    left impassioned O67A-5a15Z-4z-84S-3s-4K-3k22
    left implied O44A2a2Z-8z-64S9s13K7k-5
    left imposed O81Z-5z-59S-2s-5T-2t-2k-6
    left impressed O-77A10a-6Z13z10S-1T1t19K-2k33
    left insist O-75Z6z111S-7s-11T-3t-27K7k-1
    left insisted O-74A-3a-19Z8z63S10s18T-1t-5K8k-5
    left insistence O98A7a-38Z-6z-46S-2s-13T8K7k-16
    left insisting O-65Z6z83T-1K-2k-21
    left interested O-182Z30z109S9s14t-4K7k17
    left introducing O53A-3a56Z15z-81S2s-17T-3t-44K1k21
    left invoked O65A-1Z22z-71S-8T-3t-5K3k-1
    left issued #2 O-88A-2a2z89
    left issued O-50A1a21Z6z-58S23s82T-18t-52K8k38
    left joked O91a-3Z-2z-36S-1s-7T-5t-37K11k-11
    left jokes O-48A-3Z18z-8S5K24k14
    left justify O78Z15z-94
    left keenly O75Z-3z-145t71k3
    left knew O164A-2a-23Z-66z-88S24s8T-3k-13
    left knocked O-62Z-18z150T-6t-31K1k-34
    left know O-128A13a105Z23z121S-19s-37T-7t-13K-19k-38
    left knowing O-15a-59Z-4z94s-2t-3K-10k-2
    left known O83A10a-103Z25z-123S-16s-50T9t56K12k97
    left knows O-121a-13Z-9z136S-4s21t16K1k-26
    left laid O41A8a-12Z-28z10s4T-2t-14k-7
    left lamented O79a-11Z-5z-7S-14t-3K-9k-30
    left lamenting O-2a-72Z9z67K-1k-1
    left laying O49A-6a21Z-22z-33S-3s-15T-2K-1k11
    left learned O-13A-5a33Z-21z26S4s-24T-3t-16K7k12
    left liked O-38A-2a18Z-18z-70S-1T-1t109K-1k5
    left likened O-83a-7Z8z106S2s18T-3t-26K-1k-15
    left likes O68a4Z-14z-71S25s2t-22K10k-1
    left lining O-60a-14Z-1z43K-1k33
    left lists O-167A-2Z27z89S14s-2T-1K27k15
    left looking O-70A-13a-34Z5z124S-14s-9T1K-21k31
    left looks O-33A-4a75Z6z16T-3t-10K-6k-40
    left loudly O-89a-50Z28z73S7s12K5k14
    left loved O66a30z-101S-5s-4T3t22K-2k-9
    left made #2 O128a21z-130s-9t-10
    left made O68A13a95Z-123z-72S37s-9T-42t-38K16k56
    left madness O-28Z-6z-123T20t120K8k8
    left maintain O28A-2Z-15z-45S-5s-4K-12k55
    left maintained O82A-3a20Z7z-179S3s-7T4t61K1k11
    left mantra O96A8a13Z2z-108S-2s-7T8K-5k-5
    left measured O-17A-1Z2z-85S-6s-10T4t59K-8k60
    left mention O-12A-2a-16Z38z58S4s-12T1t-22K-4k-33
    left mentioned #2 a94z-94
    left mentioned O80A-1a-27Z15z-55S-20s82T-7t-23K1k-45
    left mentions O-39A-5a38Z1z-4S-5s-4T-1t-2K-9k30
    left mind O28A-2a57Z-6z-121S-1s-41T9t53K3k21
    left mounting O-127a-3Z1z93S1K1k34
    left mused O-90a-10Z4z45S-5s-7T5t14K-2k47
    left named O47A-9a-29Z-1z-49S-13s72T12t-29K5k-5
    left naming #2 O-68a188z-119
    left naming O76a-1Z-5z-61S-3s-4K-7k7
    left nominated O194A-2a-6Z30z-130S-14s-29T13t16K-14k-57
    left note #2 O-8A-1a69z-60
    left note O-78A-4a8Z28z117S-15s-46K-12k2
    left noted #2 O-39Z-2z40
    left noted O-109A13a-56Z29z180S-15s-48T1t22K2k-19
    left notes #2 Z-4z4
    left notes O-107A-1a-2Z4z139S9s-12T3t8K2k-42
    left noting O-49a-9Z46z70S-12s-38T4t-14K-11k14
    left notion O-48A6a89Z-3z-43S8s-5t-1K8k-11
    left observed O-143A-3a-6Z7z159S-3s-2t13K-3k-18
    left obvious #2 O-2a63z-61
    left obvious O-108A-3Z4z3S-4T11t128K2k-33
    left offer O-82A-6a-21Z43z-23S10s54T-8t-7K3k38
    left offered #2 O54A-7a45Z-6z-87
    left offered O-1A-27a247Z-5z-106S-22s-6T-19t-62K-14k15
    left offering #2 a-9z9
    left officially O93A-1Z-1z-92S1s1T-2t-3K-4k9
    left ongoing O19A2a24Z10z-87S24s-13T-3t-10K18k16
    left openly O102A7a50Z-9z-136S5s-47T-5t-16K10k38
    left opinions O43A-3a-2Z2z4S-2s-9T-4t-9K-8k-11
    left oppose O42A6a11Z14z-113S-3s15T8t11K11
    left opposed O157A-8a-46Z22z-159S-10s-32T11t3K35k27
    left opposes #2 O147Z-2z-145
    left opposition O23A11a-63Z33z-94S17s-31T17t25K15k47
    left opted O-98Z-6z67S-10t67K-10k-11
    left optimistic O-65A-2a-9Z-11z91s5K3k-13
    left ordered O-174a-45Z15z184S8s10K5k-4
    left out #2 O-92a1Z-3z93
    left out O83A12a10Z-113z9S33s29T-33t-51k22
    left outline O58a-60Z1z11S-3K-4k-2
    left outlined O-50Z-3z37S-1s15T-2t-2K-7k13
    left outlining O16z3t-5K-2k-12
    left outraged O98Z7z-57S-1T-5t-36K-5k-2
    left passed O-28A-11a90Z-4z-156S15s11T39t64K-22k3
    left passing O-37A5a8Z-26z99S3s-20T-5t-19K3k-11
    left passion O34a23Z7z-69S-2t-6K-5k17
    left personally O-91a-11Z-7z97S7K8k-2
    left persuade O80A8a-27Z12z-72S7s-1T-1t-1K3k-10
    left petition O-30A4a-10z2S-2s-1K1k37
    left pitches O111A-2a-10Z6z-73T-2t-11K-2k-18
    left planned O18a69Z-37z69S-6s-36T2t-29K-3k-47
    left plans #2 O-40A-4a71Z-1z-25
    left plans O-46A-5a-14Z12z71S-2s84T-14t-18K1k-68
    left pleaded O95a-2Z1z-119S4s6K-6k20
    left pleasantly #2 O71Z-1z-70
    left pledge O-86A5a-2Z1z97S-6s-13K4k-1
    left pledged O34A-1a-67Z16z13S32s-36T-1t5K37k-32
    left pledging O113Z8z-109S-1k-10
    left point O34A11a35Z-39z-113S36s-23T-13t20K24k27
    left pointed O48A-3a-17Z-6z7S8s-70T-6t-40K3k76
    left pointing #2 O84z-84
    left pointing O-75a-11Z-18z30S7s19T-6t-32K11k75
    left portray O-97Z18z34K3k42
    left portrayed O-93a2Z3z35S-13s-19T6t92K-14k1
    left positioned O-43A4a8Z-25z75S-3s-4T-4t-2K-2k-5
    left positions O-29A2a22Z-27z-54S6s33T5t89K23k-69
    left posted O-2A-16a-33Z-1z-45S-13s26T1t19K-23k86
    left praised #2 a44Z-1z-43
    left praised O-57A15a-56Z34z20S7s-15T-2t32K18k3
    left praising O-31A-1a-29Z3z150S-13s-10t-25K-16k-27
    left predict O-28A4a3Z1z46S6s-19T-1t-13K-4k4
    left predicted O-102A-3Z3z61S-16s-16T3t96K-14k-11
    left prefer O-102A2a21Z25z15S13s20T-3t-20K26k1
    left presented O80A-2a-5Z-23z-88S-2s-19T-4t-19K-2k83
    left presenting O59A-2a-1Z8z-84S13s20t-3K-4k-6
    left pressed O-26a-34z19S10s5T-4t-18K23k26
    left priority O-73A-2a10Z-20z73S-5s12T14t-3K-2k-4
    left proclaimed O99A-2a-1Z-4z-18T-7t-17K-1k-49
    left projected O16A8a4Z-8z-58S4s11T5t22K2k-6
    left promised O-29A-7a46Z23z75S-19s-8T6t20K-29k-79
    left promises O133A-4a-60Z30z-34S-5s-5T-13t-16K-12k-13
    left promising O-50A-1a-1Z-3z87S7s-1T-2t-21K1k-18
    left promote #2 O61z-61
    left promote O-71Z9z20S-2s22T-2t-17K9k32
    left promoted O24A-1a8Z-3z-24S-1s55T-3t-33K9k-31
    left promoting O-16A-4a17Z-50z143S-9s-20T-2t-2K-20k-39
    left proponent O-51Z9z-22S5s14T-5t-19K19k49
    left proposal O-52A15a17Z-10z8S-2s64T-4t-23k-14
    left proposals O-140A5a129Z-40z45S23s55T-2t-24K7k-59
    left proposed O-6A9a27Z-3z62s-6T-3t-66K7k-23
    left proposes O-145Z20z119S4K10k-8
    left proposing O-77A12a13Z18z34S1s6K8k-14
    left protesting O-5A-3Z-2z-43S-2t78K-8k-14
    left proud O-55A-1a-1Z1z59S-2s-3T-2t-2K-5k9
    left pushed #2 O216Z-9z-207
    left pushed O168A1a-44Z4z-140s-21T11t-5K9k16
    left pushing O75A-2a22Z-7z-68S-7s-21T-2t-28K2k37
    left puts #2 O-16A-1a-9Z-2z33k-5
    left question O15A7a-75Z-27z92S36s-39T3t-39K12k16
    left questioned O-101A-3a83Z24z10S-2s-1T-2t-7K2k-3
    left questions O-27A22a-73Z1z-19S58s51T-3t-23K22k-9
    left quick O152A8a-39Z-45z-162S3s-16K7k92
    left quietly O100A-2a-11Z-13z-53S-5s-4K2k-13
    left quoted O34A-5Z-6z37S-2T-5t-20K-8k-25
    left quotes O-53Z5z69S-1s-3T-10t-31K-1k25
    left quoting O-47Z3z61T-3t-8K-3k-4
    left railed O31a-7Z12z-43S-7s-7T-1t-10K3k30
    left range O32a-13Z-9z4S-8s-15K-8k17
    left read O58A8a-15Z-11z-35S6s-18T8t26K8k-35
    left reads O44Z-8z-101s60t18K4k-16
    left rebuffed O36a-5Z-13z-29S-4s53T-3t-8K-6k-21
    left recall O84a-25Z9z-32s-8K-3k-24
    left recalled #2 O-18Z-17z-26t63K-2
    left recalled O-215A-2a42Z12z181S-12s-44T5t51K-8k-10
    left recalling #2 a-40z40
    left recalling O-151A-3a-2Z42z139S-1s15T-1t-13k-25
    left recommend O72Z1z-72S3K2k-6
    left reference #2 O102Z-3z-99
    left referred O-1A-2a-64Z3z11S6s2T-7t-30K13k68
    left referring #2 O109a-11Z7z-105
    left referring O7A-8a89Z51z102S-28s-34T-18t-155K-31k24
    left refusal O-16A-1a-1Z-12z14S-3s83T-2t-13K11k-61
    left refuse O55Z-3z-13T-1t-1K-3k-34
    left refused O-115a12Z27z33S11s47T-2t-28K13k2
    left refuses O19A-3Z23z-11S-3s-4K-3k-18
    left refusing O-55a36Z-8z26S-5K-6k13
    left regarded O62A-1Z13z-92S-3s-3t10K2k12
    left rejection O43a13Z12z-122S-3s53T5K2k-3
    left released O-19A4a-70z-40S-17s73T-32t65K-11k46
    left releasing O-86a-10Z-9z-17S16s-15K15k105
    left remember O-6A-1a-1Z2z35S7s3T-2t-64K-1k29
    left remembered O-71A-2Z3z66S-5s-5T3t1K-9k19
    left remembers O-70A-1a-13Z9z108S-3s-2K-14k-13
    left reminded O-78A-4a-2Z13z100S-1T8t13K-7k-41
    left renewed O68A-1a-2Z-1z-69S3s-5K2k5
    left repeat O73Z6z-127S-3s-3t-3K-3k60
    left repeated O101a-2Z-9z-175S-3T13t9K15k52
    left replied O58a-14Z3z-24S-8s-37T17t39K-13k-22
    left reported O-31A9a23Z-11z137S-72s-140T27t94K-91k55
    left reports O-67A4a29Z-26z63S-25s-36T7t99K28k-77
    left requests O-76A-2a-7Z-32z125S11s12k-31
    left required O-15A2a-14Z-36z82S10s-9T-11t-5K-5k1
    left resist O73z-68S-1s-9K-1k7
    left resisted O-48a-16Z-6z97S-1s-7K-10k-10
    left resonated O76Z-20z-112S-3T24t40K4k-9
    left respect O-45A-6a66Z-1z23S-1s-8T-2t-10K1k-17
    left respond O-6A-1a-22Z43z26S15s9T-3K-3k-58
    left responded #2 O-73A-1a-4Z-4z81
    left responded O100A8a-33Z-29z-60S-3s-20T-6t1K-49k91
    left responding O-4A2a-14Z16z29S-9s14t-14K11k-31
    left restricting O-166A23a31Z45z-31S25s46T-1K40k-11
    left reveal O151A8a1Z5z-142S1s-9K5k-21
    left revealed O-24A4a-111Z12z81S-14s64T5t-7K-11k1
    left rhetorically #2 O-2a-121z125K-2
    left ripped O56A-6a76Z21z-143S-3s-6T-1t-2K-9k16
    left ruled O-16a-37Z-12z29S-7s61T-1t-1K-3k-12
    left rulings O79A-1a-1Z-9z-108S6s14T-1K4k16
    left rumors O-39A-2a-2Z-19z79S-2s-7K-3k-5
    left said #1 O39A1a12Z-6z-43s-2T4t-1k-4
    left said #2 O-150A-43a-49Z54z245S-2s-12T-8t12K-16k-28
    left said #3 O-53A-6a22Z-14z51S-5s-1T-2t13K-1k-4
    left said #5 O-60A-2a6Z23z24s-2t-12K-3k27
    left said #6 O-187A8a34Z-9z122S-4s-14T-3t-38K-9k99
    left said #7 O-52A-5a13Z-5z42s-2t-12K-4k25
    left said O-40A-33a-11Z-76z182S-8s-32T-143t155K-5k12
    left saw O-55A-10a31Z-23z109S-7s-41T-3t-8K4k2
    left say #2 O-35A-9a56Z11z-20t-3
    left say O-71A-24a-114Z40z148S-6s42T25t-6K-16k-19
    left saying #2 O-28a-70Z12z86
    left saying O-144A-12a34Z40z103S-3s-44T4t-12K-22k55
    left says #2 O-46A-7a-33Z8z84T-1t-6
    left says O-259A-5a-25Z70z209S13s-70T10t110K27k-79
    left scorn O87Z5z-113T5t20k-4
    left see #2 O24a14Z4z-42
    left see O-40A-4a-52Z-77z20S36s15T3t100K22k-22
    left seeing O-40A-3a117Z-34z-45S5s13T-1t-1K3k-14
    left seek O29A-4a54Z-30z6S-7s-7T5t4K-23k-27
    left seeking O-127A8a-2Z35z52S-7s94T-12t39K10k-90
    left seeks O48A8a-39Z-22z36S9T-2t-17K6k-27
    left seemed #2 A-2a63Z-2z-57K-2
    left seemed O79A-3a-42Z39z-62S7s56T-4t-24K-21k-25
    left seemingly O-8a131Z-23z-102S8s8T-2t-2K3k-14
    left seen O-70A-6a-34Z35z96S-11s18T27t17K-1k-71
    left sees O-13A-5a-5Z-10z109S-7t-7K-12k-50
    left sentiment O-106A-4a48Z-17z-47S2s10T22t52K6k33
    left shared O-3A-9a-39Z-14z63S-10s-39T8t73K-43k11
    left sharply O3A1a64Z-1z-163S8T7t14K4k63
    left shots O-94Z-11z171S-9s-33t-1K-12k-10
    left shouldn't O-66A6a10Z3z10S3s-1K-4k39
    left show #6 O81a-10Z-3z-99S-4s38k-4
    left show O-17A18a-6Z43z100S-28s26T-15t-90K-35k4
    left showed O-100A11a-8Z-2z94S-8s-65T9t19K-26k77
    left showing O-47A-6a-22Z9z132S-2s-27T-7t-52K-25k45
    left shows #2 a41z-41
    left shows O111A6a-16Z-64z77S-23s-56t-42K-20k27
    left shrugged O46Z18z-87S8t-1K14k3
    left sided O71A-2a-18Z21z-74S-2s-2T-2t-2K1k9
    left signed #2 O208Z-8z-200
    left signed O-8A2a52Z-5z-23S-9s59T-13t-19K-7k-28
    left skeptical O-78a-10Z9z130S4s-4T-5t-53K4k2
    left slammed O78A-3a22Z1z-38S-8s-3T8t-4K-6k-47
    left slamming O-120Z12z127S-4T-3t-9K-4k2
    left sought O74A6a39Z-41z-99S8s-14T-9t63K9k-37
    left sounded O-8A3a28Z7z-77S1s18T7t-19K15k25
    left speaks O15a-4z60S-2s-15T-6t-39K-10
    left specific O52A-1a-68Z-20z49S-9s-11t10K-11k9
    left speculate O-16a-27Z5z79S-5s-6K-7k-24
    left speculation O-102A13a-1Z6z69S2s-22T7t7K2k18
    left spoke O21A-12a-59z-37S-4s-16T-11t92K-27k53
    left squarely O-192A7a68Z7z44S-2s-5T-2t-16K4k87
    left startled O-36A-7a-2Z6z-10S-4T7t65K-10k-10
    left stated #2 O-23a-67Z2z92K-2k-2
    left stated O35Z-16z-43s-23T2t35K-6k17
    left statements O-17a-52Z-9z96S-1s-20T16t32K-3k-42
    left stepped O198Z-32z-107S-4s-32T-4t-4K-21k6
    left stressed O-73a2Z35z42s-2K-1k-3
    left strongly O116A7a27Z-1z-134S3s5T2t-65K6k35
    left stuck O133A8a-2Z-1z-149S-3s-17T6t15K-8k18
    left suddenly O61A-7a-15Z-16z3S-3s2T-1t-2K-12k-9
    left sued O22A6a-79Z-1z-68S11s27T21t13K14k34
    left suggest O-1A2a-17Z34z46S-8s-14T-5t-18K-5k-15
    left suggested O-126A-7a-53Z54z174S-3s-28T-1t-8K-12k9
    left suggesting #2 O48z-48
    left suggestion O-110A-8a-6Z-27z41S-1s-46T7t126K8k15
    left suggestions O-82A9a12Z-9z84S-2T4t6K-8k-15
    left suggests O-65A8a38Z15z52S12s-8T-5t-40K21k-28
    left support O37A-20a40Z-57z17S6s-56T33t22K-2k-20
    left supported #2 O-17a-7Z-3z31t-4
    left supported O-41A4a-19Z-11z-7S2s17T-14t76K-4k-4
    left supporting #2 O191Z-1z-190
    left supporting O67A21a-41Z10z-82S12s22T-34t6K21k-1
    left supportive O32A-2a6Z-7z-122T-4t36K3k59
    left supports #2 O135A-2a-17z-115K-1
    left supports O48A-2a-8Z5z15S-7s-28T-11t4K-4k-11
    left swipes O-88A2Z17z-32S5s53K10k33
    left talked O21A6a-8Z3z-69S22s5T-3t-10K31k3
    left talking O104A-12a27Z-20z-101S2s24T-9t-22K1k6
    left talks #2 Z-6z6
    left talks O59A-4a-72Z21z-33S-27s32T-5t-59K-5k94
    left tell O23A-4a-19Z9z64S-13s-7T-3t-2K-12k-37
    left telling #2 O-36Z3z33
    left telling O166A-4a-15Z2z-37S-6s-16T2t-5K-26k-60
    left tells #2 O-74A-2a-71Z13z133
    left tells O61A7a24Z42z-75S-4s-8T-14t-45K11k2
    left tend O75A-5a30Z-32z-57S-4s-15T4t-1K-6k11
    left text O-46A-1a42Z-20z16S-16s-21K-20k67
    left thanked O-102a-5Z-5z78S-1K4k32
    left think O-100A-15a-51Z-65z156S4s82T-4t15K3k-22
    left thinking O64a-25Z4z-22S-5s-24K18k-9
    left thinks O-145A-2a114Z11z109S-1s-4T-3t-42k-37
    left thought O5A9a-5Z-74z-39S8s89T-8t11K-7k11
    left thoughts O-206A-2a-12Z17z178S2s11K-3k15
    left threatened O97A-2a-1Z4z-74S11s16T-6t-15K-1k-29
    left threatening O75a-19Z-10z-39S1K-2k-6
    left ticked O24A3a-67Z-2z23S8K-2k13
    left timelessly #2 O-86z86
    left titled #2 O69a-13Z-1z-48s-7
    left titled O6A3a-7Z44z67S2s-19T-15t-69K8k-18
    left told #2 O-20A-4a-140Z10z160S-2K-5
    left told O80A-25a122Z15z180S-39s-23T-38t-190K-78k-3
    left touted O-64A3a-12Z10z69K2k-8
    left tribute O-5A-2a-28Z2z82S-7s-25T-3t-19K-10k17
    left tried O70A-13a27Z-47z-48S-17s37T-4t-13K-41k49
    left tweeted #2 O178A-3a-124Z35z-112S8T-2t-11K7k24
    left tweeted O-84A-10a-15Z-17z31S-5s-1T-2t112K3k-13
    left tweeting #2 O-2a-54z56
    left tweeting O50A-2a-37Z-6z67S-13s-36T-4t-8K-6k-5
    left tying O107A-1a-5Z26z-108S-2s-46K5k25
    left unaware O-50A-2a-12Z8z39S-3s-5T8t24K-4k-4
    left unclear O73A-7a5Z16z-71S-2s9T-2t-10K-9k-2
    left underscore O56a-31Z7z61S-5s-15T-4t-47K-5k-16
    left underscored O67A-2a-12z-100S-4s-5T14t52K2k-11
    left understanding O42A-3a52Z15z-74S-5s-12t-2K-15k2
    left understands O-78a-27Z-9z130S-2T-2t-8K-2k-3
    left understood O-144A-2a31Z-4z141S3s-4T-4t-3K-1k-15
    left unhappy O167A-1a-51Z1z-54S2s-3T-3t-31K-1k-24
    left unimaginable O33a-17Z-10z-84S-4T17t59K6k1
    left unveiled O-47A-2Z2z-41s30T-1t-4K-5k66
    left upon O52A-3a-32Z-1z56S-9s-24T1t-5K-3k-30
    left upset O95A-3a-22Z3z-52S-13s-25T2t30K-14k-2
    left urging O-51A-3a19Z-1z39S4s-6T-3t24K6k-28
    left uttered O75a-7Z-8z-75S-2s-4T4t7K-6k15
    left view O-24A10a50Z-45z-33S8s-12T6t12K24k6
    left views O-55A-8a18z61S19s7T2t-36K33k-41
    left vision O-119Z-10z153S10s-1T-5t-23K9k-13
    left vocal O-4A6a-30Z7z-71S6s7T-6t95K1k-12
    left voted O-70A-9a-28Z40z-42S27s12T-23t27K19k46
    left vowed O-74A7a5Z40z72S-3s-1T-3t-15k-27
    left vowing O-74Z7z62K2k3
    left want O-109A15a6Z-46z143S22s-23T-14t11K17k-22
    left wants #2 O272a14Z-3z-283
    left wants O-28A-5a45Z-35z58S3s6T-9t-13K23k-45
    left warned O-38A-7a113Z21z52S-22s-77T7t11K-29k-30
    left warning O94a-20Z32z-81S-3s-2T-2t-20K3k-1
    left welcomed O56A-8a86Z-15z-51S2s-10T-6t-7K-11k-36
    left went #2 O134Z-1z-132
    left went O206A-9a-103Z-45z-90S8s-6T-11t-42K25k66
    left willing O32a23Z-2z-18S4s-10T-3t-6K-3k-17
    left winking O-61A13a11Z10z-22S-7s-10T1t-4k69
    left wish O-19a61Z8z-36S-7K-7
    left withdrew O94z-95S-2s-7K-2k13
    left wonder O-26a-25Z15z56S7s-5t-21K2k-4
    left worried O-148a-2Z14z75S17s19t4K16k5
    left worries O182A-1a-5Z-8z-191S9s-3T8t21K9k-22
    left worry O-48A-3a-12Z-21z27S-1T7t49K-7k9
    left worrying O-91A-2Z-26z-47S-6s-2T21t176K-6k-16
    left write O-8A-4a62Z-17z46S-12s-19T-1t-5K-21k-21
    left writes O-20A-3a-15Z-34z36S-1s-20T8t86K-7k-30
    left writing #2 O-49A-2a-16Z-10z81S-1s-1K-2
    left wrote #2 O54A-1a-183Z46z75s-6t15
    left wrote O47A-6a-14Z-9z-96S-15s-25T2t79K-34k71
    left yelled O112Z-5z-108
    left-far #10 #20 O-52A-31a2Z-18z-4S43s4T-31t53K-37k70
    left-far #10 #30 O7A-49a-8Z108z-2S-17s-77T35t13K-32k21
    left-far #100 #20 O62A2a33Z5z-40S6s-36T4t68K-32k-71
    left-far #100 #30 O-72a-87Z-6z98S-2s-9T6t29K5k38
    left-far #101 #20 O-67A-5a79Z-22z-32S29s18T-3K33k-31
    left-far #101 #22 O39a24Z-2z-61
    left-far #101 #30 O34A25a-36Z-24z27S-5s36t-75K18k-1
    left-far #101 #32 O7A-11a-26Z15z30S-2t-11K-2
    left-far #102 #20 O3A-5a-3Z-43z77S-1s-29T-8t58K-17k-31
    left-far #102 #22 O-39A-2a14Z-3z30
    left-far #102 #30 O50A-2a-40Z-4z-18S24s5T-8t-7K15k-15
    left-far #102 #32 O41A-5a-123Z9z74t3
    left-far #103 #20 O47A-20a-28Z-33z54S-22s70T2t-46K-29k6
    left-far #103 #22 O-81A-1a-22Z4z103K-2
    left-far #103 #32 O16A-17a93Z-46z-63t26K-4k-6
    left-far #20 #30 O-68A-82a-68Z174z132S-44s-55T110t45K-107k-35
    left-far #21 #20 O50A4a-6Z-97z17S37s-10T17t-3K-20k11
    left-far #21 #30 O-58A-13a-26Z208z-87S-68s1T-14t-3K-12k72
    left-far #30 #30 O-95A-51a-49Z194z18S-46s-24T25t76K-50k1
    left-far #30 #31 A9a-20Z63z-45t-2k-4
    left-far #30 #36 O-78a-2Z-3z85S-2s2t-1
    left-far #31 #20 O53A-5a13Z7z-65S-40s10T4K21k2
    left-far #40 #20 O11A-3a-9Z-38z59S21s-82T-5t2K5k39
    left-far #40 #30 O-78A-43a-56Z141z52S-18s-17T42t40K-84k20
    left-far #40 #32 O-25A-6a-31Z-4z80S-3s-9t4K-3k-4
    left-far #40 #36 O-75A-4a-12Z15z77S-1s-1t10K-2k-8
    left-far #41 #30 O-108a-44Z86z53S-48s-28T22t23K20k23
    left-far #50 #20 O19A-29a-14Z-39z46S-15s-17T-7t41K24k-8
    left-far #50 #30 O-52A-5a-63Z105z83S3s-76T55t-7K-35k-9
    left-far #50 #32 O-3A-5a-49Z-10z75S-2s-10t3K-3k4
    left-far #51 #30 O-95A12a-32Z95z45S-32s-36T-37t85K-6
    left-far #60 #20 O9A2a-5Z-96z14S49s22T2t3K13k-12
    left-far #60 #22 O-63A-2a-35Z-5z106S-2s7t-5K-1k-1
    left-far #60 #30 O-50A-4a-19Z34z84S11s-112T-4t49K-36k46
    left-far #60 #32 O-52A-2a-130Z-6z190s-22t18K-2k6
    left-far #60 #36 O-85a-20Z-3z73s-7T-2t-1K-1k47
    left-far #61 #20 O81A7a2Z-85z-109S7s43T9t-16K40k22
    left-far #61 #30 O-13A-28a-79Z56z31S-21s-36T-32t79K65k-23
    left-far #70 #20 O-22A23a35Z-79z44S-8s-19t36K-10k1
    left-far #70 #30 O-85A14a-53Z1z94S12s-39T-22t3K43k32
    left-far #70 #32 O-36A-10a-127Z-1z137S-1s-3T-6t51K-2k-1
    left-far #70 #36 O-34a-1Z-4z22s-1t-5K-4k28
    left-far #70 #37 O-59A-7a4z45S-2s-3t-3k24
    left-far #71 #20 O38A-6a72Z-47z-38S13s-5T-18t-60K35k16
    left-far #71 #30 O-17A24a-75Z67z-74S2s-10T-6t50K22k16
    left-far #71 #32 O64A-3a-116Z-8z59S-2s1t7K-2
    left-far #72 #30 O61A-13a11Z-28z156S-28s-47T2t-59K-37k-17
    left-far #72 #32 O-21A-2a-35Z-4z62
    left-far #80 #20 O10A18a-69Z-34z74S27s-19T-4t-8K-26k32
    left-far #80 #22 O62A-5a32Z-23z-56S-1s-1t-5K-2
    left-far #80 #26 O-97A-1a95Z-4z8s-9k8
    left-far #80 #30 O-84A-5a-10Z36z60S53s-68T3t56K42k-81
    left-far #80 #32 O-109A-18a-15Z36z71S-2s18T-2t22K-3
    left-far #81 #20 O-10A69a34Z-52z-63S4s61T-9t-27K-7k-1
    left-far #81 #30 O-5A51a11Z-51z-45S6s-44T-4t35K68k-21
    left-far #81 #32 O68A-8a-192Z17z117S-1t6K-6k-1
    left-far #82 #20 O8A36a17Z-85z-2S24s45T7t-53K6k-4
    left-far #82 #30 O36A3a-12Z9z89S13s5T-7t-28K-71k-37
    left-far #83 #30 O85A-4a-5Z-11z41S-4s-18T-6t-64K-2k-12
    left-far #90 #20 O-11A12a25Z48z32S-12s-88T10t2K29k-48
    left-far #90 #26 O59a19z-66s-6k-6
    left-far #90 #30 O-40A5a10Z-23z99S-15s-39T9t-18K23k-12
    left-far #90 #32 O38A-3a64Z16z-85T-2t-26K-2
    left-far #90 #33 O-46A-2a-13Z-10z73S-2s-1
    left-far #91 #20 A46a-21Z-58z-74S50s46T26t-22K28k-22
    left-far #91 #22 O-51A-7a150Z-18z-73
    left-far #91 #30 O26A-5a-44Z5z-62S21s36T-6t52K4k-29
    left-far #91 #32 O19A-19a-44Z27z13S-2s20T-3t-9k-1
    left-far #91 #36 O-82Z-3z53s10K-3k26
    left-far #92 #20 O102A8a-88Z-9z-1S8s43T6t-17K1k-53
    left-far #92 #30 O15A31a58Z-23z46S14s-102T-29t-23K-6k19
    left-far #92 #32 O-71A-9a-21Z10z77T-3t20K-3
    left-far #93 #20 O25A-12a-2Z-30z-24S-13s108T-4t-37K-23k12
    left-far #93 #30 O47A15a11Z-46z155S-12s-63T-3t-84K7k-27
    left-far #93 #32 O12a-50Z-5z40t4
    left-then accept an O15Z6z-64S8s31T-1t-1K6
    left-then accept the O83A-2Z3z-44S-3s-1t-16k-21
    left-then accept your O-49Z5z50k-6
    left-then accepted " O-46z46
    left-then accepted tens O39A8Z-9z-48S5s3K3k-1
    left-then accepted the O-53Z6z45K1
    left-then according to O-108A-21a-155Z21z30S-57s-81T121t295K-104k60
    left-then accusations <name> O-73Z4z68
    left-then accusations and O-18a64Z5z-60S6t-20K12k12
    left-then accusations by O-58Z-5z76T-4t-4K-1k-4
    left-then accusations from O43Z-1z-42
    left-then accusations that O77A-2a-18Z-21z-34S-1K2k-3
    left-then accused by O-67A-10a78Z8z-46S-6s-32T14t84K-4k-19
    left-then accused his O49A-7a-44Z1z-48S4K4k40
    left-then accused of O-30A-5a93Z-26z3K-1k-34
    left-then accused rapist O91a-18Z-4z-58K-6k-6
    left-then accuses of O67Z-7z-55k-6
    left-then accuses one O-56a-2Z3z71T-1t-10k-4
    left-then acknowledge , O-60Z4z56
    left-then acknowledged <name> O-71Z5z97T-1t-27K-2k-2
    left-then acknowledged as O-77A8a32Z19z-69S8s8T8t32K24k7
    left-then acknowledged that O79A-10a16Z24z-57S-8s-17T-1t-5K-8k-13
    left-then acutely , O54A-3a-4Z-5z-35K-3k-5
    left-then added , O-46A-1a19Z20z100S-9T-2t-18K-11k-52
    left-then added . O-138A-1a-42Z-1z182
    left-then added : O-41A-2a-65Z4z92k12
    left-then added <name> O43a-2Z-6z-63S10s-10T14t-11K3k22
    left-then added additional O-20A-2a58Z-5z-31
    left-then added another O11A-2a5Z-12z-68T5t18k43
    left-then added one O-42Z-4z-66S3s104K4
    left-then added security O94a-3Z-9z-70T-1t-8K-2k-2
    left-then added that O-110A-3a-4Z2z118S-6s-39T-1t58K-13k-3
    left-then added to O270A-1a-48Z-26z-161T-2t-1K1k-31
    left-then adding a O-39Z-2z51T-1t-5k-5
    left-then adding that O-61A-4a-112Z29z171S3s-12t-1K2k-16
    left-then adding to O174Z-20z-134S-1s-1K-1k-16
    left-then addressed to O67Z-8z-45S-1s-9K-1k-4
    left-then adds a O75Z-8z-58S-3K-3k-3
    left-then adds to O81Z-5z-71k-5
    left-then adds up O-52z56t-4
    left-then admission from O-53Z4z27T7t7k7
    left-then admission is O53z-53
    left-then admission program O64z-64
    left-then admit <name> O224Z-10z-178S-1s-6T-8t-20K-1
    left-then admit that O-112Z11z109S-2K-4k-2
    left-then admit this O-65A-2a-22Z6S-1s85
    left-then admitted it O104Z-2z-101K-1
    left-then admitted the O-63Z4z59
    left-then admitted to O-17A-2a-12Z-11z63S2K-5k-19
    left-then admitting privileges O-95Z3z89K7k-4
    left-then adopted and O-38Z-1z53T-2t-9k-3
    left-then adopted by O103a-10Z-6z-103T5t17K-2k-4
    left-then adopted one O62a-29Z-2z-24S-1s-3K2k-5
    left-then advice from O-80A-2Z12z24T14t37k-5
    left-then advice has O77Z-4z-51T-1t-16k-4
    left-then advice is O-68A-2a-2Z7z48T-1t-1K6k14
    left-then advocate for O-155A-2a97Z14z72S1s-18T-1t-7K1k-3
    left-then advocate of O50A-1a-13Z-1z-49s11K5k-2
    left-then advocate the O93A-1Z-3z-83S-1K-2k-3
    left-then advocated allowing O89Z-1z-88
    left-then advocated in O76Z-6z-63S-1s-2T-1t-3K-1k-1
    left-then aggressively funding O-82Z-1z82
    left-then aggressively once O54A-2Z-3z-48K-1
    left-then agree its O95Z-8z-77K-1k-10
    left-then agree that O-85Z16z-46S1s52K14k49
    left-then agree with O-74a-4Z3z73T-1K-1k4
    left-then agree ‐ O-2Z-2z4S1s3K1k-6
    left-then agreed on O-91A3a-24Z4z12s16k82
    left-then agreed that O-67Z1z67K-1
    left-then agreed the O147Z-7z-133S-1K-1k-4
    left-then agreed there O-109a-24Z2z139S-1s-1K-1k-5
    left-then agreed to O-20A-21a165Z-8z-45S3s-14T-6t-14K7k-46
    left-then aim . O1a61Z-4z-54S-2K-2
    left-then aim at O-116Z11z83S-3s-3t10k17
    left-then aim to O59a-28Z4z-18T-2t-9k-6
    left-then aimed at O104A-1a66Z-20z-80S-1s7T-3t-17K-7k-48
    left-then aimed to O-119Z5z105k8
    left-then aimed unifying O67Z-3z-63
    left-then aiming to O-36a9Z1z10K7k10
    left-then alarm complicate O58z-55k-3
    left-then alarmed so O65a-22Z-2z-30k-11
    left-then aligned itself O71Z-1z-49T-2t-8k-10
    left-then aligned with O62a-4Z-13z-77S-8s96t-6K-11k-39
    left-then allegations against O-95A-4a-37Z3z142S1s-16K5k1
    left-then allegations that O159A5a24Z-7z-191S3K5k3
    left-then alleged bias O64Z3z-89S6s-3K7k12
    left-then alleged criminals O14Z-7z-71S8K8k48
    left-then alleged government O-125Z-9z143K-9
    left-then allegiance , O-76Z-3z84K-1k-3
    left-then allegiance has O-47a85Z-4z-18S-1s-8K-3k-4
    left-then allegiance to O86Z3z-60S-3T-3t-31K-1k9
    left-then allowed <name> O82Z-7z-19S-4t-6K-9k-37
    left-then allowed by O-35a57Z-3z-1S-3s-3K-4k-9
    left-then allowed private O-54A-2a-22Z-3z94S-2K-5k-5
    left-then allowed republicans O28A8Z-2z-43S4K4
    left-then allowed veterans O53a-43Z-4z31S-10s-11K-10k-6
    left-then allows communities O-113Z3z117S-2K-2k-2
    left-then allows companies O47z-47
    left-then allows for O-38z43k-6
    left-then allows him O81Z-10z-58t-12K-1k-1
    left-then allows people O45Z-5z-34S-2K-1k-3
    left-then allows the O-155A-1Z-6z166K-2k-2
    left-then allows users O-22a-2Z4z-116S16s110K11k-1
    left-then allows voters O57Z-9z-43t-4K-2
    left-then alluding to O92Z4z-104T-3t-22k33
    left-then always " a55Z-3z-52
    left-then always <name> O59Z-3z-30S-1s-2t-23
    left-then always a O70Z-5z-55K-3k-8
    left-then always exaggerated O-112Z-2z117k-2
    left-then always hard O62Z-1z-48T-2t-7k-3
    left-then always raise O105Z-6z-94K-3k-1
    left-then always stood O-124A-2Z-4z131S-2K-3k5
    left-then always the O61Z-6z-14S-5s-28K-5k-3
    left-then always treated O-75Z-5z83K-4
    left-then am doing O69a-1Z-6z-68K8k-1
    left-then angered conservative O-13A2a86Z-10z-79T8t8k-4
    left-then angered the O-47A-1Z-6z-44S7s16T14t54K6k2
    left-then angry , O-87Z4z22S4s15K4k38
    left-then angry at O-146a-10Z15z131S5T-1t-3K3k6
    left-then angry because O122Z-8z-111S-2s-2
    left-then angry every O-13a54Z-2z-42S1K1
    left-then announce what O89Z-1z-81T-1t-5
    left-then announced $ O-13a-6Z1z27T-1t-4K-1k-4
    left-then announced , O139a32Z-12z-186S6s-3K14k11
    left-then announced a O-80a-20Z3z113K4k-20
    left-then announced another O-30Z-1z31
    left-then announced his O-38A4a103Z13z-54S-2s-31K6
    left-then announced monday O50Z-8z-39K-2k-2
    left-then announced new O-57a-6Z8z61k-6
    left-then announced on O20A-5a-43Z-14z5s9T-1t-1K2k29
    left-then announced that O8A4a8Z-2z-73S2s5K13k34
    left-then announced via O30Z-2z-42k14
    left-then announcing it O-54z54
    left-then announcing that O82Z-4z-78
    left-then answer a O-39a28Z21z3S6s11K2k-33
    left-then answer but O59Z-2z-29s-13K-5k-11
    left-then answer how O-27Z4z-44k66
    left-then answer on O111Z-11z-66s-17k-18
    left-then answer that O66Z-6z-60
    left-then answer then O-30A-2a80Z-4z-66K2k20
    left-then answer to O49A3a39Z-13z-54S3s-3T-2t-15k-6
    left-then anxiety that O68Z-2z-64S2T-1t-6K2
    left-then appear in O76Z-8z-65S7K6k-16
    left-then appear on O-71Z-24z83s-1T7t31K-3k-22
    left-then appear to O-60A3a-13Z40z90S-7s-6T-1t-22K-12k-11
    left-then appear with O-58a-1Z-3z70S-2K-4k-3
    left-then appeared as O-65Z1z71S-1K-1k-5
    left-then appeared at O47Z-3z-44S1K1k-2
    left-then appeared before O-18a-12Z-4z-28S-2s-9K-4k77
    left-then appeared in O113a-10Z-5z-82S7s-19K4k-10
    left-then appeared on O122A-9a41Z-20z-103s-7K-8k-17
    left-then appeared to O-172A-2a-41Z51z138S17s15T-3t-30K9k19
    left-then appeared together O105a-37Z-4z-36S-3s-20K-2k-2
    left-then appears before O82a-1Z-5z-53T-2t-19k-1
    left-then appears likely O77a-11Z-5z-56K-1k-3
    left-then appears on O-64a-2Z-10z86T-2t-2k-6
    left-then appears to O-84A-11a40Z-6z6S-2s14T3t41K-22k19
    left-then applauded strong O-51z76S-1T-1t-22K-1
    left-then appointed <name> O-44A-1Z-1z64S-2T-2t-9K-3k-3
    left-then appointed as O66Z-1z-48t-17
    left-then appointed dozens O-75Z4z92T-3t-8k-10
    left-then approved a O-65Z3z72s-1T-2t-11K-4k9
    left-then approved for O111A-2a-14Z-7z-22S-5s-48K-8k-6
    left-then approved of O-62Z-5z78S-1K-1k-9
    left-then aren't sure O-151Z12z84S8s16K6k24
    left-then aren't the O105Z-13z-71S-4K-4k-12
    left-then argue that O-90A2a-10Z18z23S8s46K11k-7
    left-then argued , O-81a-10Z10z107S-4K-7k-15
    left-then argued a O34A8a50Z-13z-87S8K8k-7
    left-then argued emphatically O72Z-4z-67S-1s-2K-1k2
    left-then argued the O-27A-3a-4Z4z51S-4K-8k-8
    left-then argument , O-72Z6z68S4s13k-20
    left-then argument : O-74Z5z67K-2k4
    left-then argument against O-67Z6z34S4s-10K6k27
    left-then argument between O56a-7Z-7z-35S3s-8K3k-5
    left-then argument in O-37Z-7z43S-3s-2K-3k10
    left-then argument most O44Z-2z-34T-2t-6
    left-then argument republicans O-90Z8z49S6K8k19
    left-then argument that O-27A7a27Z2z-14S1s5K1k-1
    left-then argument to O125Z-6z-113K-1k-4
    left-then articulated in O38a-10Z-9z-94S-4s-3T34t20K-6k34
    left-then ask former O76Z-8z-31S-2s-29t-1K-4
    left-then ask her O61Z1z-54k-8
    left-then asked about O28A7a111Z20z-131S23s-26T6t-67K27k1
    left-then asked by O-115A-10a-63Z35z82S1s-5T39t45K1k-11
    left-then asked committee O-22A-3z41S-4K-6k-6
    left-then asked how O-47Z14z34
    left-then asked me O-89Z-4z94k-2
    left-then asked our O-28Z12z48T-2t-27k-4
    left-then asked the O31A-3a-33Z-6z8S-10s-14T3t71K-22k-25
    left-then asked to O106A4a-23Z1z-74S-11s-2T7t37K-11k-36
    left-then asked was O45z-45
    left-then asked whether O47A-1a-74Z10z49S-4s-16T-1t-1K-9k-1
    left-then asked which O43A-1Z1z-99S7s72T-3t-15K2k-5
    left-then asking , O-44Z2z44k-1
    left-then asking <name> O103A-2Z-10z-64S-2s-6K-6k-13
    left-then assertion that O-68z74S5s-4K-7
    left-then assessment of O-153Z7z150S5t-14K7k-2
    left-then assumption that O36A-2a-17Z5z-83S7s23K2k30
    left-then assumption then O-50Z1z56K-1k-6
    left-then assure <name> O-28Z-1z45S-1T-1t-5K-1k-7
    left-then assure fellow O67Z5z-53S-3s-6K-3k-6
    left-then assured his O-36A-2a-9Z4z49S-2K-2k-4
    left-then assured me O77z-41S-2s-29K-1k-2
    left-then attacked a O-50A5a132Z-7z-73S1s-5T-1t-1K-1k-1
    left-then attacked her O49A-1a-5Z-6z-26S-1K2k-11
    left-then attacked me O54Z-2z-53
    left-then attacking a O91Z-7z-85
    left-then attacking him O-121A-3a-29Z9z135S-4K3k8
    left-then attacking rivals O-150Z4z146
    left-then attacking the O159a-12Z-4z-137S-2s-2K-2
    left-then attempted to O64a-14Z-2z-55S-4s-1T-2t-5K-1k19
    left-then attempting to O-57a87Z22z-71S3s1K3k13
    left-then attention , O105A-2a-5Z-7z-79S-11s-34T6t27K-4k3
    left-then attention against O83Z-7z-68K-1k-6
    left-then attention commanded O-36Z15z-14S-1s-1T-4t-3K14k30
    left-then attention from O-83a-15Z-12z147S-2T9t-8K-7k-28
    left-then attention of O121a-1Z3z-84S-4s-36T3t-5K-3k4
    left-then attention spans O185Z-4z-179k-2
    left-then attention to O-53A4a-14Z20z120S5s-56T-5t-30K24k-14
    left-then attention ‐ O-85A-2a-2Z7z21K-5k65
    left-then attitudes , O46Z-2z-44
    left-then attitudes and O37Z-4z-57S1s27K-2k-2
    left-then attitudes are O-84Z-4z136S-11s-25K-9k-4
    left-then attitudes of O74Z-1z-72k-1
    left-then attributed her O-50Z2z54S-3K-2
    left-then attributed rising O-40Z1z-43s-10K-1k94
    left-then attributed this O103Z-8z-87s-3K-2k-3
    left-then attributed to O-135A-2a-23Z-3z117S3s33T4t15K1k-10
    left-then authored by O86Z-9z-87S-3s-15T11t24K-5k-2
    left-then authorized its O-74Z5z81T-1t-11
    left-then authorized to a-11Z-11z-86s35T-1t119K-7k-36
    left-then avoided confrontations O71Z-5z-60S-2K-2k-3
    left-then aware of O-52a-1Z-24z99S-6s-12T-2K-7k4
    left-then backed <name> O61A-1a-2Z20z-64s-15T-1t-7K6k4
    left-then backed a O16Z3z-19
    left-then backed both O-67A-1a-6Z-4z134T-2t-10K-3k-40
    left-then backed by O-47A7a78Z-5z-75S1s-11T-10t68K-7
    left-then backed her O82A-8Z5z-65T-1t-4k-9
    left-then backed mrs O-45A-1a-4Z-6z92S-2s-25K-9
    left-then backed rebels O41z-37t-4
    left-then backed sen O-51Z-2z7S-2s-2t49
    left-then backing , O-31a-25Z1z15S5s6K5k24
    left-then backing <name> O-30A-1a6Z30z-119S7s32T-1t13K21k42
    left-then backing down O88a-7Z-7z-60k-15
    left-then backing former O81a-8Z12z39S5s-111t-15k-2
    left-then backing him O71A-2a-10Z-2z-37S4K-4k-21
    left-then backing mainstream O-114z80S5s29K2k-2
    left-then backing of O-7A-1a-17Z-9z-20S-9s-12T4t98K-15k-13
    left-then backing our O77A-1Z-5z-42K-4k-24
    left-then balked at O-93Z13z81
    left-then bare dun-colored O77A-1a-33Z-5z-33T-1t-2k-2
    left-then bare its O-61Z15z77S-4s-18K-6k-3
    left-then bare mrs O98Z-9z-71s-7K-3k-9
    left-then barring a O100A7a-16Z-17z-113S11s17K4k8
    left-then belief that O50A2a6Z-5z-41S-2s-2K-3k-5
    left-then beliefs : O-111a-41Z3z152S-4K-4k4
    left-then believe , O88Z8z-78S-4s-2K-4k-10
    left-then believe - O79A-5a-4Z-6z-42S-5s-6K-6k-5
    left-then believe any O-73z73
    left-then believe if O-44Z1z44K-1
    left-then believe it O75a-8Z6z-71k-3
    left-then believe six O-61Z1z62K-1
    left-then believe that O-43A-1a8Z-5z50S-1K-4k-5
    left-then believe will O118Z-3z-115
    left-then believed to O28a16Z1z-47K9k-6
    left-then believes <name> O-22A-1a23Z-2z19S-2K-4k-12
    left-then believes in O68Z-3z-51K-2k-11
    left-then believes it O-59Z7z52
    left-then believes that O169Z-13z-148S-2K-4k-3
    left-then believes those O-74A-2a-27Z-2z104
    left-then believing it O133Z-6z-126
    left-then believing she O61Z-8z-53
    left-then bitter and O51Z7z-91S8t-16K8k33
    left-then bitter debate O-81Z11z47K-2k25
    left-then blame a O49z-46k-2
    left-then blamed <name> O-8a24Z-5z-24S8T-4t-27K13k23
    left-then blamed his O89Z-8z-77K-1k-3
    left-then blamed the O-84A-2a-31Z25z64S-1s-1K8k22
    left-then blames part O-47Z2z45
    left-then blasted <name> O129A-2Z7z-103t-22K1k-10
    left-then blasted the O-62A-11a-21Z11z35S-6s11T-2t-12K-6k62
    left-then blasting the O92Z4z-93S-4s-3T8t8K-4k-7
    left-then blasts <name> O86Z2z-80T-1t-7
    left-then blocked <name> O86Z-6z-73S-2s-5
    left-then blocking a O-41a-18Z2z69s-10K-2
    left-then blueprints for O91Z-3z-53S-2s-8K6k-31
    left-then blunt , O-113a-9Z-2z153S-7s-6T-5t-5K-8k2
    left-then blunt cut O72Z-2z-61T-1t-7
    left-then blunt instrument O-95Z7z55S7s14K6k7
    left-then boast about O-32Z-1z54T-4t-19k1
    left-then boasted of O-104Z10z79k15
    left-then boasts a O57A-5Z-6z-28S-5s-4K-7k-1
    left-then boasts about O-73A-1Z3z66K-2k7
    left-then boasts that O-47A-2a-8Z-1z50S1s-10k17
    left-then booed <name> O-69A-1a-1Z10z63T-2t-22K7k15
    left-then booed on O61Z-4z-45K-4k-8
    left-then bragging about O-63Z10z39k14
    left-then broad assault O-46Z-2z51k-3
    left-then broad conclusions O-73Z14z10S6s13K5k25
    left-then brushed with O98Z-8z-83S-1K-1k-5
    left-then call , O-108A-2Z8z44S8s37K10k2
    left-then call for O-84A-3a69Z16z35S3s-23T-3t-13K4k-1
    left-then call of O50Z2z-47k-6
    left-then call on O-88A6a32Z-2z74S-7s-21T8K4k-6
    left-then call the O-81A-3a12Z8z56S6s-3K22k-15
    left-then call themselves O-64Z11z57s-1K-2k-2
    left-then call vote O100Z-12z-49S7t-12k-34
    left-then call was O41A-6a123Z-8z-91S-2s-42K-10k-5
    left-then called ' O160A-5a-71Z7z-33S-4s-41K-4k-9
    left-then called , O-146Z11z80S8s-1K16k32
    left-then called <name> O-41A2a-15Z-21z-45S28s16T-19t115K32k-52
    left-then called a O105A-4a-16Z5z-106S-1s-22T-4t-18K1k58
    left-then called an O129A-1Z-2z-95S-2s-3K-1k-26
    left-then called by O58Z-4z-34S-1s-12T2t-16k8
    left-then called for O-183A-8a-19Z29z224S-6s-12T-4t-18K-20k16
    left-then called half O-34Z-1z56S-1s-14K-6
    left-then called him O-49A-2a-27Z13z88t-29K8k-2
    left-then called it O-30A-2a-26Z6z68S-6K-3k-7
    left-then called mr O-38Z9z44S-3s-4K2k-9
    left-then called off O182A-4a-40Z4z-133S14s-10T-2t-19K13k-7
    left-then called on O-89A11Z13z72S-7s-1t26K3k-27
    left-then called the O-118A7a116Z-15z-32S-3s63T1t-23K16k-13
    left-then calling <name> O53A-8a28Z8z13S-17s-25T-2t-20K-17k-12
    left-then calling balls O1A7a60Z-3z-65
    left-then calling for O-140A-1a-66Z41z72S21s59T-5t-27K16k30
    left-then calling her O68a20Z-2z-74S-2T-2K1k-7
    left-then calling himself O-85A-1a-32Z6z99s-1T-1t21K-3k-3
    left-then calling on O-123A-2a-5Z20z133S-1T-1t-8K-3k-11
    left-then calls " O-24A-3a106Z21z-77S-1s-19K-3
    left-then calls , O85Z-4z-81
    left-then calls - O104Z-4z-99K-2
    left-then calls a O-36Z-7z15s24K6k-2
    left-then calls for O-107A3a-55Z36z79S20s17T-2t-14K12k13
    left-then calls from O-98A-1a-24Z-4z110S-1s-5T-4t68K-2k-40
    left-then calls on O-227A-1a162Z-9z45T7t23K4k-3
    left-then calls to O-17A-2a-55Z-5z78S2s-5K6k-2
    left-then calls two O300A-2a-3Z-16z-214t-44K-7k-14
    left-then careful about O58Z-8z-43k-8
    left-then careful not O48Z-5z-36S-3s-4K-10k9
    left-then cast , O94Z-6z-75S-4K-4k-6
    left-then cast <name> O57Z-7z-50
    left-then cast about O32Z-4z-25k-4
    left-then cast aside O35a-8z-25K-1
    left-then cast ballots O30Z4z-37T-2t-8K-1k14
    left-then cast her O-44a-4Z-8z92S-5s-10K-6k-16
    left-then cast himself O-105a-10Z26z96S-2t-14K7k3
    left-then cast of O-52a-6z29S3s22K4
    left-then cast the O-85A-3a-21Z13z117K-8k-13
    left-then cast their O44Z3z-100S-2T-1t-26K4k78
    left-then cast votes O-41Z-2z-2K-3k47
    left-then celebrated singer O81Z-2z-25S-4s-32K-5k-12
    left-then celebrating <name> O-30A-2a79Z2z-90S3s-3K-2k45
    left-then celebrating with O-18A-2a-8z63S-1s-30K-2k-3
    left-then challenged <name> O-32Z8z11T-2t-2K5k11
    left-then challenged by O11a-9Z1z-35s-18t52K-3
    left-then challenged her O42Z-4z-38
    left-then challenged it O40Z1z-64T8t8K8
    left-then challenged the O94Z4z-77k-21
    left-then challenged those O-91Z6z124T-5t-42K3k5
    left-then championed black O51Z-5z-50S3T-1t-5K3k4
    left-then championed one O175Z-4z-147S-3K-6k-15
    left-then chanted , O78A-5a27Z-5z-40S-2T-3t-13K-11k-27
    left-then chants were O41A4Z-3z-44S4s4K3k-8
    left-then charged a O83A-1a-12Z-8z-53K-2k-6
    left-then charged uprising O112A8Z-8z-122S8K8k-8
    left-then charged with O-143a-6Z18z153S-2s2t-61K-3k41
    left-then chatter about O90Z6z-82S-2s-1K-8k-2
    left-then chosen a O-31Z-5z61S-1K-4k-21
    left-then chosen as O35A-1Z-2z-17S-1s-3K-2k-9
    left-then chosen in O-36Z7z-20S8K8k33
    left-then chosen to O46A-4a-13Z-1z3S17s8T-5t-31K11k-32
    left-then cited several O-59Z-12z86K-4k-10
    left-then cites his O-63A-8a-10Z-2z93S-7s-1K-2
    left-then claim , O-52A-1Z-2z33S3s27K-1k-7
    left-then claim about O51Z-7z-37k-7
    left-then claim for O52Z-5z-43K-1k-4
    left-then claim he O71A-1a-3Z-3z-56S-1K-2k-4
    left-then claim is O-136Z2z136S-1K-1k1
    left-then claim momentum O77Z2z-79
    left-then claim on O58Z-11z-40k-8
    left-then claim over O-146Z-1z148k-1
    left-then claim roots O-25A8a60Z-1S-1s-38T-1t-2k-1
    left-then claim that O124A10a-162Z-12z-13S11s31K6k5
    left-then claim the O118Z-12z-142S14K5k17
    left-then claimed itself O-36Z5z32
    left-then claimed self-defense O71Z-1z-62K-3k-6
    left-then claimed that O-92Z-9z133S-2s-24T-2t-24K-7k26
    left-then claiming 00 O78Z-5z-70k-3
    left-then claiming he O-60Z-3z63
    left-then claiming that O-11A8a192Z3z-150S-1s-7T-1t-32K-1k-1
    left-then claims <name> O-62a-15Z4z72
    left-then claims as O45A-1a-15Z4z-33S-2s-2K-2k6
    left-then claims that O-36A5a-38Z-4z-37S15s64T-1t-2K18k16
    left-then claims were O49Z-3z-44k-2
    left-then clear , O-5A-3a-19Z-8z77S-5s-14T-3t-3K-9k-9
    left-then clear a O62A-3Z-9z-74S3s20K2k-1
    left-then clear about O-93Z5z95S-4s-2K-4k2
    left-then clear from O99A-4a-15Z-5z-73S2s-1T-2t-5K-1k3
    left-then clear how O109a-67Z-12z-43S3s16T-2t-3K-1k-1
    left-then clear is O60A-1Z-8z-23S-1K-5k-21
    left-then clear relief O-46Z-1z54k-7
    left-then clear rifts O-65A16a8Z-5z-37S8s47K16k12
    left-then clear since O-128A-1a-4Z-2z152S-1s-8K-2k-5
    left-then clear that O71A4a125Z17z-198S-19s6T7t15K-25k-1
    left-then clear the O76A4Z-11z-74S5s12K-2k-10
    left-then clear whether O-43A-1a-10Z1z59S-3s-3K-5k6
    left-then clear why O-26A-1Z5z-8S8s25K4k-8
    left-then co-sponsored a O8a-8Z-14z27S-2s-4K-4k-4
    left-then co-sponsored legislation O-11A-2a-32Z2z54K-3k-8
    left-then coined the O-3A-1a-9Z3z-65S-3s23K-4k58
    left-then column , O80A-1a-8Z4z-68S5K8k-20
    left-then column and O92z-70k-22
    left-then column in O-96Z6z70S-5T-1t-4K-4k35
    left-then column this O-30z-18T-2t-12k61
    left-then column to O-75Z4z75S-3s-2K-3k4
    left-then comfortable and O-93Z-1z97K-1k-2
    left-then comfortable position O85Z-2z-65K-1k-17
    left-then comment , O146Z2z-160S-2K8k6
    left-then comment about O110A5a-28Z-12z-77S-2K4
    left-then comment not O53z-48k-5
    left-then comment on O-120A-1Z27z106T-1t-4K-1k-7
    left-then comment risks O76A-1Z-6z-62S-1K-2k-4
    left-then comment that O45Z-2z-32S-2s-3K-2k-4
    left-then comment they O-24a-30Z-6z71t-8K-2k-2
    left-then comment was O137Z-13z-113K-1k-10
    left-then commitment not O-47a-21z74K-2k-3
    left-then commitment there O42A-2Z-7z-35K3k-1
    left-then commitment to O125A-5a-13Z10z-39S-11s-46T-3K-6k-12
    left-then comparing the O-154a65Z12z19s-7T7t35K10k12
    left-then complain that O-1a99Z-3z-93K-1
    left-then complain when O-20A-1a131Z-14z-83S5s-22K3k-1
    left-then complained to O78Z1z-54T-4t-10k-11
    left-then complaints among O-28Z-6z36T-2
    left-then conceded in O128Z-4z-114S-5s-11K-5k10
    left-then conceding the O83a-6Z-11z-51K-4k-11
    left-then concern about O-46a83Z-12z11S-3s-9T-1t-1K-10k-10
    left-then concern coursing O57Z-5z-52
    left-then concern for O-53A-1a11Z-10z-1S8s-2T15t15K5k14
    left-then concern here O61z-61
    left-then concern over O-49a-11Z-6z89S2s-17K-1k-6
    left-then concern that O-65Z7z11S1s22K-4k28
    left-then concern within O-87A-2a-44Z4z134S-1T8t8K-4k-16
    left-then concerns , O49z-22S-6s-4K-8k-8
    left-then concerns about O-96A6a-7Z22z53S2s4T6t-1K1k11
    left-then concerns over O96Z3z-101k3
    left-then concerns that O-40a-1Z-20z63K-2
    left-then concerns to O-77Z-10z95k-9
    left-then conclude . O-70z71
    left-then concluded . O-29A-1a-8Z7z31
    left-then concluded with O57Z-1z-42S-2K-2k-10
    left-then condemned the O-25A2a-72Z9z100K5k-19
    left-then confidence in O-66a-1Z1z56K11k-2
    left-then confident about O84Z6z-93S-1K-2k5
    left-then confident that O11A2a-104Z-4z126S-7s-11K-9k-2
    left-then confirm <name> O-5A1a-92Z3z47S4s36K6k-1
    left-then confirm a O97A7a8Z-9z-110S7T-1t-3K4k1
    left-then confirmed as O-59Z4z-9T7t62k-5
    left-then confirmed that O-121Z1z104S-1s-3K12k8
    left-then confirmed the O182a-20Z-2z-129S-2s-9K-6k-15
    left-then confirming it O-31a-27Z2z56
    left-then confirming judges O112z-113
    left-then congratulating his O-57Z-2z62t-2K-1
    left-then consensus on O-65Z8z78S-1s-8T-1t-5K-1k-5
    left-then consider the O82A-1a-2Z-5z-78S3s2
    left-then consider this O-65Z7z78S-3s-14T-2t-14K-3k15
    left-then consider voting O78Z-2z-60k-16
    left-then considered a O153A-2a10Z-15z-66S4s-15T-6t-30K12k-46
    left-then considered an O-47A-1a-9Z3z-7T6t61K-1k-4
    left-then considered challenging O-40Z-1z42
    left-then considering a O10a13Z3z16S-2s-9T-1t-18K-3k-8
    left-then considering why O46Z1z-47
    left-then considers mr O-55Z4z52
    left-then consistently , O66Z-6z-40S-6K-6k-9
    left-then consistently targeted O-42Z4z47S-2s-4T-1t-6k3
    left-then contends that O59z-67S1s7
    left-then contention is O88Z-2z-86
    left-then contention that O-49Z-4z53
    left-then contention was O-62A3Z1z74S-1s-9K-4k-2
    left-then continued , O199A-3a-40Z5z-149s-7K-2k-2
    left-then continued a O91Z-5z-67k-19
    left-then continued backlash O-86A7a-1Z3z24S7s39K6k1
    left-then continued his O16Z9z-75K10k40
    left-then continued struggles O-44Z-1z51S-1s-2K-1k-3
    left-then continued threats O-80Z-2z85s-2k-1
    left-then continued withdrawals O76Z-2z-40k-35
    left-then controversial : O67Z-8z-55K-2k-3
    left-then controversial comments O-68A-1a117Z-5z-45T-1t-6K5k5
    left-then controversial education O-85A-1a-7Z-5z136T-2t-10K-7k-21
    left-then controversial employment O82A-1Z-5z-73K-3
    left-then controversial remarks O-38A-3a49Z3z-12S2s-15T-1t-1K3k13
    left-then controversial tweet O-101a-7z136S-5s-18K-4
    left-then convince swing O-133Z3z130
    left-then convince the O-39Z-8z50S-1s-1K-1
    left-then correct than O-6A-1a67Z-1z-41k-17
    left-then correct the O-55z68S-7K-7
    left-then counter <name> O-197A-1z204T-1t-5
    left-then counter mr O-75A-1a-2Z7z43S8T-1t-2K7k16
    left-then counter the O35A8a16Z-10z-113S-2s-2T7t54K6k1
    left-then counter to O73Z-19z-61S18s5T-1t-1K15k-28
    left-then counting on O-85A12a27Z16z25S4s15K1k-16
    left-then counting the O85Z-5z-78K-1k-1
    left-then counts himself O-65Z10z45T-2t-15k26
    left-then covered by O48s-9T-8t-24K-2k-5
    left-then covered periods O-45Z12z60S-4s-18k-5
    left-then criticism by O117A-1a-19Z-5z-77t-8K-2k-4
    left-then criticism following O48Z2z-41S-1s-2K-1k-5
    left-then criticism for O-57A-1a-5Z-2z58S-2T5t38K6k-40
    left-then criticism from O-97A-4a-50Z-1z104S2s-25T26t44K3k-2
    left-then criticism he O-26Z-4z40S-2K-2k-6
    left-then criticism the O76Z-4z-65k-7
    left-then criticize <name> O-23A-1a-8Z1z-19S4K4k43
    left-then criticized <name> O93A2Z25z-82S-2s-30T-8t-9K8k4
    left-then criticized by O-23Z-2z-57T25t67k-9
    left-then criticized for O-108Z16z90S-2s-1K7k-1
    left-then criticized move O130Z-2z-128
    left-then criticized various O-84A-1Z5z82T-1t-1K-1
    left-then criticizing president O65Z2z-47s-18K-2
    left-then critique of O-72A-9a104Z1z30S-7s-14T-4t-5K-7k-18
    left-then cry from O115Z-11z-95K-3k-5
    left-then debated not O58Z-4z-53
    left-then decided , O-154Z6z107t-3K-1k45
    left-then decided against O47Z5z-67K-1k16
    left-then decided he O127Z-4z-123
    left-then decided it O67Z-5z-60k-3
    left-then decided last O-20a-13Z-4z60S-1K-5k-18
    left-then decided not O-54A-1a-1Z5z59S-2T-1K2k-8
    left-then decided on O-15Z4z-56K-1k69
    left-then decided over O99a-8Z-8z-43S-2k-37
    left-then decided that O-69A-2a-6Z-22z118S-9K-9
    left-then decided to O-100A-9a80Z-7z84S-4T-2t-10k-32
    left-then decided what O-62Z2z59
    left-then deciding whether O-38Z4z34
    left-then decision , O66z-93S11s13K12k-10
    left-then decision against O-89A4a4Z-9z121S-5s-17K-1k-9
    left-then decision by O-155A2a-11Z2z84S2T3t66K2k4
    left-then decision in O109Z4z-134S8T-1t-1K8k6
    left-then decision not O-52A4a11Z1z79t-8k-33
    left-then decision on O-90a-29Z6z124S-3s-3K-11k7
    left-then decision to O46A-4a51Z17z25S-8s-27T-4t-34K-17k-45
    left-then decision was O87Z-2z-58S-2s-8K-7k-9
    left-then declared <name> O-115a-11Z11z74S-1T1t48K-5k-3
    left-then declared a O57Z-1z-55k-2
    left-then declared for O159Z7z-155T-1t-16k7
    left-then declared goal O92Z-6z-76S-1K-1k-8
    left-then declared the O-113A15a-20Z18z45S-10s44T15t32K1k-27
    left-then declared victory O-21A-1a-9Z-5z-24s80K-6k-13
    left-then declares <name> O-65z3T1t61
    left-then declares death O-8a78Z-3z-63k-4
    left-then declaring himself O106Z-9z-91K-2k-5
    left-then declaring victory O63Z1z-55K-3k-6
    left-then declined , O-52A8Z4z34T-2t-4K12k-1
    left-then declined 00 O90Z-4z-80K-1k-5
    left-then declined in O46A-1a-11Z-2z-25T-1K-1k-4
    left-then declined significantly O-59Z-12z71
    left-then declined to O-64A-5a11Z69z-52S-3s-2T-2t53K-7k3
    left-then decried the O-51A-2a-7Z8z58S4s-6K10k-15
    left-then dedicated <name> O43A-3Z-3z-12S-2t-4K-5k-16
    left-then dedicated to O23a-20Z-6z-65S-4k73
    left-then deep bench O51A-2a-31z-6s-10K-3
    left-then deep regret O-2A-4a-57Z-2z66k-1
    left-then deep tax O55Z-3z-44K-3k-3
    left-then defend against O103Z-1z-92S-2s-4K-2k-3
    left-then defend several O78A-1a-28Z-2z-14S-3s-4K-5k-19
    left-then defended <name> O71A8a21Z24z-97S-8s-21K10k-9
    left-then defended and O28Z-6z-49S4s17K1k7
    left-then defended the O-58A1a64Z14z-11S-1s-11K4k-1
    left-then defended troubled O-87Z-3z-15S-3s134K2k-28
    left-then defending 00 O68Z-3z-65
    left-then delivered , O-36A-1a114Z-6z-41S-7s-8K-8k-7
    left-then delivered a O70A4a6Z-5z-107S18s-7K17k5
    left-then delivered by O56A-1a-48Z-2z-14S-4s46T-9t-18K-2k-4
    left-then delivered corporate O107Z-4z-101S-2
    left-then delivered during O-66A-1a-3K-1k73
    left-then delivered republicans O-60A-1a-16z102S-1s-23
    left-then delivered the O-150A-6a47Z10z123S-7K-1k-17
    left-then delivering a O53A-2a-4Z-2z-37S-6s-17K-8k23
    left-then delivering an O-70Z3z50S-5K2k20
    left-then demand a O-41Z5z36
    left-then demand at O104Z-3z-100k-2
    left-then demand more O6Z1z-7
    left-then demand the O-114Z-4z157S-2K-5k-32
    left-then demanding lower O-81Z-2z87S-1s-2K-1k-1
    left-then demonstrated his O89Z-8z-68k-14
    left-then denied and O47Z-4z-40k-3
    left-then denied any O-79Z5z59S5s5T-2t-8K4k9
    left-then denied to O66Z-5z-52K-2k-7
    left-then denies that O48A8Z3z-67K8
    left-then denounced by O155Z-15z-98S-5s-8T11t-19K-3k-18
    left-then denounced former O-63Z-6z73S-2K-2
    left-then denounced tweet O-65z31S7s8T-3t-3K5k21
    left-then deny <name> O-31Z3z43S-3s-10K-3
    left-then deny chain-of-command O54Z-5z-48k-1
    left-then deny him O84Z-8z-76
    left-then describe it O87Z-7z-81
    left-then describe such O-48z48
    left-then describe the O-63a-10Z-6z95S-8T7t-3K-2k-9
    left-then describe themselves O9Z9z-26S3s3K2k1
    left-then describe those O69Z-3z-44S-3K-4k-14
    left-then described , O61Z-5z-56
    left-then described arriving O86Z-6z-81
    left-then described as O-44A-3a-38Z33z111S-2s-3T-5t-35K-6k-7
    left-then described by O85A-1a-14Z-6z-80S2s-9T8t6K1k8
    left-then described her O-4Z-7z-41S-1t55K-1k-1
    left-then described him O-65Z1z66K-1k-2
    left-then described presumptive O109Z-7z-102
    left-then described the O-85a-20Z13z147T-4t-34K-2k-14
    left-then describes large O114Z-6z-107
    left-then describing <name> O-37Z18z27K-7
    left-then describing her O-14A-2a-16Z2z24K6
    left-then describing themselves O90Z5z-77S1T-1K-2k-16
    left-then description of O-35a-5Z-3z-20S-5s-3T8t32K-4k34
    left-then description with O71Z2z-76S-2K-2k6
    left-then designed to O-41A-5a37Z-11z75S-5K-7k-41
    left-then desperate effort O-118Z8z103k8
    left-then desperate for O117Z-6z-54S-2s-11T-2t-20K-4k-18
    left-then desperate to O-85A-2a-11Z-13z116K-3k-3
    left-then detailed ' O-80A-1a-14Z-3z10S4s80K5
    left-then detailed , O29A8Z-7z-58S-1s-30K-1k59
    left-then detailing predatory O84Z-2z-82
    left-then detailing the O-120Z15z105
    left-then determine degrees O67Z-5z-56k-6
    left-then determine if O-66Z4z64K-1k-2
    left-then determine whether O-51a-7Z2z84S-6t-10K-6k-6
    left-then determine who O55Z-2z-53
    left-then determined that O83a-1Z-12z-40S-3s-1T-3t-9K-7k-7
    left-then determined the O59Z-4z-55
    left-then determining how O-140A-1Z5z143T-1t-3K-2k-2
    left-then determining their O181A-2a-36Z-3z-142K5k-2
    left-then devoted his O99Z-4z-32S-7s-10K-8k-37
    left-then devoted much O-71A-2a52Z-5z43K-2k-16
    left-then disagreement over O-1Z-2z25S-2s-8K-4k-9
    left-then disagreements with O-34Z24z37S7s8T-4t-55K12k5
    left-then disclosed , O58A-3a-113Z2z-22S1s50T-1t-6K2k33
    left-then disclosed after O66A8a8Z-5z-60T-1t-8K8k-15
    left-then discuss any O-69Z4z65
    left-then discuss his O63A-2Z2z-12S-4s-6K-12k-30
    left-then discuss how O55Z2z-57
    left-then discussed a O66a-1Z1z-30s-31K-1k-3
    left-then discussed how O-105A-5a50Z-11z81K-5k-5
    left-then discussing a O-38a57Z-3z-14S2K2k-7
    left-then discussing his O-36Z-6z58S-4K-12k-1
    left-then discussing it O-46Z2z63S-2T-2t-11K-2k-3
    left-then discussing the O36a-12Z-1z-66S4s33K5
    left-then discussions between O-233Z8z93S-4s63T18t59K-1k-2
    left-then dislike for O-66A-6a-5Z1z101S-2s-18K-18k14
    left-then dislike of O59Z1z-66T5t-1k3
    left-then disliked by O-40A-5a114Z-8z-80S-2s-4T-3t32K-3k-2
    left-then dismissed him O133Z-1z-131
    left-then dismissing him O-79Z5z80S-3K-3
    left-then dismissing the O62a-9Z6z-40T-1t-14k-3
    left-then displayed a O-83Z3z87k-7
    left-then dispute also O-138a-41Z6z167K3k3
    left-then dispute has O72Z-3z-43S-1s-3K-9k-14
    left-then dispute over O59Z2z-63K-1k3
    left-then disputed territory O75Z-6z-52S-5K-5k-7
    left-then documented , O79A-2a-3Z-10z-55S-1s-2K-4k-2
    left-then doubt emerge O88z-88
    left-then doubts about O62a-8Z-20z-32S-2s5K4k-10
    left-then dubbed the O59A-2a-8Z-6z-42S-2s-2K1k3
    left-then eager to O177A-8a-106Z16z-7S-1s-2T-2t-42K-8k-17
    left-then echoing comments O107Z6z-31T-5t-60k-17
    left-then emailed ms O147A-2Z-7z-83S-6s-1T-3t-34K-5k-6
    left-then embrace her O-66a57z-16T-2t-4K8k24
    left-then embrace of O57A-1a-8Z14z-30S-7s-8K-12k-4
    left-then embraced a O66a-21Z-3z-8S-3T-2K-17k-13
    left-then embraced by O-42Z-2z58S-2s-5T-2t-4K-2
    left-then embracing a O76A-1a-1Z-3z-70S-1K-1
    left-then embracing former O-43a-2Z-4z87S-1s-1T-4t-18K-5k-9
    left-then emphasis , O-80Z-8z100S-3s-2K-3k-6
    left-then emphasis in O-59z67S-2s-3K-2k-1
    left-then emphasis on O77A4a-16Z3z-19S-13s-14K-5k-17
    left-then emphasize party-building O-64z65
    left-then emphasizing those O64Z-8z-94s-11T-5t-38K-1k93
    left-then emphasizing to O-58Z6z64T-1t-6k-5
    left-then encourage <name> O-87Z5z108S-1T-5t-12K-2k-6
    left-then encourage mr O75Z-5z-45S-2s-22
    left-then encouraged americans O-72Z5z68k-1
    left-then encouraged people O58Z-7z-40K-3k-8
    left-then encouraging <name> O-50Z2z-52s87K7k6
    left-then encouraging infrastructure O68Z-8z-44K-2k-15
    left-then encouraging people O-25A-1a-2Z-5z35K-1k-1
    left-then encouraging violence O-37z40S-1K-1
    left-then endorse <name> O-26a13Z-11z-20S8s53T-4t-55K6k35
    left-then endorse a O78A-2a7Z-11z-99S8T-1t-1K9k11
    left-then endorse him O-2A-3z-69T8t69K-1k-2
    left-then endorse mr O51A-6a-4Z-1z7S-1s-17K-5k-24
    left-then endorsed <name> O155a-46Z15z-126S-4s-19T-14t18K11k9
    left-then endorsed a O-31A-2a-8Z2z8S8s-8T-5t7K6k23
    left-then endorsed and O-42Z4z20T-2t-4K-4k29
    left-then endorsed by O16A-2Z-8z-75S-1s122T-10t-20K-7k-15
    left-then endorsed her O49A-2a-1Z5z-51S-1s2K6k-5
    left-then endorsed him O103A-5a-14Z-8z17S-18s-45T5t-3K-3k-31
    left-then endorsed the O-122a-4Z4z119S-1s-37T10t51K-3k-16
    left-then endorsement from O-44Z-2z-8S1s-16T-2t69K-2k4
    left-then endorsement list O-61Z-2z85T-2t-13k-6
    left-then endorsement of O-75A3a-26Z1z5S12s-10T17t68K3k2
    left-then endorsement this O54z-53
    left-then endorsing late O145Z-7z-132k-6
    left-then energetic premiere O106Z-3z-97S-1K-3k-3
    left-then energetic reporters O-53Z-1z-2t57K-1
    left-then enjoyed a O130Z-6z-104k-20
    left-then enjoyed an O-63Z4z59
    left-then enjoyed one O-47Z6z45k-4
    left-then enjoys the O-20A-4a-20Z-10z56K-2
    left-then enthusiastically and O91z-85T-1t-5
    left-then envisioned when O80Z-2z-72S-2s-2K-2
    left-then equally fervent O68A-2Z-6z-26S-4K-4k-26
    left-then estimated at O-30a-12Z8z35
    left-then estimated that O-55a-1Z8z66S-2s-16K-1
    left-then estimated turnout O-36z36
    left-then estimated were O-95Z5z90
    left-then estimates by O-195Z9z167S8T6t4K3k-2
    left-then estimates have O60a-38Z-3z-26S4K2k2
    left-then evenly divided O58A-1Z6z-59S-4K-6k5
    left-then evenly split O-99Z-2z98k3
    left-then eviscerated the O58A-2a-14Z-6z-64S12s12T-2K6
    left-then expect mr O77Z-5z-18S-5s-47K-2
    left-then expect over O93Z-1z-92k-1
    left-then expect to O-38a33Z7z12t-3k-11
    left-then expected attack O73Z-4z-67S-1K-1k-1
    left-then expected to O-136A16a-5Z48z96S18s20T-2t-40K25k-40
    left-then expecting a O-71Z4z105S-3s-22K-6k-6
    left-then explained , O-106A-3a-3Z11z120S-8K-6k-5
    left-then explained <name> O-38Z-2z-31S-1s-6T20t62K-3k-1
    left-then explained by O90Z-4z-61T-1t-18k-4
    left-then explained how O-102a14Z-3z96S-2K-2k-2
    left-then explained why O22Z13z-43K-1k9
    left-then explaining he O-82Z2z79S-1K4k-1
    left-then explaining his O-19Z1z34S-1s-14K-1
    left-then exploit both O-107A16a32z-66S-1s-9T5t121K14k-5
    left-then exploit new O66a-21Z-1z-32S-3s-3K-5
    left-then exposed filming O51Z-5z-46
    left-then exposed information O-52A-2a-16Z3z74K-2k-6
    left-then exposed to O-71z71
    left-then expressed skepticism O-75z72k3
    left-then eye , O-8A-2a-17Z-2z-35S5s64K2k-6
    left-then eye to O79Z-9z-68K-2
    left-then fairly blistering O-22Z4z27K-3k-6
    left-then false <name> O-143Z-2z144
    left-then false because O66a-18z-52S2K2
    left-then favor : O77A-2Z-6z-59S-1K-3k-6
    left-then favor <name> O82Z-18z-29S-1K-3k-31
    left-then favor a O-69Z10z63S4K4k-12
    left-then favor for O60Z-5z-47k-9
    left-then favor of O-61A-1a-12Z25z15S-8s25T-2t-5K-18k43
    left-then favorably in O53A16a16Z-7z-72s-7T5t-16K27k-15
    left-then favorably of O-53Z7z73S-3s-23K-7k6
    left-then favored policies O-49Z-3z58S-1s-4K-1
    left-then favored provision O167Z-8z-155K-2k-2
    left-then favored to O104A-2a-3Z-12z-59S-9s-1K-8k-11
    left-then favors a O-103A-2Z-3z125S-2K-3k-12
    left-then favors protectionism O6A7a80Z-2z-124S5s-3K11k19
    left-then fear <name> O-45A5a68Z3z-5S-1s-21t-1K-2k-2
    left-then fear and O52a-9Z-8z-24S-1s-5K-4
    left-then fear for O63a-3Z-1z-44S-1T-1K-2k-12
    left-then fear of O9A-6a2Z-10z-66S-3s30T-3t71K-4k-19
    left-then fearing the O125a-18Z2z-99S-1K-3k-6
    left-then fears of O82a-20Z-12z-25S-2s-3T-3t-6K-2k-8
    left-then fears that O-119Z2z117
    left-then fears within O24Z-8z-61S8K7k30
    left-then features a O-96Z-10z158S-8s-3T-7t-22K-5k-8
    left-then features and O32Z15z-123S14s39K15k8
    left-then features five O-106A-2a-28Z17z71S14s40K-14k9
    left-then features of O24A-1Z-1z-11S-1s-1T-2t-6K-1k-2
    left-then feel a O66Z8z-85S21s-23T-2t-4K16k3
    left-then feel free O59A8a-1Z-6z-66S7K6k-6
    left-then feel so O57a-11Z-2z-24S-1K-1k-19
    left-then feel terrible O-55Z-4z58S-4K-4k8
    left-then feel the O-47Z7z16S-1K-2k28
    left-then feel well O53Z-7z-16S-2K-5k-23
    left-then feeling some O-107Z3z-12S3s93K4k17
    left-then felt compelled O-65a-30Z-2z107S2s5k-16
    left-then felt like O-126a-8Z-3z148S-4s-5T-4t-4K-1k6
    left-then felt squeezed O105Z-12z-86K-3k-3
    left-then felt the O71Z-1z-99k29
    left-then filed a O-28Z-1z89S-7s-29T-3t-48K-6k33
    left-then filed against O75Z-9z-47S-1s-5T-1t-4k-9
    left-then filed as O-11A3a28z-52t31
    left-then filed by O14A-2a-66Z-2z136S-7s15T-4t-68K-8k-8
    left-then filed many O-14Z-4z-74t95K-2k-2
    left-then filed objections O88a-18Z-3z-73s7
    left-then filed this O-65Z7z48S-2s16K5k-10
    left-then finds <name> O-119Z3z165S-5s-7T-2t-34K-2
    left-then finds herself O-27a-3Z-1z-30t-16k77
    left-then finessed the O66A11a70Z-6z-110S-11K-13k-6
    left-then fired at O-53Z4z43k6
    left-then fired back O-55A-3a-56Z7z49S1s62K-7k1
    left-then fired his O55Z10z-15S-6s-35T-1t-2K-2k-5
    left-then fired over O-55A-1a-1Z4z36S7s-2K7k6
    left-then fired with O87A-2a-9Z-6z-51S-8K-8k-5
    left-then focus first O-43z43
    left-then focus from O85Z-4z-63T-2t-13K-2k-1
    left-then focus group O-53A-1a68z-6s-13K5
    left-then focus is O-1A7a16Z-7z-43S12s-4T-1t-12K9k25
    left-then focus most O80Z-1z-78k-1
    left-then focus of O-168A10a50Z-10z-22T6t132K2k1
    left-then focus on O55A-6a-49Z-15z61S-9s21T1t-12K-8k-38
    left-then focus should O-11a41Z-2z-28
    left-then focus to O-48a-14Z15z11S4s13K7k12
    left-then focused , O-47Z-5z89S-2T-2t-5K-4k-24
    left-then focused and O-150Z-2z158K-1k-5
    left-then focused heavily O108Z-8z-66S-7s-12T-1t-1K-4k-8
    left-then focused more O-120Z14z105t-4K-1k6
    left-then focused not O-52A-1Z-1z65K-7k-4
    left-then focused on O49A4a-58Z-17z-22S6s-1T-7t-30K28k49
    left-then focused resources O64Z-8z-40T-1t-11k-4
    left-then focusing on O-73Z16z99S2s-55K2k8
    left-then follows <name> O46Z-2z-40t-3
    left-then follows intensifying O70Z-6z-32S-2s-11K-3k-16
    left-then follows secretary O-136Z6z152S-2s-8T-1t-4K-2k-6
    left-then footage of O-110a-3Z7z98S11s-4K3k-3
    left-then forcefully : O-1A-3a-32z30K5k1
    left-then forcefully and O-14z-55T8t61
    left-then forecast remains O-38Z7z53K-2k-20
    left-then forth about O-18A-1a-9Z-5z65S-5s-10K-8k-9
    left-then forth an O92z-133S8s25t-5K8k7
    left-then forth on O-119A-1Z20z79S-2s-4K5k22
    left-then forward is O98A-4a-20Z-3z-11S-4s-18T-3t-8K-8k-19
    left-then forward to O-99a-20Z15z105S8s-11t-22K4k19
    left-then found 00 O-55A-1a-10Z12z97S-6s-15K-13k-10
    left-then found <name> O-149Z8z144s-2t-1K3k-3
    left-then found a O177A6a-4Z-15z-131S-2T-1t-16K3k-16
    left-then found by O-45Z5z59S-4s-6T-1t-2K-5k-2
    left-then found discriminatory O-1a-19Z4z-49s-31T8t100K-7k-5
    left-then found himself O104a-1Z-5z-109S8s-2T-1t-7K6k7
    left-then found improvements O-103Z3z111S-2T-2t-2K-4k-2
    left-then found it O-59A-2a-3Z4z30S9s18K4k-2
    left-then found itself O95Z-8z-76k-11
    left-then found last O-45Z2z34k9
    left-then found mrs O-67Z4z63
    left-then found no O-61Z4z70S-3s-16K-5k10
    left-then found online O59z-59
    left-then found sanctuary O146Z-12z-108S-5s-9T-2K-5k-4
    left-then found that O-99A-4a-23Z17z201S-4s-22T-2t-10K-10k-44
    left-then found themselves O105Z-12z-74S-2K-4k-14
    left-then found ways O144A-2Z-8z-133S-2s-2K14k-12
    left-then freely now O50Z-2z-48
    left-then frequently goes O-44Z-17z-60T-1t124k-2
    left-then frequently serves O-35Z-2z-20T-3t65K-2k-3
    left-then frustration on O-44Z-6z55K-2k-2
    left-then frustration over O-56Z1z57K-3k1
    left-then fully repealing O73Z-3z-70
    left-then fundamental overhaul O87Z-2z-85
    left-then generally receive O-108Z7z45S7s24K6k19
    left-then harsh tone O61a-4Z5z-56S-7K-7k7
    left-then hate so O-64z64
    left-then hate speech O23a-3Z21z-99S-3s11K14k34
    left-then hate the O50a8Z2z-62S4s-5K3
    left-then highlight of O85Z-7z-57K-2k-19
    left-then highlighted by O-50Z-1z51S2s9T-1t-12K2
    left-then highlighted during O49Z-6z-117T8t84K-2k-15
    left-then highlighted the O71Z-3z-81K7k7
    left-then highlighting how O104Z-5z-99
    left-then highlighting sen O64A-3a-2Z-7z-47S7s-17K4
    left-then highlighting the O72A8a32Z-14z-107S6s22T-1t-19K4k-2
    left-then highlighting top O-71Z2z88S-3s-7K-3k-5
    left-then hints that O34Z1z-35
    left-then hired <name> O-14Z-7z39S-1s-28T-4t-24K-2k39
    left-then hired a O-91Z9z122S-1s-19T-1t-3K-6k-10
    left-then hired bright O46Z-3z-34K2k-11
    left-then hired ms O-60Z3z57
    left-then hired to O118A-2Z-15z-96K-2k-3
    left-then hired with O-80Z-1z-15s98k-1
    left-then hitting a O-4A8a58Z-8z-98T17t17K17k-6
    left-then hitting themes O153Z-5z-145K-2k-2
    left-then hope , O69Z-4z-64S-1
    left-then hope for O-74a-4Z-13z44T7t50k-10
    left-then hope he O62A-2a-3Z-1z-56S-1s-4T8K-4
    left-then hope that O-75A-1a-4Z-1z35S7s53T-2t-2K-2k-9
    left-then hope to O101A-2a54Z-14z-98S-6s-1K-7k-26
    left-then hoped an O-81z89s-1k-6
    left-then hoped for O48Z3z-54k3
    left-then hopeful that O-71Z11z80S-2s-10K-4k-4
    left-then hopeful the O-73Z-1z76K-1
    left-then hopes not O91Z-1z-90
    left-then hopes of O170A8a-5Z-23z-145S6K11k-21
    left-then hopes on O-95Z2z113S-2s-16K-3
    left-then hopes that O-52Z6z54K-2k-6
    left-then hopes will O-87A-2a-8Z4z97T-2t-2
    left-then hoping a O-94A-2a-2Z2z122S-5s-2K-7k-12
    left-then hoping for O46A7a-7Z6z-75S8K5k10
    left-then hoping that O34Z-9z-14K-2k-10
    left-then hoping to O-30A-5a-30Z5z77S-2s-8K12k-20
    left-then hostile , O33Z-3z-11S-3s-6K-3k-7
    left-then hostile to O60A10a69Z27z-154S-1s-19T-1t3K12k-7
    left-then idea for O-69Z-2z70S1s1K1k-2
    left-then idea of O-77A-5a42Z-11z19S6s-1T3t22K13k-10
    left-then idea or O54A-3a-2Z-4z-6K-4k-35
    left-then idea that O47A-1a99Z-22z-83S-9s-26T-2t-11K4k4
    left-then identified <name> O-82Z17z128T-1t-59K-3
    left-then identified at O-23a-19Z2z49K-3k-6
    left-then identified emails O93Z-6z-71S-2K-2k-12
    left-then identified the O-99A6Z9z68S6s-2K6k5
    left-then identify unique O-96Z4z92
    left-then ignore the O-29A-1Z-5z63S-2T-5t-20K-2
    left-then ignored , O-70Z-3z77K-2k-2
    left-then ignored the O92Z-14z-64S-2s-6K-2k-4
    left-then immediately escape O175Z-11z-160k-3
    left-then immediately provide O-80Z18z60k3
    left-then immediately removed O-51z67S-8K-8
    left-then immediately seized O-51a21Z4z17S-2s-2k12
    left-then impassioned " O114Z-4z-101K-3k-6
    left-then implied that O70A2a2Z-9z-89S9s13K7k-5
    left-then imposed sanctions O49Z-5z-38S-2s-5
    left-then impressed with O-37A7a15Z1z-52S-1T7t34K6k21
    left-then inclination toward O41Z-3z-38k-1
    left-then indicated any O153Z-7z-147S-3T-1t-4K-3k12
    left-then indicated that O-101a-2Z-1z125S2s-3K-4k-16
    left-then indicates , O-100A-2Z9z74S6s-6K5k16
    left-then indicates she O127Z-8z-119
    left-then initially broke O-35A-1Z-2z70S-5s-8K-8k-10
    left-then insist , O-79Z10z85S-3s-7K-2k-4
    left-then insist on O86Z-6z-64T-1t-9k-6
    left-then insist the O63Z-2z-75S-2s-2K6k11
    left-then insistence on O74A10a-12Z-2z-79S1s-9T8K6k3
    left-then intended , O46Z-2z-37S-1s-3K-1k-3
    left-then intended as O-41Z2z43K-2k-3
    left-then intended to O-64A-7a65Z-9z78S-3T-2t-19K-6k-33
    left-then interested in O-100A-5a-35Z27z95S3s8K2k3
    left-then interjected , O54A-4a-32Z3z-22S-2K3
    left-then introduced <name> O9A11a-40Z18z-45S-4s-51t70K12k20
    left-then introduced a O101A-1a-10Z3z-107s23k-9
    left-then introduced by O-89A-2a-14Z-6z43S-9s58T2t27K-7k-3
    left-then introduced in O-77a-1Z-6z63S6s92T-10t-60K6k-14
    left-then introducing charges O-8a56z-48
    left-then issued a O-37A-5a28z5S8s-62T-2t-7K1k73
    left-then issued by O-65A-1Z1z118S-8s3T-12t-27k-8
    left-then issued in O70Z-8z-114S14s72T-4t-23K5k-13
    left-then issued last O-141A-1Z5z100S8s16K5k7
    left-then issued subpoenas O-47Z-6z40S3s9K3k-2
    left-then keenly by O77Z-3z-145t71
    left-then knew <name> O91a-61Z-2z-36S5s-3K5
    left-then knew i O52Z-13z-38T-1
    left-then knew it O-63Z-7z70
    left-then knew of O-69Z9z16S8K8k28
    left-then knew she O53Z-4z-49
    left-then knocked a O-17Z-16z76T-5t-15K-2k-22
    left-then know , O43A-2a9Z-6z-27S-8s-2K-5k-2
    left-then know him O53A3Z3z-15S-2s-28K-7k-6
    left-then know how O-129A7a2Z-20z131S1s3T-2t-2K-2k10
    left-then know if O-70A-1a26Z4z43S-2
    left-then know is O-110Z8z125S-8s-16K-8k8
    left-then know it O51a64Z-15z-108s12k-3
    left-then know that O-13A-2a-7Z-5z38S-2s2T-2K-2k-8
    left-then know the O53A8a-9Z-6z-53S-2K5k3
    left-then know their O-171Z9z162
    left-then knowing who O122a-129Z-6z41S-2s-15t-3K-8
    left-then known , O63A4a28Z-10z-105S4s-6K10k12
    left-then known <name> O-43Z-6z-45S-4t108K-4k-6
    left-then known among O64Z-3z-90T7t22
    left-then known as O-103A-1a-77Z40z114S1s39T-9t-57K12k43
    left-then known for O-34A5Z9z71S3s-1T-2t-44K2k-8
    left-then known to O-80a-19Z5z146S-6s-27T13t-14K-8k-10
    left-then knows that O-82Z-2z96S-2s-3K-3k-5
    left-then labeled " O-26A3a78Z2z-48S-2K-5k-2
    left-then laid off O-157A8a8Z-7z137S1s6K4k1
    left-then laid the O90a-19Z-3z-63S-2K-2k-2
    left-then laid to O73Z-6z-48T-2t-14K-2
    left-then lamenting the O-3A6a-77Z7z69K-1k-1
    left-then laying groundwork O57Z-4z-43S-2T-2K-2k-4
    left-then learn has O122Z-2z-109S-1s-2T-1K-1k-8
    left-then learn more O-33a-17Z-6z70k-13
    left-then learned in O-116Z2z134S-2s-14t-1K-4k1
    left-then learned of O-26A-5a88z-52S-2s-4K-2k1
    left-then learned that O130a-2Z-10z-172S13s-7K14k35
    left-then length about O-43A-3a-1Z-1z61S-3s-1K-7k-2
    left-then liked by O-44A-2a-13Z-2z-64T2t118k6
    left-then likes " O-77Z10z6S13s40K7
    left-then likes to O73a-1Z-8z-92S16K3k9
    left-then lining up O-44a-5Z-1z18K-1k33
    left-then listed as O59A-1Z-7z8S-4s-27T-1t-8K-1k-17
    left-then listed by O-128Z-2z175S-15s-15T3t-14K-3k-2
    left-then listed investments O56A-1a-5Z-5z-40S-1K-1k-3
    left-then listed on O92a-1Z-10z-129s31T8t16K2k-8
    left-then listed the O-50a-11Z15z-1S8s16K15k8
    left-then looked at O57A6a2Z-7z-50S2s-4T-1t-1K2k-5
    left-then looked for O-57A-5a130Z-6z-30S-5s-14K-5k-7
    left-then looked way O-74Z4z54k16
    left-then looking beyond O-77Z5z37T8t20k7
    left-then looking down O-75Z-2z79k-2
    left-then looking for O2A-4a-45Z-5z66S-7T-1t-2K-1k-4
    left-then looks like O-69A-1Z4z79S-2T-1t-10K-3k3
    left-then looks set O112Z-8z-102k-3
    left-then looks to O-71A-3a74Z4z18S1T-2K-3k-19
    left-then loudly for O-94a-50Z22z83S7s11K6k14
    left-then made - O-54A-2a-14Z-3z101S-7s-2K-6k-14
    left-then made <name> O129A5a30Z-19z-110S2s-25t-12K2k-1
    left-then made a O75A-14a21Z-13z-21S9s-16T-6t-28K-19k11
    left-then made an O88A-8a58Z-16z-85S1s-9K-2k-27
    left-then made as O-63A-2Z-3z85S-2K-7k-8
    left-then made available O-59z47S-1s8K6k-1
    left-then made billions O78A2a-38Z-1z-38s-3t-13K9k4
    left-then made bold O-27A-1a81z-45S-2s-4K-3
    left-then made building O84Z-4z-39t-16K-2k-23
    left-then made by O-67A12a42Z-6z92S-13s6T-9t-43K5k-18
    left-then made earlier O-77Z-2z97T-2t-8K-2k-6
    left-then made for O37A7a25Z-5z-60S4s-16K4k4
    left-then made her O52z-52
    left-then made higher O88a-33Z-3z-62S7s7K3k-5
    left-then made him O-42A-2Z-2z47k-1
    left-then made his O176A4a18Z-16z-93S-6s-18T-3t-31K3k-34
    left-then made in O-72A-2a78Z-10z50S-2s3K-9k-36
    left-then made increasing O26A12a34Z-7z-95S-5s-10K12k31
    left-then made inquiries O43A-1a-1Z-1z-36k-4
    left-then made it O-117A2a74Z-12z-42S1s8T-2t-4k91
    left-then made large O61A-1a-1Z-1z-1S-2s-21T-2t-22K-2k-8
    left-then made on O-45a9Z-2z63s-2K-5k-17
    left-then made permanent O-53Z2z54S-3T-1K-3k4
    left-then made plain O-58z58
    left-then made public O13A2a-3Z-2z-124S2s-46t164K1k-6
    left-then made something O-71a-19Z6z25S-1t61K-1k-1
    left-then made the O14A-1a-68Z-1z-26S-7s11T-3t-22K-21k124
    left-then made up O82A-2a-63Z9z-52S3s35t-4K-2k-5
    left-then madness to O-28Z-6z-123T20t120K8k8
    left-then maintain a O67A-1Z-8z-110S-2K-5k60
    left-then maintained a O-110Z-4z-12T6t86K7k26
    left-then maintained by O9Z8z-25S7s-2T-2t-25K7k24
    left-then mantra that O111A8a15Z-9z-104S-2s-2K-5k-12
    left-then measured by A-1Z-2z-35S-5s-10T4t59K-8k-4
    left-then mention , O96Z-5z-67S-3s-11K-6k-5
    left-then mention <name> O55Z4z-39S-1s-6K-1k-12
    left-then mention his O49Z2z-53k3
    left-then mention the O-184Z9z191S-1K-6k-9
    left-then mentioned a O-88A-2a-44Z-4z159T-2k-20
    left-then mentioned as O100a-5Z2z-88S-2s21T-2t-28K-1k3
    left-then mentioned by O-50Z-5z-41S-4s91T1t9K2k-5
    left-then mentioned freedom O-48Z2z47
    left-then mentioned later O64Z-5z-48k-12
    left-then mentioned raising O170Z7z-109S-4s-26K-3k-33
    left-then mentioned that A7a101Z-15z-93
    left-then mentioning <name> O52Z5z-36T-2t-21
    left-then mentioning the O-72Z8z66K1k-4
    left-then mentions its O44Z4z-47
    left-then mentions neither O-43A-3Z-6z64S-3s-3K-5k-1
    left-then mind ) O-143A5a79Z-1z-13S-2s-3T7t54K3k13
    left-then mind , O-135A-6a-15Z15z63S13s-16T8K14k59
    left-then mind that O152Z-2z-150
    left-then mind the O87Z-13z-24S-6s-20T-1t-2K-6k-16
    left-then mock children O61Z-1z-27S-5s-30K3
    left-then mocked <name> O-106a-6Z4z122T-2t-11k-1
    left-then mocked by O45Z-5z-37T-3t-1
    left-then mocked the O-61Z5z51K5
    left-then mounting a O-140Z5z103k33
    left-then named " O-14Z3z32S-1s-43K-3k27
    left-then named <name> O-58A-9a-18Z-15z53S-12s67T-5t-35K1k31
    left-then named for O157A-1a-3Z13z-102S-2s-20t-26K-2k-13
    left-then named the O-84a-9Z-6z79S-5s29T-1t-5K2k1
    left-then naming him O-52A7a186Z-7z-134S-3s-1K2k3
    left-then negotiated over O68Z-6z-56t-1k-5
    left-then nominate <name> O104Z-12z-42S-1s-12T-3t-25K-9k-1
    left-then nominate a O-118Z13z65S8s8K8k16
    left-then nominate mr O-99A15a19Z3z5T13t11K13k20
    left-then nominated <name> O124A-2a-2Z-1z-45S-8s-5T-3t-39K-7k-13
    left-then nominated to O10a-4Z21z-154T22t116k-11
    left-then nominated ultraconservative O-49Z4z58s-6T-2t-5
    left-then note , O-80Z8z95s-8K-1k-13
    left-then note : O141A-3Z-3z-71S-16s-38K-10
    left-then note from O5A-2a78z-75k-7
    left-then note that O-167A-1Z9z173S-1s-3K-3k-6
    left-then note the O-15Z2z21S-1K-3k-3
    left-then noted , O-185A8a-34Z27z182S4K6k-8
    left-then noted <name> O-19Z2z29S-2s-9K-2
    left-then noted that O27A-3a19Z-3z24S-13s-23t-2K-6k-19
    left-then noted the O-80A8Z7z64S-2s-2K4k1
    left-then noted when O80Z-3z-77
    left-then notes , O-51Z2z77K-5k-23
    left-then notes about O55Z-6z-43k-6
    left-then notes that O-46A-1Z1z54S-3K-3k-2
    left-then notes the O-153Z5z146S7T-1t-11K7
    left-then notes to O62Z-4z-57k-1
    left-then noticed a O70Z-6z-40S-1s-5T-2t-15K-1k-1
    left-then noticed in O59A-2a-10Z-5z-36S-1K-3k-2
    left-then noticed this O-31Z1z31
    left-then noting that O-86Z40z94S-14s-25T6t-9K-6
    left-then noting there O133Z-6z-126K-2
    left-then notion that O-84a65z36S4s-6k-15
    left-then observed , O-116A-1a-3Z10z125S-3s-2K-3k-6
    left-then obvious - O-50Z2z-34S-1T8t88K-2k-11
    left-then obvious appeal O29A-1Z-3z-16K-1k-7
    left-then obvious change O-9A5a68Z-6z-104T7t50K3k-14
    left-then offer ' O-83Z-2z102S-2K-4k-12
    left-then offer details O-48Z2z-35s75K-4k10
    left-then offer global O65Z-2z-33S-1s-15K-1k-14
    left-then offer twice O-82z84s-1
    left-then offered an O10Z12z-68K8k38
    left-then offered as O59A-2a-33Z-3S-2s-5T-2t-9K-2k-3
    left-then offered fewer O50Z-5z-39k-5
    left-then offered his O-88a1Z-4z74T-3t-35K-2k57
    left-then offered in O91a-8Z-4z-80
    left-then offered states O-142A-18a274Z-7z-95k-12
    left-then offered the O62A-6a60Z-10z-63S-15K-13k-15
    left-then offering himself O37Z-2z-33k-1
    left-then offering more O-49Z-3z85K-9k-24
    left-then offering sen O66Z-2z-61S-1K-1k-1
    left-then offers to O-51z51
    left-then officially parted O43Z-4z-32t-1k-5
    left-then officially stayed O-95Z12z55S4s6K5k13
    left-then ongoing <name> O-89A-3a50Z12z-1S12s-5K14k11
    left-then ongoing investigation O-83a-5z91S-3s-4k3
    left-then ongoing lawsuit O-111Z23z66S8T-2t-9K8k16
    left-then ongoing negotiation O79A-2Z-6z-47S-3s-2K-3k-16
    left-then ongoing release O71Z-1z-67k-3
    left-then ongoing struggle O93Z-4z-75S-2K-4k-8
    left-then openly in O50Z-2z-48
    left-then openly ridicule O-46Z6z74S-2s-33K-5k6
    left-then oppose <name> O120A8a-32Z11z-115T-1t-10K15k4
    left-then oppose amnesty O54a-33Z-13z38S-2T-3t-30K-4k-6
    left-then opposed , O-73Z14z62S-1s-10K3k5
    left-then opposed - O62Z-5z-41S-4s-1K-6k-5
    left-then opposed <name> O85A-2a-21Z-10z-112S-12s36t8k28
    left-then opposed a O-41Z18z-13K15k21
    left-then opposed by O64A-1Z-10z-62S8s-26T11K11k4
    left-then opposed it O113Z2z-97S-7K-6k-5
    left-then opposes . O156Z-6z-149
    left-then opposes the O-24Z-5z55S-2s-20K-5
    left-then opposing sides O125Z-8z-85S-2s-14K-2k-13
    left-then opposing the O-71a-6Z-5z74S-7s-39T8t48K2k-5
    left-then opposition , O81a15Z-6z-46S-3s-5T-4t-7K-6k-18
    left-then opposition again O-65Z8z33k24
    left-then opposition effort O39z-42S-1s8K-1k-3
    left-then opposition he O-108Z-2z112S-1
    left-then opted to O-54Z-2z-6S-4t81K-4k-11
    left-then optimistic about O63Z-9z-44k-9
    left-then optimistic spiel O-46A-2a-9z49S1K-1k8
    left-then ordered the O-71a-34Z8z63S5s10K11k8
    left-then out , O26A-16a85Z-3z-153S8s80T-3t48K-24k-47
    left-then out 00 O59Z-2z-35s-22
    left-then out <name> O135A16a-15Z5z-52S-11s-36T6t-5K-8k-36
    left-then out a O8a-70Z-4z9S-4s5T-2t-2K-8k66
    left-then out against O-83A-8a119Z5z-5S-1s-3T-1t-4K-12k-6
    left-then out airstrikes O-27z27
    left-then out articles O-48A-1a-4Z6z66S-2s-15K-2
    left-then out as O29A5a-4Z8z-45S3K4
    left-then out at O-50Z18z16S-7s-15K-1k39
    left-then out bad O-103Z2z104K5k-8
    left-then out beyond O123A-2a-46Z-2z-6S-2s-17T-4t-44
    left-then out could O-84A8a16z47S3s9K3
    left-then out cutting O-69A-1Z7z72T-1t-4K-1k-4
    left-then out dozens O-81Z6z2S-5s-5K-5k88
    left-then out early O-137a32Z2z97S4s-13K7k8
    left-then out exceptions O161Z-3z-149S-2s-2K-2k-3
    left-then out federal O-60a-1z62
    left-then out for O92A-1a-19Z-11z-82S-1s-3K8k17
    left-then out from O-28Z-2z24S4T-1t-1K4
    left-then out funding O-41a-5Z-6z81K-29
    left-then out high O-43z43
    left-then out his O-73A7a-28Z21z92S12s-8T-2t-6K12k-28
    left-then out in O30A-4a-37Z-5z42S-6s-29T-5t-5K5k15
    left-then out its O-83Z12z85S-1K-7k-5
    left-then out last O-133a-6Z-1z106S-4s4k34
    left-then out loud O-65z65
    left-then out more O45Z-3z-35s-6K-1
    left-then out new O-55Z5z18k33
    left-then out of O31A9a-11Z-125z-15S12s75T-7t-5K31k5
    left-then out on O6A-1a30Z-11z-90S-1s74K-9k2
    left-then out political O29A8a8Z-3z-56S8s7K-1k-1
    left-then out possible O-39Z-2z-19S-1s58K4
    left-then out printed O75a-2Z-3z-39k-32
    left-then out radio O36Z-3z-39K6
    left-then out reprints O-90Z-1z98K-1k-6
    left-then out some O-80Z3z70K-2k10
    left-then out specifics O-64z77S-2s-9k-2
    left-then out that O-13a-20Z31z103S-2s-38T-2t-34K-8k-17
    left-then out the O85A-3a-2Z-34z-34S16s-20T-1t-2K9k-14
    left-then out to O-14A-3a-25Z-5z-18S21s-13T-4t40K20k2
    left-then out two O83Z-2z-70s-2K-6k-4
    left-then out undocumented O-90z90
    left-then out what O8A-3a1z-2S-2K-2
    left-then outline which O53a-60Z1z8K1k-2
    left-then outlined in O-64Z-2z97S-8T-2t-2K-8k-11
    left-then outlining development O137Z-5z-132
    left-then outlining the O-62Z1z61
    left-then outraged by O70Z4z-30S-1T-5t-36K-2
    left-then outspoken <name> O74Z-4z-37S2s-11t-30K2k4
    left-then paints rival O33Z-1z-29S-1s-1K-1k-1
    left-then passed a O-85A-4a-46Z13z83S5s20K-5k19
    left-then passed along O-18A-2a-35Z2z94S-7s-64T-2t42K-32k22
    left-then passed in O9A6a52Z-5z-79S-1s-10T-2t-21K12k41
    left-then passed initial O-46A-2a117z-68S1s-3K1
    left-then passed it O6a-67Z5z-10S5s66K-3k-1
    left-then passed many O78A-1a-2Z-3z-55T-2t-13
    left-then passed over O-17a55Z-2z-17T-1t-13k-4
    left-then passed the O1Z-15z-67S7T26t52K4k-9
    left-then passed three O89Z-11z-53S1s-6T-1t-3K2k-18
    left-then passed up O-65a-17Z11z51S4T-1t-1K5k13
    left-then passed with O-71Z-8z1T12t50k16
    left-then passing of O67Z-1z-88S8K8k6
    left-then passing to O-51Z-2z53
    left-then passionate plea O69Z1z-68S-1s-19K10k8
    left-then persuade <name> O98Z-7z-104S3K3k7
    left-then persuade voters O-36a-14Z3z51S-1K-1k-2
    left-then petition on O-52Z4z17S-2s-1K-2k35
    left-then pitches to O55A-2a-10Z3z-24K-2k-19
    left-then planned for O101A-2a-11Z-11z-58S5s-14K-3k-6
    left-then planned news O97A-2a23Z-10z-68S-6s-28T6t-12K1
    left-then planned to O-223Z9z200S3s16T-2t-8K4k1
    left-then planning a O113Z-7z-105
    left-then planning to O-190A5a70Z12z147S-3s-9T6t3K-10k-31
    left-then plans " O-47A-2a-43Z-4z-34S3s127
    left-then plans - O-53z53
    left-then plans as O-114z112S-2K-3k8
    left-then plans at O-119Z-3z128K-1k-5
    left-then plans for O109A-3a-14Z4z-62S-2s-19T-1t-1K-6k-4
    left-then plans overpromise O148A-2Z-2z-144
    left-then plans to O-62A-5a61Z38z62S-8s-44T-8t-12K13k-35
    left-then plans ‐ O137Z-6z-130
    left-then pleaded with O121Z-1z-110S-2s-2K-10k4
    left-then pleasantly into O77Z-26z-116k66
    left-then pledge from O130A-1Z-2z-123K-1k-2
    left-then pledge last O-80A-1Z9z51S-3K2k22
    left-then pledge to O-59a-2Z-6z75S3K8k-19
    left-then pledged delegates O53A-1a-29Z-16z-3S9s-26T1t-31K20k24
    left-then pledged to O-107A-2a-27Z25z126S17s-13K20k-38
    left-then point , O-77A13a-21Z-16z113S-9s-31T5t5K-5k24
    left-then point during O-53A-2a52Z-2z-16S2K2k18
    left-then point earlier O-65A-2a-14Z1z100t-21
    left-then point for O142A-1a-1Z-12z-100T-3t-10k-14
    left-then point is O-57A7Z7z26S2K10k5
    left-then point of O65A-2a30Z-16z-59S-2s-5T-1t-5K-2k-4
    left-then point on O92Z-6z-46S3s-25t-6k-11
    left-then point that O-41a-40Z21z49S10s-2K5k-2
    left-then point to O-232A-1a-2Z14z158S-2s-1T-6t92K-5k-14
    left-then point was O210A-1a-12z-116S-11s-25K-18k-26
    left-then point where O42Z-8z-60S11K10k5
    left-then pointed to O-75A-1a1Z-1z98S10s-69T-6t-20K5k57
    left-then pointing a O-19Z-6z-37K-8k70
    left-then portrayed <name> O121a-31Z-5z-55s-5K-4k-21
    left-then portrayed as O-52a33Z-3z-54S-1T6t41K4k25
    left-then portrayed himself O-65Z-5z97S-7s-14K-6
    left-then portraying <name> O-47Z1z59S-4K-6k-4
    left-then portraying a O84Z-7z-78
    left-then positioned himself O105Z-11z-78K-1k-14
    left-then positioned itself O-65Z3z63k-1
    left-then positioned to O-115A8a8Z-17z123S-1s-2k-4
    left-then positions , O79a-14Z-4z-52S6s-6K6k-15
    left-then positions by O-99Z-6z85T2t48K-2k-28
    left-then positions involves O75Z-4z-63s-5K-1k-1
    left-then positions of O124A3Z-5z-122S1s-4K1k2
    left-then positions on O-1A-7a-20Z12z-43S8s52T-8t-18K15k11
    left-then posted a O8A-3a-53Z7z28S-3s-12T-1t-2K-10k41
    left-then posted at O-21A-3a-17Z-1z-19S-1s75k-14
    left-then posted historical O-29A-2a-6Z3z34
    left-then posted in O-82A-8a95k-5
    left-then posted more O70a-63K-8
    left-then posts and O126A-2a-10Z-6z-99K-1k-8
    left-then posts fake O-68Z12z115S-8s-33t-5K-12k-1
    left-then praise for O-60A8Z15z16S7T-3t-3K8k12
    left-then praise from O91A-1Z-8z-73S1s-2t6k-14
    left-then praise on O-58Z7z57S-1t-3K-1
    left-then praised <name> O43A9a-2Z1z-97S7s-9T-2t-5K22k32
    left-then praised former O-17Z-2z-15t37K-2k-2
    left-then praised his O-2A1a-1Z6z-1S1s-6K7k-4
    left-then praised mr O-36A7a-45Z6z67
    left-then praising <name> O-37Z3z36k-1
    left-then praising sen O2A-1a-26Z-14z76S-4s-2t-25K-5
    left-then predicted <name> O47Z-14z-77S-4s-15T7t62K-4k-2
    left-then predicted an O23Z9z-87S6s15K6k27
    left-then predicted in O-35A-1z46K-1k-9
    left-then predicted the O-23Z-4z-32T-1t60
    left-then predicting he O-16A-2a-10Z-1z41S-2K-4k-6
    left-then prefer lower O-10A-1a77z-66
    left-then prefer not O-38Z1z60S-3s-1K-4k-16
    left-then prefer other O-90Z15z47S7s-8K14k16
    left-then prefer someone O8Z8z-65S8s25K8k8
    left-then prefer the O62a-14Z-3z-2S-2s-16T-3t-20K-2
    left-then preferred <name> O15a-13Z9z-33S11s15t-10K8k-2
    left-then preferred candidates O44Z-2z-42
    left-then preferred methods O-99Z5z94
    left-then presented a O39a-5Z-8z-80K5k49
    left-then presented by O86Z5z-39S-2s-19T-2t-16K-3k-10
    left-then presented herself O-85A-2Z-1z31T-1t-3K-1k62
    left-then presented with O-50Z-3z88K-2k-34
    left-then presenting poll O79A-2z-107S13s22t-3K3k-6
    left-then pressed <name> O71Z-4z-36S-4s-26K-2
    left-then pressed by O-109a-12Z6z14S-2s60T-3t22K-1k25
    left-then pressing party O-2Z1z32s-25k-5
    left-then priority , O-62Z7z54S-4s-8K8k5
    left-then priority - O-87Z-2z92K-2k-2
    left-then priority for O80A-1Z-15z-52S-1s-1T8t-6K-2k-9
    left-then priority is O-47Z-4z60S-2K-2k-5
    left-then proclaimed by O97A-1a-1Z-4z-36T-5t-13K-1k-37
    left-then projected to O21A8a4Z-2z-55S6s12K6
    left-then promise " O-48A-3a-32Z-5z90K-2
    left-then promise to O-65A-7a100Z-1z-37S-3s-3T3t-23K-7k43
    left-then promised as O-27Z-3z45S-7K-5k-4
    left-then promises to O8A-2a-43Z8z60S-4K-9k-17
    left-then promising not O-149A-1a-1Z3z150s-1K-1k-1
    left-then promote , O-121Z9z73s-11K-4k54
    left-then promote mr O143Z-8z-136
    left-then promoted as O-22Z2z18s56T-3t-33K5k-23
    left-then promoting a O64A-2Z-21z-22S-2K-6k-10
    left-then proponent of O-51Z9z-22S5s14T-5t-19K19k49
    left-then proposal , O9A-1a-2z-72S-12s80K-6k4
    left-then proposal and O-43Z-3z48k-2
    left-then proposal as O69Z-1z-68k-1
    left-then proposal for O-83a-20Z4z128S-3s-5T-2t-7K-5k-7
    left-then proposal he O32Z-3z-54S8K8k8
    left-then proposal into O122A-2Z-8z-89S-2K-2k-19
    left-then proposal that O149A8Z-5z-164S6K6k-1
    left-then proposal would O-120A8a31Z6z52S6s4T-1t-7K11k9
    left-then proposals , O50Z-3z-19S-5s-20K-3
    left-then proposals as O36a-48Z-3z-38S6s57k-10
    left-then proposals below O73A5a-2Z-7z-67S4s-14T-2K3k6
    left-then proposals for O-65A9Z4z50S-7T6t16K-1k-11
    left-then proposals so O-5A-1a94Z-5z-67S2t-19K2
    left-then proposals to O-90a-31Z-1z139S-2s-11K-2k-3
    left-then proposals ‐ O-124A-3a61Z-3z49S8s32T-2t-6K4k-17
    left-then proposed 00-nation O71Z-7z-3S-2s-4T-4t-48K-2k-2
    left-then proposed a O-141A8a14Z16z107S13s3t-9K13k-24
    left-then proposed ban O10A-2a73Z-9z-40S-7s-4K-7k-14
    left-then proposed federal O76Z-8z-69
    left-then proposed paying O20a-52Z6z71S-7s-28K-8k-1
    left-then proposes to O-87Z1z95S-4K-4k-2
    left-then proposing to O77Z-11z-52S-2s-4K-2k-6
    left-then protesting against O-47Z1z-29t78k-3
    left-then proud of O-38A-1a-1Z3z52S-8s-3K-11k6
    left-then proud to O-27Z3z8S6K6k3
    left-then published an O-72A-3Z6z30S-8s-14k62
    left-then published research O69a-9Z10z-69K-1
    left-then published several O-15Z-3z-52t71k-1
    left-then published the O75Z-5z-38S-2t-1K-2k-27
    left-then published thursday O-86Z-2z107S-6t6K-6k-13
    left-then pushed <name> O100A6a-32Z-11z-125T8K18k36
    left-then pushed for O143A-3a-16Z6z-128S-7s-16K-7k29
    left-then pushed mayor O30Z-3z-27
    left-then pushed states O79A-1a-5z-56S-3s-3K-4k-5
    left-then pushed three O67z-67
    left-then pushing , O111Z-7z-98K-1k-4
    left-then pushing <name> O55Z-7z-48
    left-then pushing back O-60a-17Z2z93S-7K-2k-8
    left-then pushing basically O57Z-2z-34S-2s-16T-2t-3K3k-1
    left-then pushing for O-171Z19z135t-10K3k23
    left-then pushing is O131Z-4z-128
    left-then pushing to O-60Z2z73S-1s-2K-3k-10
    left-then puts aside O57A-2Z-10z-64S8s8K4k-1
    left-then puts it O-44A-1a-11Z-1z91S-5T-1t-9K-8k-11
    left-then puts the O87Z-6z-73k-8
    left-then puts together O-77z77
    left-then question aboard O-85Z-2z109S-2t-18K-2
    left-then question about O-83a-4Z30z51S12s-1K21k-26
    left-then question as O121Z-3z-115K-1k-2
    left-then question at O-1A-2a-35Z-2z57S-3s-7K-5k-1
    left-then question becomes O66A-1Z-5z-42S-1s-1K-7k-8
    left-then question centered O-100A-2a-91Z6z174k14
    left-then question could O43Z-2z-24S-2T-2t-4K-5k-3
    left-then question for O217A-2Z-14z-135S-3s-31T-1t-10K-4k-18
    left-then question from O83A-1a-21Z1z-45S2T-5t-8K2k-7
    left-then question her O-200A8a8Z13z138S15s-1K11k7
    left-then question is O-51A-1Z-9z44S12s8t-1K5k-7
    left-then question isn't O-56Z3z34K-3k22
    left-then question of O29a67Z-5z-98S3s8K-8k3
    left-then question on O98A-6a-43Z-3z-59S-1K-9k22
    left-then question that O-5Z-6z-61S13s24K11k24
    left-then question the O-86Z-6z94K-1k-1
    left-then question whether O-76Z15z65k-3
    left-then question will O115A-1a-8Z-2z-85T-2t-3K-2k-12
    left-then question would O143Z-7z-123S-3K-6k-4
    left-then questioned about O85a-6Z3z-84K-1k2
    left-then questioned are O-26a129z-111S4K4
    left-then questioned how O-28Z3z38S-2s-1K-2k-6
    left-then questioned whether O-47A-2a-9Z-1z61K-2
    left-then questioning in O84Z-6z-63t-7k-8
    left-then questioning whether O-35A-2Z2z51s-14K-2k-1
    left-then questions , O-48A-5a-3Z12z52S5s-31T8t16K-3k-3
    left-then questions : O-92Z1z97S-2s-5K-2k3
    left-then questions are O-67Z1z23K-1k44
    left-then questions during O-88z88
    left-then questions in O110Z-3z-59S3s-10T-2t-7K-1k-31
    left-then questions is O-70A-2a-2Z-8z-27S-1s102K1k5
    left-then questions linger O102Z-3z-90S-1K-3k-3
    left-then questions on O-97z105K-2k-7
    left-then questions that O100A-2Z-13z-81S-1K-2k-1
    left-then questions to O50A4a-13Z-1z-79S7s3K14k15
    left-then quick instructions O56a-40Z-2z-13
    left-then quickly , O13A-3a-14Z-6z34S-3s-4K-5k-13
    left-then quickly alert O-48a-20Z5z48S5s8K2
    left-then quickly become O-49Z-3z53k-1
    left-then quickly compared O-116A-1a-33z149K-3k5
    left-then quickly disappeared O84a-19Z-1z-61S-2s-1K-1
    left-then quickly the O-78A8Z-4z63S3s5K2k2
    left-then quickly turned O66Z-5z-51k-10
    left-then quietly behind O71Z-8z-52K-2k-10
    left-then quietly expanding O74Z-6z-65K1k-3
    left-then quietly get O-68z68
    left-then quietly huddling O64A-2a-8Z-4z-34S-5s-4K-4k-4
    left-then quoted one O-54A-3Z3z71S-1K-3k-13
    left-then quoted the O92A-2Z-16z-75
    left-then railed against O75a-7Z9z-82S-7s-7T-1t-10K3k29
    left-then range from O2z-15K-1k13
    left-then range of O30a-13Z-15z38S-8s-15K-16k-1
    left-then rattled <name> O27Z-11z-49S4s40T7t-7K-4k-6
    left-then rattled at O105Z-8z-84K-3k-9
    left-then rattled by O-28Z7z51T-3t-24k-2
    left-then read ' O66Z-3z-50S-3s-9K-2
    left-then read , O69A-3Z-28z-36T-2t-5K4k-1
    left-then read a O-82a-18Z2z128S-4s-7K-4k-14
    left-then read all O82z-81
    left-then read easily O37z-36k-2
    left-then reads , O-60Z7z-45S-2s94T-1t-1K8
    left-then reads more O92Z-7z-53T-4t-18K-2k-9
    left-then rebuffed at O47a-5Z-3z-24T-2t-8K-1k-4
    left-then rebuffed pressure O-48Z1z60S-2K-6k-4
    left-then recall of O70a-25Z-3z-30s-8K-2k-2
    left-then recall the O87Z6z-70K-1k-22
    left-then recalled <name> O-50Z-19z-30S-2T4t98K-2
    left-then recalled by O-38a76Z-5z-88t50K6
    left-then recalled for O37Z2z-39S-1K-1k3
    left-then recalled the O-74Z-3z55k22
    left-then recalled what O-116a-1Z2z116
    left-then recognize instantly O58Z-2z-56
    left-then recognize the O-1A-1a-53Z5z64s-12K-2
    left-then recognized , O54z-54
    left-then recognized is O93Z-2z-90k-2
    left-then recognized long O-22Z-1z72S-4T-2t-22K-4k-17
    left-then recognized status O-63z-16S-2s79K2k-1
    left-then recognized the O-67A8Z-3z70S-2s-3K-1k-2
    left-then recommended , O-26z29K2k-5
    left-then recommended district O-66Z3z67t-4
    left-then recommended slates O123a-13Z-8z-59S-10s-9K-6k-18
    left-then recounted brief O50Z-4z-45
    left-then reference to O111Z-1z-123S-1s-20T-1t-2K-7k42
    left-then referred to O-73A-5a-47Z-9z73S6s2T-6t-34K13k81
    left-then referring to O42A-8a76Z78z55S-28s-34T-18t-155K-31k22
    left-then refusal to O-15A-1a-1Z-3z1S-3s83T-2t-13K8k-55
    left-then refuse services O64Z-9z-46K-3k-6
    left-then refuses to O19A-3Z23z-11S-3s-4K-3k-18
    left-then refusing to O-55a36Z-8z26S-5K-6k13
    left-then regarded journalists O35z-35
    left-then reiterated that O-17Z-6z-45K-3k71
    left-then reiterated to O-53Z2z58S-1T-1t-1K-1k-3
    left-then rejected a O-25A-2a-32Z12z49S6s16T-4t-5k-15
    left-then rejected by O-38Z-10z-40T12t68K-2k10
    left-then rejected the O123a-17Z-5z-105k5
    left-then rejection in O-49z-25S-1s75K4k-4
    left-then rejection of O96a27Z10z-113S-2s-23T5K-2
    left-then released , O-82Z-3z30S18s30K12k-4
    left-then released a O-26A-3a-5Z-4z19s-37T-3t-16K-44k120
    left-then released by O-108A-2a13Z23z74S-4s-34T-16t66K-5k-7
    left-then released friday O-110Z2z-7s49T-3t62K16k-9
    left-then released from O60Z-3z-57
    left-then released in O6A-1Z5z-47S-7s34T-1t-4K2k13
    left-then released monday O-107Z12z142s-44t14K5k-22
    left-then released more O-89Z5z12S6s45K7k15
    left-then released on O84A-2a-1Z-15z-15S-1s-27T-2t8K-1k-29
    left-then released over O35A7a-13Z-2z-24S4s-13K4k2
    left-then released roughly O5Z2z5K-2k-10
    left-then released sunday O-5a-32Z3z65S-12T-1t5K-8k-16
    left-then released this O-37a-20Z-9z-22S-6s64K15k16
    left-then released thursday O32a-3z-24S3s17t-8K1k-18
    left-then released tuesday O136A-3Z2z-84s-19T-5t-11K3k-18
    left-then releasing a O-55a-5Z8z-25S-1K-5k83
    left-then releasing the O42a-13Z-10z-47S8s-9K12k18
    left-then remember , O106Z6z-96S-8K-8
    left-then remember back O-155Z6z221S-1T-2t-64K-1k-6
    left-then remember nothing O-95Z-5z76k24
    left-then remember president O71Z-4z-76S8s-4K5
    left-then remember that O81Z-12z-92S8s8K8
    left-then reminded foreign O-100A-2Z1z80S-1T8t16K-1
    left-then reminding <name> O122Z-1z-117S-1K-1k-1
    left-then reminding voters O-45Z-10z60k-5
    left-then reminds us O57Z-8z-46k-2
    left-then renewed ' O50Z-4z-45
    left-then repeat , O-81Z-3z56k29
    left-then repeat of O54Z-5z-39S-1s-2t-3k-3
    left-then repeated , O-28Z-3z-20T8t8K-2k38
    left-then repeated attempts O56Z3z-97k38
    left-then repeating for O115A-1a-10Z-8z-154S6s23K5k25
    left-then repeating the O-58Z10z41K8
    left-then replied . O-63Z-3z66
    left-then replied to O125Z-7z-107k-11
    left-then reported $ O76A-2a57Z-8z-116S-2s-1K-2k-2
    left-then reported , O-59A-3a21Z29z74S-10s-22K-27k-2
    left-then reported at O-54Z3z58k-7
    left-then reported by O-189A-2a-33Z16z215S-15s-35T26t54K-30k-6
    left-then reported finding O262Z-8z-254
    left-then reported from O184Z-12z-134T-12t-11K-3k-12
    left-then reported having O88Z-7z-81
    left-then reported in O-6A-1a-12Z-3z35S8s-26T-2t-5K4k7
    left-then reported it O131Z-2z-129
    left-then reported last O-31Z-2z-9T6t23k14
    left-then reported net O32A-1a-4Z-2z-4T-2t-17K-2
    left-then reported raising O-79Z1z78
    left-then reported receiving O45Z5z-49
    left-then reported spending O-75A-2a-9Z9z115S-2s-11K-8k-16
    left-then reported suicide O-70A-1a163Z-5z-68S-3s-5T-2K-3k-7
    left-then reported that O-29A-1a-7Z6z48S-6s-12K-13k13
    left-then reported this O-97Z2z114S-7K-7k-4
    left-then reports - O-72Z-7z73S4K3k-1
    left-then reports of O-145Z4z153S-2s-3K9k-18
    left-then reports that O-32A8a66Z-19z-1S4s-49K21k1
    left-then reports the O93Z-3z-78S-2s-4K-2k-6
    left-then reports through O-46Z-2z-38t87k-2
    left-then reports to O169A-2a-7Z-8z-132S-3s-4T6t-4K-4k-12
    left-then requested anonymity O74a-1Z35z-83s-1t-8k-15
    left-then requests to O-71a-4Z2z86K-1k-13
    left-then required <name> O-26Z-9z36K-2
    left-then required the O-73Z4z69
    left-then reservations because O44Z-2z-30t-12
    left-then resist the O92Z-3z-73S-1s-9K-1k-4
    left-then resisted <name> O-129z133S-1K-2k-2
    left-then resisted release O52a-16Z-3z-14s-7K-8k-3
    left-then resonated with O15Z-10z-76T24t40k8
    left-then respect included O79Z-1z-50S-3s-26K2k-1
    left-then respect our O-85A-5a-4Z-3z107S-5K-3k-3
    left-then respect the O-62a90Z-3z-25
    left-then respect to O63Z-2z-48t-10k-2
    left-then respect while O-37a-13Z-2z61T-2K-2k-5
    left-then respond to O-12A-1a-13Z41z43S9s-5T-3K-4k-56
    left-then responded anonymously O-80Z2z71t8k-1
    left-then responded by O73Z-6z-16S-1s-2T-3t-7K-16k-22
    left-then responded first O-43Z3z33S-2s-4K-2k14
    left-then responded that O-71Z4z69S-1s-1K-1k-1
    left-then responded with O56a-16Z6z18S-5s-11T-1K-8k-40
    left-then retweeted a O-28Z4z59S-3s-3T-2t-5K-3k-20
    left-then retweeted was O86Z-4z-82
    left-then reveal details O91Z-6z-78k-7
    left-then revealed , O-58A-1a-103Z16z179S-9s-26K-19k22
    left-then revealed : O150Z-11z-119T-1t-12K-3k-4
    left-then revealed that O-97A-1Z-1z45S-12s76K-6k-4
    left-then reveals whether O74a-15Z-5z-48S-2K-2k-2
    left-then rhetorically , O-9A-3a-124Z6z108K6k16
    left-then ripped away O55z-53S-2
    left-then ripped them O-52A-6a94Z-7z-28K-2
    left-then ruled that O21a-37Z-11z-37S-4s69K1k-1
    left-then rulings and O-107Z-8z124k-8
    left-then rulings on O124A-8a-1Z9z-172S7s14T-1K3k24
    left-then said " O118A3a-10Z4z-87S-5s-3T-2t-15K2k-5
    left-then said , O6A-36a20Z130z185S-29s-32T-29t-175K-42k2
    left-then said . O261A-14a-122Z-50z-160s-3T5t94K3k-15
    left-then said : O-85A-6a150Z-45z43S-1s-32K-1k-22
    left-then said <name> O-56A-5a-51Z-24z-71S42s41T-12t152K7k-24
    left-then said a O-43Z-26z-80S20s101T14t91K-5k-72
    left-then said about O342A-3a-32Z-47z-214S5s21T-6t-27K6k-46
    left-then said after O63a-12Z23z-58S3s19T-3t-14K-2k-18
    left-then said almost O91z-102k12
    left-then said an O-57Z-1z-20T8t95k-24
    left-then said as O121Z-24z-85S10s6T-2t-10K6k-23
    left-then said at O55A-5a127Z-44z-103s-16T-19t-108K12k103
    left-then said by O-43Z-6z4T-7t-21k73
    left-then said down-ballot O96Z-8z-61S-5s-14K-8
    left-then said during O52A-5a-7Z-7z7S6T-14t-138K3k103
    left-then said financial O-71Z3z69
    left-then said for O99A-1a-16Z-2z-93S-1T-4t-9K-2k28
    left-then said former O-220A6a15Z27z-67S20s60T-10t150K10k8
    left-then said from O-88Z-6z77T-1t-2k19
    left-then said gov O-35a-23Z-2z-25S-3s-5T3t94K-5
    left-then said he O-97A24a98Z64z130S-9s-9T-15t-131K16k-71
    left-then said her O-55A-2a-4Z8z79S6s-30K4k-5
    left-then said his O-85A-4a58Z-1z126S-9s-64T-2t13K-17k-16
    left-then said if O-121Z-1z125S3T-2t-4K4k-3
    left-then said in O188A-13a162Z-16z-107S-6s-26T-52t-189K-15k75
    left-then said it O-151A-2a40Z5z109S-5s-14K-8k27
    left-then said monday O-57a9Z5z15s-8T-5t-36K3k75
    left-then said more O-27A-1a-1Z-1z30K-1k-1
    left-then said mr O-54A7a25Z-23z2S-5s-16T4t87K-2k-24
    left-then said ms O94A-3a-23Z-6z-82S-2s-13T10t38K-8k-4
    left-then said none O-45A-1a-3Z5z52K-1k-7
    left-then said of O235A-1a-54Z-19z22S2s-13T-32t-209K12k58
    left-then said on O139A-3a-128Z-39z9S-1T-17t-72K4k109
    left-then said one O-133a-27Z-26z-20S1s-7T30t209K-1k-27
    left-then said representative O-157Z-6z23S-3s-3T14t138K-5
    left-then said saturday O251A-3a-31Z-11z-144S-1s-3T-6t-41K-5k-6
    left-then said sen O-68A-2a-10Z3z-40S-4s-45T15t153K-6k4
    left-then said senator O-16A-3a-15Z-6z-4S-4s-27T9t74K-7
    left-then said she O-104A19a26Z51z38S-13s10T1t-3K7k-32
    left-then said six-million O-2Z-3z-50T7t48
    left-then said some O-27Z8z58T-5t-34
    left-then said sunday O-17A-2Z25z-11S-4s-2T-6t-43K-5k64
    left-then said that O-21a34Z28z84S-20s-11T-6t-42K11k-56
    left-then said the O-143a106Z-16z147S-8s-3T30t-29K-21k-64
    left-then said their O-51Z-3z-35s95K3k-10
    left-then said them O78Z-6z-65k-7
    left-then said there O-95a-31Z11z126K-3k-9
    left-then said they O26A-9a106Z-18z30S-6s29T-9t-77K-21k-51
    left-then said to O145A-2a-80Z-40z40s-6T-8t-30K1k-20
    left-then said tuesday O-55a-48Z-2z162S-4s-10T-7t-4K-4k-29
    left-then said with O-48a-3Z-4z-3T-2t-3K-1k65
    left-then said yes O137Z17z-146S2s-11K3k-2
    left-then saw <name> O-130A1a-39Z4z215S-8s-5K-14k-24
    left-then saw a O-63a110Z4z-36S1s-7k-9
    left-then saw an O16Z-2z-14
    left-then saw his O45Z-8z-32k-6
    left-then saw that O-51Z-3z54
    left-then say , O-30A-8a30Z-21z106S-9s-16T-1t-8K-14k-29
    left-then say ; O43Z-5z-30T-1t-8
    left-then say <name> O-75A-2a8Z15z91S-10s-15T-1t-6K-4k-2
    left-then say about O90A-2a-5Z-10z-102S-2K-2k32
    left-then say by O1Z8z-20t-38k49
    left-then say experts O-39Z2z-23S-1s-3T6t58
    left-then say he O-21a-19Z6z22S5K7
    left-then say how O67Z-4z-52S-1s-1K-5k-4
    left-then say immigrants O41Z-4z-38
    left-then say in O-57Z-9z81K-1k-15
    left-then say is O-33Z6z34S8T-2t-8K8k-12
    left-then say it O-117A-2Z5z130S-5K-8k-4
    left-then say my O60z-54S-1K-1k-4
    left-then say nothing O53Z-3z-52K4k-1
    left-then say she O-78Z8z81K-1k-10
    left-then say so O60a-22Z14z-39S-2s-2K-4k-5
    left-then say that O25A5a42Z-8z-108S-14s50T7t12K-4k-8
    left-then say the O-25A-5a-111Z24z78S5s44T-1t-3K-7k1
    left-then say there O-55A-2a-15Z-3z85S-1K-5k-2
    left-then say they O-42A-6a136Z-3z-76S4s41T-3t-21K-3k-26
    left-then say was O-51Z1z55K-1k-4
    left-then say whether O92Z-27z-65
    left-then say ‐ O80Z-2z-78
    left-then saying " O161A-2a-75Z14z-109K5k6
    left-then saying , O-57a-22Z35K2k42
    left-then saying as O-45A-4a-16Z-8z83S-1K-3k-6
    left-then saying at O34Z-3z-55S-1s-1K-1k26
    left-then saying for O-14Z-1z-67k83
    left-then saying he O-28A-2a4Z17z29S4T-2K1k-24
    left-then saying his O-13A-3a-2Z5z28T-1t-5k-9
    left-then saying that O-75A-10a29Z-5z94S-6s-2T-3t-7K-9k-5
    left-then saying the O-22a88Z16z-16S-6s-10K-17k-32
    left-then saying these O78Z-9z-69
    left-then saying wait O-75Z3z72
    left-then says " O-109a72Z-4z-6T8t33K6
    left-then says . O-43Z19z24
    left-then says <name> O-150A-11a-72Z15z-8S10s-23T12t217K8k1
    left-then says a O10A-2a-2Z-5z-59T4t70K-2k-13
    left-then says as O74Z-5z-52T-2t-12k-3
    left-then says he O30A4a-67Z19z3S5K14k-9
    left-then says it O-85A-1a-3Z22z103S7s-1T-2t-26K5k-19
    left-then says she O-83A-2a-24Z14z98K7k-10
    left-then says such O85Z-4z-75S-2K-3
    left-then says the O-109a-12Z24z97S3s5T6t-14K12k-11
    left-then says they O80z-62S-2T-1t-7K-2k-5
    left-then says to O22Z-12z-54T-5t-24k74
    left-then says we O-40A-2a-22Z-28z91
    left-then scared by O-8Z8z-79S5s67T-2t-3K5k8
    left-then scared of O-87Z-1z89k-1
    left-then scorn , O81Z-3z-76k-2
    left-then see , O46Z-1z-61S3s3T-1t-2K3k10
    left-then see a O-118Z-25z166S-7s-9K-5k-1
    left-then see about O-57A-1Z-3z74S-1K-1k-10
    left-then see as O-45Z-5z67T-2t-10k-5
    left-then see both O-82A-1a-5z108S-6s-2K-8k-4
    left-then see him O-73A-2a17Z-11z-74S-3T-2t155K-3k-5
    left-then see his O62A-3a-18Z-3z-31K-8
    left-then see how O112A-2a31Z-35z-147S14s-1K6k23
    left-then see it O85A6a8Z-5z-138S1s29k15
    left-then see on O46Z-1z-39S-1s-1T-1t-1K-1k-3
    left-then see some O-48Z-4z59T-1t-4
    left-then see that O93Z-1z-105t-4K8k8
    left-then see the O152a-37Z-8z-75S1s11T-2t-22K2k-22
    left-then seeing <name> O-25A-1a62Z-8z-17S-1s-6K-4
    left-then seeing the O28A-2a61Z-14z-106S7s19K8k-1
    left-then seek her O75Z-4z-64S-1s-4K-1
    left-then seek some O60Z-8z-50K-1k-1
    left-then seek to O-211A-1a57Z-8z182S-1s-1T-2t-12K-2k-2
    left-then seek workers O45Z-5z-38S-1K-1
    left-then seeking a O73Z-7z-63s4T-2t-5
    left-then seeking congressional O-29Z8z58T-5t-26k-6
    left-then seeking help O-70A-1a-1Z-3z87s-10K-1k-2
    left-then seeking hundreds O-40A-1Z1z41K-1
    left-then seeking the O39A-2a-4Z-17z-48S5s17t-3K8k5
    left-then seeking to O-11A7a-3Z12z-62S-5s56T-5t39K3k-30
    left-then seeks to O68A8a-39Z-23z16S1T-2t-17K5k-17
    left-then seem intent O-108Z5z107K-1k-3
    left-then seem like O-63Z4z77k-17
    left-then seem to O-46A-1a-36Z-12z33S-2s-3T-4t-7K-11k88
    left-then seemed , O63Z-3z-60
    left-then seemed a O45Z-6z-87S5s39K5
    left-then seemed caught O-73Z3z70
    left-then seemed like O13A5a-17Z15z-2S-2K2k-13
    left-then seemed most O135Z-6z-106K-7k-17
    left-then seemed to O-190A-2a-4Z-9z123S1s9T-3t-9K-3k86
    left-then seemed unconvinced O-2a66Z-2z-60K-2
    left-then seemed wasted O-47Z1z56S-2K-2k-6
    left-then seemed weaker O143Z17z-137S-4K-4k-16
    left-then seeming to O-83Z5z95t-1k-15
    left-then seeming tolerance O66z-30S-6s-18K-8k-4
    left-then seemingly back O-60Z14z9S8s8K8k13
    left-then seemingly incongruous O-66a170Z-6z-97
    left-then seemingly shell-shocked O49Z-1z-37S-3K-4k-4
    left-then seemingly will O75a-28Z-4z-29K-3k-10
    left-then seemingly worthless O97a-3Z-3z-91
    left-then seems , O-68Z-5z41S-6s25K2k11
    left-then seems improbable O11z-66S3s25K3k24
    left-then seems like O-67a-10Z17z49k11
    left-then seems ready O-62Z4z78T-1t-4k-16
    left-then seems that O66Z-4z-61S-1K-1
    left-then seems the O-39Z7z45S-1s-2K-2k-8
    left-then seems to O40A5a-35Z-2z-86S-12s-19T8t34K11k56
    left-then seen a O132a-4Z-6z-114K-1k-7
    left-then seen as O-70A2a14Z62S-5s1T8t-10K-6k4
    left-then seen by O-44a-3Z14z13S-3s8T16t-8k9
    left-then seen candidates O70Z-5z-64T-1t-1
    left-then seen firsthand O-112A-2Z4z102k8
    left-then seen shaking O-78Z2z95S-2T-2t-11K-2k-3
    left-then seen since O142A-3a-1Z-11z-99S-1s-1t-11K-5k-8
    left-then seen their O-63Z14z68s-14K-2k-3
    left-then seen when O-136Z-3z139
    left-then seen whether O93Z-5z-86K-3
    left-then sees the O45A-5a-17z28S-6T-2t-4K-7k-32
    left-then sense into O41Z-4z-32S-1K-1k-1
    left-then sense of O181A1a-9z-72S-5s-29T1t-16K-17k-35
    left-then sense that O-47z56S-2s-3T-1t-3
    left-then sentenced to O60a-9Z-2z-56T7t14K-8k-6
    left-then sentiment across O-114Z-3z129S-1K-1k-9
    left-then sentiment reflects O56z-56
    left-then shared <name> O45A-4a-13Z4z-18S-1K-5k-8
    left-then shared a O96A-2a-25Z-5z-54S-7s-14K-16k28
    left-then shared by O-50A-2a3Z-2z-18S-3s-2T9t76K-5k-7
    left-then shared objectives O-80A-2Z-9z92t-1
    left-then sharp acceleration O-40A-2a-22z66K-2
    left-then sharp contrast O55a47Z-11z-116s32K-1k-6
    left-then sharp contrasts O-53Z-5z59k-2
    left-then sharp drop O58Z-2z-5S-2s-42K-4k-4
    left-then sharp line O-25Z-2z29k-2
    left-then sharply divided O-55A7a9Z8z-98S8s16T7t14K16k66
    left-then sharply over O-51A-7a92Z-3z-19K-2k-9
    left-then shots had O-112Z-3z131S-2K-5k-9
    left-then shouldn't be O-31A-1Z7z16S-4s-1K-12k26
    left-then shouting matches O-61Z8z32S8K8k5
    left-then show 's O182Z-2z-164S-4s-11k-2
    left-then show <name> O-141A-2Z22z137S-3s-13K4k-5
    left-then show everything O130Z-5z-122k-3
    left-then show for O-36Z1z61S-4s-11T-1t-1K-5k-3
    left-then show has O111A-1a-4Z-8z-77S5s5T-1t-1K-12k-18
    left-then show he O50z-23S-3t-21K-3
    left-then show host O4A-4a-30Z-11z-88S-15s99T-2t-3K-12k62
    left-then show mrs O-81Z11z76T-2t-4
    left-then show of O121A8a-4Z-11z-103S4s1t-3K4k-16
    left-then show on O64Z-1z-111s60T-2t-14K9k-4
    left-then show she O113Z-3z-110
    left-then show that O44A1a-59Z16z114S-13s-51K-18k-34
    left-then show the O-191A-3a65Z-14z175S-3s-11T-2t-6K-4k-7
    left-then show there O67Z-2z-65
    left-then show two-thirds O-100A-1Z4z127S-4s-22K-5
    left-then show up O61a7Z-8z-59T-1K-1k1
    left-then showed $ O-102Z2z99
    left-then showed , O61Z-3z-58
    left-then showed <name> O-148A5a-19Z30z198S-5s-20T6t-2K-7k-38
    left-then showed his O-30Z1z-24T-1k55
    left-then showed in O3a-12Z-5z-46k60
    left-then showed just O-83A-3a-24z127S-1s-1K-4k-11
    left-then showed limited O46A8a8Z-3z-57S-4s-7T6t-5K3k6
    left-then showed me O85Z-5z-78k-2
    left-then showed mr O-90A-2a-7Z-3z119S-6s-6K-6
    left-then showed that O-111a-4Z19z150S-12s-26K-13k-3
    left-then showed the O-43A-1a-27Z22z72S6s-30K3k-2
    left-then showed up O196A7a24Z-26z-193S3s-20t34K3k-26
    left-then showing <name> O-74a-2Z7z70
    left-then showing a O-89Z8z87S6k-11
    left-then showing an O94Z-4z-90
    left-then showing he O-94Z4z92S-1K-1k-1
    left-then showing in O132Z-18z-89S1s1T-2t-2K-6k-18
    left-then showing off O112Z-1z-106t-2k-2
    left-then showing the O75Z-5z-70
    left-then showing their O-72Z11z73k-11
    left-then showing with O-66Z-7z86s-1t-4k-9
    left-then shown <name> O-141Z6z136
    left-then shown cross-cutting O96a16Z-8z-109T7t-9K7
    left-then shown on O70Z-8z-54k-8
    left-then shows . O53Z-1z-52
    left-then shows <name> O-165A-3a-13Z35z179S-7s1T-2t-19K-13k7
    left-then shows a O-78a-2Z4z98S-6s-8K-7
    left-then shows airing O63Z-7z-44S-2K-2k-7
    left-then shows he O-73Z2z71
    left-then shows her O-130Z5z125
    left-then shows how O143A8a50Z-20z-181S-6T8t8K-4k-5
    left-then shows its O60a-13Z-5z-36K-5
    left-then shows like O60Z1z-80S8K8k3
    left-then shows no O66a-3Z-3z-58k-2
    left-then shows that O-109A6a77Z-22z67S-3s-11T-2t-13K10k-1
    left-then shows whose O73Z-7z-66
    left-then shrugged off O46Z18z-87S8t-1K14k3
    left-then sided with O82A-2a-18Z16z-78S-2s-2T-2t-2K1k7
    left-then signaled the O72Z-7z-65
    left-then signed <name> O43Z-3z-40
    left-then signed a O-80a-13Z7z5S6s88K5k-19
    left-then signed into O-137A-4Z-7z165S-5s-5t-6K-5k4
    left-then signed the O64A9a31Z3z-35S-14s-51T-4k-4
    left-then signed tweet O201Z-7z-190K-3k-1
    left-then similarly bigoted O-63a-21Z7z74S-3s-4K-3k12
    left-then skeptical about O-24Z-5z93S-2s4T-5t-53K-3k-5
    left-then slammed as O67Z-4z-49S-7s-2T8K-7k-7
    left-then sought to O-97A2a47Z-18z-27S11s-14T-9t63K16k26
    left-then sounded far O-32A8a32Z1z-61S-1s-1T8t8K7k31
    left-then sounded more O-39A-3a-3Z2z68S-1T-1t-13K-3k-6
    left-then sounded much O61Z-3z-57k-1
    left-then speaks , O-71Z-3z81S-2K-3k-2
    left-then speaks to O61Z10z-48T-4t-27k8
    left-then specific inclusion O86z-86
    left-then speculation about O23A8Z-10z-60S10K9k19
    left-then speculation centered O-60A7a-1Z2z56S-7s-17k19
    left-then speculation that O-79A-2Z8z76K-2k-2
    left-then spoke about O-109A2a22Z14z40S2s15K-8k21
    left-then spoke as O-77Z8z71k-1
    left-then spoke at O67A-1Z-6z-32s-6K2k-24
    left-then spoke for O94A-1a-9Z-11z-64S-1s-4K3k-7
    left-then spoke from O104Z-11z-75S-2s-12T-3t-15K-5k18
    left-then spoke of O-175Z9z184T-2t-3K1k-14
    left-then spoke on O109A-2a-18Z-4z-86S-1s66T-1t14K5k-80
    left-then spoke only O-47Z-1z-8k56
    left-then spoke to O83A-5a-11Z-3z-34S-12s-45T2t52K-27k1
    left-then spoke with O77A-5a9Z-6z-58S-3s-24T-2t10K-6k8
    left-then spoken about O27Z5z-36k4
    left-then spoken with O-47a-5Z-4z43s31T-1t-3K3k-17
    left-then squarely at O-54A-1a-2Z3z50k3
    left-then squarely directed O-45Z-3z-18K-3k68
    left-then squarely on O-94A8a52Z7z21s-1T-2t-16K7k18
    left-then stance in O65a-6z-59S3K5k-8
    left-then stance on O-114a-2Z-4z120S5s-6t-6K-6k12
    left-then stance taken O-45z45
    left-then startled some O-21z-52T7t66
    left-then stated , O56A-2a-68Z9z42S-2s-31K-2k-2
    left-then stated that O-73A4Z8z56S4K1k-1
    left-then stated their O61A-1Z-3z-46k-11
    left-then statements because O137Z6z-113k-31
    left-then statements not O-27Z-3z38S-2K-4k-2
    left-then stating in O99Z-1z-76k-22
    left-then stepped down O109Z-7z-33S-4s-36K-7k-23
    left-then stressed defense O-39Z10z29
    left-then strongly <name> O67A-1a-1Z-8z-50S-2s-2T-1K-2
    left-then strongly engage O131Z-1z-130
    left-then strongly in O-87a18z52S6s19T-2t-20K7k5
    left-then struck down O-115Z9z91T-2t-4K-4k25
    left-then struggling to O-74a-24z28S3s-12K2k77
    left-then stuck mostly O62Z-8z-41K-4k-9
    left-then stuck that O57Z-4z-50S-1k-2
    left-then suddenly became O90Z-3z-84K-3
    left-then suddenly taken O-46A-6Z1z46S7s21K-2k-20
    left-then sue the O54Z1z-60S1K4
    left-then sued <name> O-54Z3z-16k67
    left-then sued by O84A-1a-76Z6z6S8s-52T23t22K-4k-16
    left-then sued to O-38Z-1z-6S-2s74K2k-30
    left-then suggest mr O-36A-2Z1z43S-4K-4
    left-then suggested after O57Z-5z-46k-5
    left-then suggested rallying O-67Z4z63
    left-then suggested that O52A2a27Z32z-89S-2s-21t-6K5
    left-then suggested the O-86A-1a-8Z7z102K-3k-11
    left-then suggesting higher O127Z-1z-138T6t6K7k-6
    left-then suggesting in O126Z-5z-108t-4k-8
    left-then suggesting the O-16Z14z-19S3s-2K11k9
    left-then suggestion from O-23A-2a-2Z-5z-73S-4s-29T2t145K2k-13
    left-then suggestions by O-96Z7z79T4t8k-2
    left-then suggestions do O65z-65
    left-then suggests <name> O-88Z8z28S8s8T-1t-3K7k33
    left-then suggests moderate O-73Z17z110S-2s-5T-2t-33K6k-18
    left-then suggests that O125Z-22z-135S15K12k5
    left-then support , O69A-3a48Z-13z-85S1s-31T-1t-1K7k8
    left-then support 00 O114A-1a-18Z-3z-76S-1s-12K-3
    left-then support ; O124Z-3z-121
    left-then support a O-44Z13z31
    left-then support across O44Z-1z-42k-1
    left-then support against O88Z-11z-65K-3k-10
    left-then support among O-15A-2a81Z-15z-126S6s-35T45t45K17k-2
    left-then support by O51Z-1z-38T-3t-9
    left-then support during O-72Z6z40S7s7K7k5
    left-then support for O-147A-10a-23Z-12z179S-16s-23T13K13k26
    left-then support from O-154A-11a102Z-8z-13S2s90T-20t49K-24k-13
    left-then support has O-69Z-5z77K-2k-2
    left-then support her O106A-1a-17Z-12z-53S-4K-8k-10
    left-then support him O45a-1Z-4z-21S3s-17K2k-7
    left-then support lagging O-100z100
    left-then support later O-183Z23z208T-4t-37K-5k-1
    left-then support low-income O-40Z-4z68s-23K-1
    left-then support nationwide O-25A-3a69Z-3z-40S1K1
    left-then support of O-95A-21a62Z3z-31S-3s-37T13t67K-5k48
    left-then support on O102a-2Z-2z-96S7t-13K2k2
    left-then support reforming O37A6a-2Z1z-87S-1T6t40K5k-4
    left-then support that O95Z-11z-67S-1K-3k-13
    left-then support the O56A-3a-27Z44z-79S5s-15t-11K-10k40
    left-then support whomever O-59A-3a-34Z-4z115S-6K-6k-5
    left-then supported <name> O72A6a3Z19z-114S1s-9T-5t-4k31
    left-then supported by O-12A-2Z-24z19S-6s-9T-9t59K-3k-14
    left-then supported friday O-39Z-1z-4S-3s-67T7t95k12
    left-then supported him O-66Z-11z78
    left-then supported implementation O-53Z16z49T-1t-6k-5
    left-then supported some O90Z-3z-87
    left-then supported the O40Z2z-10s-4T-3t-23K-1k-1
    left-then supporting <name> O17A-9a-28Z26z-113S14s30T-20t49K25k8
    left-then supporting a O-53Z-26z79
    left-then supporting him O-23Z-10z40S-1K-1k-3
    left-then supporting retired O37Z-3z-33
    left-then supporting role O67Z-10z-49S3s3T-2t-15K3
    left-then supporting senator O195Z6z-189t-2k-10
    left-then supportive of O35Z10z-41T-1t-25K-2k23
    left-then supports : O126Z-5z-114K-2k-4
    left-then supports <name> O150A-2a-17Z19z-154S1s5T-5K4
    left-then supports his O-65Z-2z67
    left-then supports schools O172a-8Z-9z-146K-1k-8
    left-then surprised that O79A-1a56Z-6z-120K-7
    left-then swipes at O-88A2Z17z-32S5s53K10k33
    left-then talk , O111Z-9z-71S-11K-9k-9
    left-then talk much O-56Z-1z66k-9
    left-then talk of O-193A6a63Z12z140s-1T-1t-14K5k-16
    left-then talk on O118a-26Z-6z-73S-8s-1T8K-1k-11
    left-then talk with O-68a-13Z-5z91K-1k-4
    left-then talked about O-79A6a-6Z-22z86S17s-9T-2t-4K23k-10
    left-then talked past O35Z-2z-55S5s14K5k-2
    left-then talking about O-85A-5a77Z-18z37S15s-4t-9K23k-33
    left-then talking over O83Z-2z-56T-4t-10K-2k-9
    left-then talking points O-63Z-5z43S-2s-2K-2k31
    left-then talking public-school O63Z3z-66
    left-then talks , O-30A-2a-44Z3z22S-20s34T-4t-41K5k77
    left-then talks . Z-5z5
    left-then talks about O-84A-3a-40Z18z108S-3s2K-5k7
    left-then talks because O44z-44
    left-then talks until O71Z-2z-62S-2s-4K-2
    left-then tell <name> O71Z-17z-37S-3s-3K-4k-7
    left-then tell stories O-94Z-6z114k-15
    left-then tell us O74A-2a-8Z4z-62k-6
    left-then tell you O-65Z14z58S-1K-1k-5
    left-then telling a O-40A1a4Z-3z61S-6s-10K-7
    left-then telling insight O94A-1a-47Z-2z-41S7s-1T-2t-9K1
    left-then telling potential O58Z-2z-50K-2k-4
    left-then telling responses O60Z-4z-56
    left-then telling the O-50Z-9z72K-6k-6
    left-then telling them O-49Z1z21S8s16K4k-2
    left-then tells <name> O65Z-1z-33T-4t-16K7k-18
    left-then tells a O-19A-7a-76Z14z66S8K13k2
    left-then tells the O-54A-1Z11z4S-6T-3t-5K-2k57
    left-then tend to O75A-5a30Z-32z-57S-4s-15T4t-1K-6k11
    left-then testified in O-19A-2a-16Z3z-19k53
    left-then text message O-22Z-5z-31S-2s-4K-7k71
    left-then text messages O-38a57Z-3z-18S-17s28K-10
    left-then text of O-14Z-6z93S-6s-45K-12k-10
    left-then thanked him O61z-56k-5
    left-then thanked his O-80Z1z82S-1K-1k-1
    left-then thanked the O-97Z-7z63k40
    left-then think <name> O-19A4a17Z-8z-96s117t-9K-1k-5
    left-then think and O-39z39
    left-then think back O51Z6z-106S8K8k32
    left-then think college O146Z-3z-138S-2K-2k-2
    left-then think he O-37Z-25z71S6s-20K4
    left-then think is O190Z5z-177S-3s-9K-3k-3
    left-then think not O-152Z5z151S-2K-2
    left-then think of O168Z-4z-170S7T-1t-6K7k-2
    left-then think that O-77A-6a88Z-36z70S-5s-33K-3
    left-then think the O-70A-4a-72Z-1z168S-4s-3K-6k-9
    left-then think this O-51Z-7z69S-2s-2K-4k-2
    left-then think twice O98Z-5z-91k-2
    left-then think we O-70A-2a18Z-8z64K-1
    left-then think will O-34Z-1z61T-2t-24
    left-then think women O-48z49S-2
    left-then thinking about O-66Z10z55S-2s-10K-3k16
    left-then thinking is O96z-96
    left-then thinking of O90z-82S-1s-6
    left-then thinking or O-18z18
    left-then thinks that O-94A-5a67Z-5z36
    left-then thinks the O-36a85Z-11z-30S1s-4K-1k-3
    left-then thought after O57Z-1z-43S-5s-2T-1K-3k-2
    left-then thought compromise O-79A-1a-34Z10z159S-6s-28K-10k-10
    left-then thought for O-49A-6a-50Z-16z143S-4s-13K-8k3
    left-then thought it O25a48Z-8z-104t49K-1k-10
    left-then thought much O43A8Z-1z-57K6
    left-then thought of O-85A-7a195Z-18z-76S5s-3K5k-16
    left-then thought that O141A15a-35Z-26z-196S4s78T-1t-2K8k14
    left-then thought the O159a-10Z-2z-84s-15t-29K-1k-17
    left-then thought they O44Z-8z-76S-1s31K5k4
    left-then thought was O-60A-1a-9Z8z16S6s41T-2t-3K3
    left-then thoughts and O-52z52
    left-then thoughts on O-98Z22z60S-2s-2K-2k22
    left-then threaten also O-90Z2z102S-5s-4K-5
    left-then threaten existing O-35Z-10z95S-22t-7K-22
    left-then threaten little O70Z8z-78
    left-then threaten their O71Z-6z-65
    left-then threatened to O83A-2a-1z-71S11s16T-2t-9K-1k-23
    left-then threatening further O87a-19Z-9z-49K-4k-7
    left-then ticked off O-116Z3z102K-5k16
    left-then ticked through O95A3a-67Z-1z-10s-15K-2k-3
    left-then timelessly , O-79Z11z68
    left-then titled " O-25a-43Z11z-19S15s39T-2t-2K21k6
    left-then titled ' O68a-1Z3z-51S-5s-8K-6
    left-then told , O-90A-1a139Z-15z-81S5s-2K11k34
    left-then told <name> O49a-43Z12z73S6s-5T-15t-60K-19k1
    left-then told a O182A8a-31Z6z-97s8T-6t-54K-7k-10
    left-then told an O129A-1a48z-156T-2t-12k-6
    left-then told him O34A-3a20Z-3z-24S-5s-4K-8k-7
    left-then told me O-205a-32Z-5z259S-2K-2k-13
    left-then told mr O118A-1a-12Z-5z-99S-1K-1
    left-then told reporters O-136A-2a-81z253S-3T-3t-17K2k-13
    left-then told the O103A-20a-136Z11z77S-14s-6T-10t-41K-30k66
    left-then told voters O-55Z4z51
    left-then touched down O99Z-4z-77S-2s-10K-3k-3
    left-then touched on O-166a-6Z7z173S-3s-6K-3k3
    left-then touted her O-45Z-14z63S-1K1k-4
    left-then tribute to O15A-2a-28Z-5z87S-7s-25T-3t-19K-10k-2
    left-then tried , O-52Z-2z58K-1k-3
    left-then tried a O192Z-11z-133S-4s-10K-3k-31
    left-then tried to O28A-10a42Z-38z-24S-4s-6T-4t-13K-24k53
    left-then tweeted , O-53A-1a-8Z17z49K4k-8
    left-then tweeted : O146A-1a-10Z6z-182S8t-6K8k32
    left-then tweeted a O18A-2a-3Z-6z-30S2s32t20K-5k-26
    left-then tweeted prince O-33S2s-24T2t53
    left-then tweeted the O66Z-7z-47S-1s5T-2t-10K-1k-3
    left-then tweeting about O58Z4z-22S-4s-28T-4t-8k3
    left-then tweeting and O-65Z5z59S-5K-7k13
    left-then tweeting back O10A3a-105Z3z91k-2
    left-then tying it O139A-1Z14z-116S-4s-29k-2
    left-then unclear , O71A-1Z-5z-73S7s-1K3k-1
    left-then unclear whether O-21A3a55Z-4z-93S14s26K11k9
    left-then underscore her O-110Z6z104
    left-then underscore the O131a-31Z2z-13S-5s-15T-4t-47K-5k-12
    left-then underscored by O38Z-3z-45S-1s-10T6t22K-1k-5
    left-then understand the O201A-3a-41Z-14z-79S-14s-23T6t6K-15k-23
    left-then understand why O-81A-1a-18Z9z98T-1t-3K-1
    left-then understanding that O162A-1a-3Z5z-144S-3K-9k-6
    left-then understood the O-90a35Z2z53
    left-then understood this O67Z1z-43S-3s-10T-4t-3K-3k-2
    left-then understood what O-52A-2a-3Z-7z69K-2k-3
    left-then unhappy middle-class O88z-59T-2t-27
    left-then unhappy with O78A-1a-51Z1z6S2s-3T-2t-4K-1k-24
    left-then unimaginable to O33a-17Z-10z-84S-4T17t59K6k1
    left-then unleashed the O86Z-10z-46S-2s-2K-8k-18
    left-then unleashed withering O-68Z2z20S4s13K2k28
    left-then unveiled a O1Z4z-53k49
    left-then unveiled her O-50A-2Z4z-5S1s30K-2k25
    left-then unveiled in O-19Z-5z27K-2k-1
    left-then upon <name> O-99a-49Z4z146k-1
    left-then upon a O-7A-2Z3z57S-7s-16T-2t-10K-7k-9
    left-then upon an O24Z-1z-20k-3
    left-then upon news O-91Z-3z94
    left-then upon the O86a-21Z-5z-62S6s-4K4k-3
    left-then urged surrogates O83Z-2z-69S-2s-2K-2k-5
    left-then view , O-170A4a-21Z12z136S-3s14T8t8K1k12
    left-then view : O135Z-9z-110K-1k-15
    left-then view as O-42a-6Z-1z61K-7k-5
    left-then view credit O70Z-2z-65S-1s-1K-1k-1
    left-then view of O-32A-4a13Z-27z36S9s-15T2t8K11k1
    left-then view that a83Z-9z-87K7k7
    left-then view the O4A2a31Z-17z-61S4s-11T-1t-1K9k42
    left-then viewed by O98z-25T-1t-73
    left-then viewed through O-73A-2a-5Z11z80S-2K-3k-5
    left-then views , O71A10a-26Z-6z27S1s-74T6t9K2k-20
    left-then views and O69z-69
    left-then views include O-94A-2a-2Z5z41S6s7T8t15K9k8
    left-then views is O66Z-2z-59S-2K-2k-2
    left-then views its O-73Z-2z78S-2s-2
    left-then views on O-105A-8a73Z-12z91S4s-12T-4t-19K8k-15
    left-then views resemble O56Z-1z-51S-1s-1K-1k-1
    left-then views that O111A-2Z-4z-98S-2K-2k-5
    left-then views then O-30Z-3z-42s75
    left-then vision for O-70Z-4z107S-3s2T-4t-16K-3k-9
    left-then vision of O-88Z1z89S6T-3t-7K1
    left-then vision through O45z-45
    left-then vocal <name> O-62a-8z-21T-4t101k-6
    left-then voted , O66Z-4z-39S-3s-6K-3k-11
    left-then voted against O-113Z2z53S-1s37t51K-3k-25
    left-then voted down O52A-2a-16Z2z-27S-1s-5K-1k-2
    left-then voted for O-44A-2a-34Z31z-75S28s60T-13t10K12k27
    left-then voted to O-135A-1a14Z9z111S4T-1t-3K4k-2
    left-then vowing to O-81Z13z63K2k3
    left-then vows to O-110a-12Z9z112K8k-7
    left-then want a O44a-1Z19z-97S15s-1K13k9
    left-then want other O-109Z-2z121S-1T-1t-8K-1
    left-then want to O191A5a-40Z-24z-156S4s-1T-8t32k-3
    left-then wanted to O10A18a-13Z-18z-35S-3s5T2t17K25k-7
    left-then wants <name> O179Z-12z-168s22T-1t-11K-1k-9
    left-then wants a O61a-10Z-2z-53S-2s-10t26k-9
    left-then wants first O94Z-4z-86k-3
    left-then wants it O63Z-7z-56
    left-then wants more O-102Z7z114k-18
    left-then wants to O-16A-4a84Z-39z-13s-28T-4t-21K24k17
    left-then warned about O94Z-10z-43S-7s-5K-7k-21
    left-then warned saturday O-72Z4z73k-5
    left-then warned that O-50A-1Z3z97S-7s-23K-14k-4
    left-then warned the O-72A-3a164Z-3z-67S-1s-44t-1K3k24
    left-then warning about O152Z-7z-133K-4k-7
    left-then warning against O-49a-20Z9z52S-1k9
    left-then weighed in O-90a-6Z23z60s-3t-1K-12k28
    left-then weighed mrs O112Z-5z-108
    left-then welcomed the O13A-2a57Z-7z-44K-10k-8
    left-then went , O191Z-4z-186
    left-then went before O-68Z-2z70
    left-then went for O56Z-9z-3s-30K-4k-10
    left-then went into O-98z125S-6s-22K4k-3
    left-then went on O-97A-6a19Z-26z-2S-3s24K15k77
    left-then went through O100Z-7z-72S-3K-4k-15
    left-then went to O232a-108Z-16z-81S19s10T-10t-36K17k-27
    left-then went up O59Z-4z-32K-6k-17
    left-then went with O7Z-7z6K3k-9
    left-then widely in O115a-32Z-1z-44s-37
    left-then willing to O50A-2a27z-46S4s-10T-3t-6K-3k-11
    left-then winking and O-46A13a11Z4z-24S-7s-10T1t-4K-2k64
    left-then wish for O-60a58Z5z-13S2K3k5
    left-then withdrew that O107z-95S-2s-7K-2
    left-then worried about O-87a-2Z4z69S3s14T-4t-8K5k6
    left-then worried ‐ O36Z-1z-65S4s17t-1K5k4
    left-then worries on O110Z16z-135S12T-1t-9K15k-8
    left-then worries so O100Z1z-110k9
    left-then worries that O-48Z3z46
    left-then worries the O95a-4Z-5z-123S-1T7t36K-3k-1
    left-then worry about O102A-4a-2Z-11z-80K-1k-3
    left-then worry at O-35Z-8z-22T8t64k-6
    left-then worry that O-53a-12Z-5z71
    left-then worrying policy O-76A-2Z-11z-90S-7s-2T21t176K-7k-1
    left-then write a O-18A-4a118Z1z-73S-3s-3K-5k-14
    left-then write his O68Z-3z-61S-1K-1k-2
    left-then write off O-85Z-8z95k-2
    left-then writes , O-146Z4z161T-4t-12K-1k-1
    left-then writes . O-29A-7a-31Z3z64
    left-then writes <name> O-26a-17Z-4z-31T14t71k-7
    left-then writes fiction O63A-1a-12Z-1z-49K1k-1
    left-then writes in O101A-3a4Z-8z-67S-1s-20K-4k-1
    left-then writes that O-62Z2z60
    left-then writing " O-49Z-2z53K-2
    left-then writing in O-46A-5a-16Z2z19S-1s-15K-5k67
    left-then written a O-42Z2z-7k47
    left-then written about O46Z1z-39S6s-19K6
    left-then wrote , O-151A-1a-16Z-1z215S-9s-2K10k-45
    left-then wrote . O-140A2a-35Z19z159S-2k-3
    left-then wrote <name> O-71A-2a-9Z-9z-6S-7s-39T22t139K-5k-14
    left-then wrote about O69Z6z-76S-1t-27K7k23
    left-then wrote for O-58z39T-1t-2k21
    left-then wrote his O78Z-11z-92k25
    left-then wrote in O153A1a-150Z4z9S1s8T-12t-30K-7k24
    left-then wrote its O103Z-4z-93S-2s-2K-2
    left-then wrote on O44Z-7z-39s-9T-1t-6k19
    left-then wrote that O-41Z18z111S-16s-41K-21k-10
    left-then wrote the O7A-2a-23Z-8z-33S-13s5T4t65k-3
    left-then wrote to O-14A-1a40Z-7z92S-5s11T-5t-58K-7k-45
    right accept O-130A-7a-45Z34z153S19s-26T-2t-5K8k1
    right accepted O-27A-5a-23Z-9z89S-4s9T-2t-2K-15k-12
    right according #2 O-15A-9a220z-193s-3
    right according O-123A32a682Z-7z-367S-46s-86T-2t20K-49k-55
    right accusations O16A9a22Z13z-111S-12s-16k80
    right accuse O75A-2a-8Z-6z-117S26s28K25k-21
    right accused O91A41a-44Z9z24S13s-72T-14t-90K-7k50
    right acknowledge O-20A-6a-34Z9z-16S1s111T-2t-3K6k-47
    right acknowledged #2 a-121z121
    right acknowledged O-87A9a24Z-29z57S21s32t-3K-5k-20
    right acutely O39A-4a-15z-37S1s22K4k-9
    right added #2 O-95A-26a226Z-9z-96
    right added O22A11a77Z15z48S-60s-28T1t1K-18k-69
    right adding #2 O-16a-73z89
    right adding O169A-7a-30Z-18z-8S-4s-16T-13t-64K7k-17
    right addressed O-12A-4a-17Z10z-59S3s59T-5t-22K25k21
    right admission O75A6a-5Z-12z-91S7s3K8k8
    right admit O44A-2a-9Z-9z-21S6s-19K1k8
    right admitted O51A-5a-45Z7z127S-10s-70T-2K-22k-31
    right adopted O-46a-20Z1z91S8s-21T-2t-18K-4k11
    right advice O31A8a-40Z15z-42S13s2t2K11
    right advocated O-19A16a6Z5z-96S3s103T-3K-12k-4
    right aggressively O-112a79Z-7z37S4s-30T14t11K17k-14
    right agree O53A-24a17Z2z-18S-11s28T-2t8K-10k-42
    right agreed O-87A7a50Z8z-16S-18s85T21t22K-18k-55
    right aim O140A-3a-64Z6z12S3s-117T3t14K24k-17
    right alarmed O-64a133Z-5z-13S-2s-43K3k-10
    right aligned O59A-2a-6Z9z-64S2s1K6k-5
    right allegations O61A1a141Z-12z-71S-37s-89K5k1
    right alleges O-156a120Z-3z-6s51K3k-9
    right alleging O77A-2a-31Z-4z-64S-3s-24T-1t-11K2k61
    right allowed O78A-13a-19Z-6z-51S-6s-85T7t113K-14k-4
    right allows #2 O-1a-90z90
    right allows O15A-13a-38Z-5z67s17t-18K-15k-10
    right am O-101A4a-9Z20z125S-12s-25T-1t-1K3k-2
    right angered A24a94Z-9z3S-19s-53T-6t-17K-6k-11
    right angry O41A4a-54z21S25s-1T-2K2k-36
    right announce O95A-9a-62Z-4z-56S23s1T4t-5K2k10
    right announced #2 O-15a-69Z-1z45s39
    right announced O-31A23a165Z-15z-113S41s-2T-8t-45K11k-27
    right answer O-84A11a69Z50z14S-17s-63T4t-9K33k-8
    right answered O34A-6a-5Z3z-74S9s11K-6k34
    right answering O136A-7a-17Z-17z-33S2s-7T-2K-21k-35
    right anxiety O119A-5a-50Z6z-61S-6s3T-1t-3K16k-20
    right appear O62A73a66Z17z46S-43s-121T-8t-45K-14k-32
    right appeared O-56A116a188Z-11z61S-92s-91T2t-9K-46k-62
    right appears O-43A93a137Z-11z92S-140s-200T6t117K-33k-19
    right appointed O-109a66Z8z53S11s64T-8t-52K5k-39
    right approved O-53A22a116Z-6z-25S-14s-83T6t38K11k-13
    right aren't O-6A-4a45Z33z-20S-30s-14K-34k32
    right argued O-123A21a140Z-17z-82S30s74T-1t-3K1k-39
    right argues O64A4a81Z-12z-152S9s27K-7k-15
    right arguing O-21A-5a-53Z-4z45S45s20t-8K-13k-5
    right argument #2 O163A1a-107Z-1z-72S8K8
    right argument O-76a-44Z40z-70S29s-18T6t49K44k41
    right articulated O-40A-15a111Z-16z-30S4s-14T-1t-4K-3k9
    right ask O7A-17a-24Z7z98S-5s-9T-3t-8K-8k-37
    right asked #2 O-36A-3a215Z-10z-142S-1s-6t-2k-15
    right asked O67A-3a-82Z-24z10S-44s69T3t-44K45k4
    right asking #2 O-2Z-2z-57t63K-2
    right asking O28A-8a-56Z-18z7S31s-23t-14K4k48
    right assertion O22A-4a-6Z14z-52S13s-27T-3K20k22
    right assessment O-52A-13a-32Z9z43S10s-4T-2t23K3k15
    right assured O-27A-5a123Z-14z-14S-11s-51K-9k8
    right attacked O73A6a-65Z-14z-29S-9s-2T-2t-4K1k46
    right attacking O-105A-12a106Z4z5S9s24T-3t-2K-5k-21
    right attempting O-44A6a3z42S2s-1t-2K-1k-6
    right attention O40A16a81Z-33z14S-26s-44T13t-82K16k5
    right attributed O-75A2a-8Z5z33S-9s53T3t3K8k-16
    right authorized O-23A2a-29Z-5z-39S7s35T4t76K-8k-21
    right backed O-38A8a137Z-12z-12S11s-63T-5t-8K9k-29
    right backing O84A2a49Z-34z-29S4s-70T3t24K-19k-13
    right believe O-90A9a122Z-42z55S-3s30T13t27K-68k-54
    right believed O-45A-17a-62Z32z96S-24s20T2K4k-6
    right believing O-2A-4a-8Z-13z104S-2s-61K-6k-9
    right billed O64A13a13Z-4z-39S-1s-15t-30K4k-6
    right bitter O-34a-17Z5z76S4s-9T-8t-8K3k-12
    right blame O-74A-8a-22Z-10z77S-12s10T8t54K-11k-12
    right blaming O-49A-4a-17Z4z-22S6s4K13k66
    right blocked O-68A-13a61Z-5z53S-5s28T5t2K-25k-33
    right blocking O-126A-2a-25Z2z160S-1s-3K-7k1
    right blunt O48A-8a-49Z2z-3S3s2K5
    right booed O38A12a-22Z2z-36S-19s-12T6K20k11
    right bragged O51A-4a-8Z-2z-44S2s8K-3
    right broad O-159A7a-44Z1z223S1s-12t-1K2k-17
    right brushed O78A-3a-4Z-4z-41S1s-22K-2k-4
    right call O73A-11a28Z-31z-79S38s19T-20t-61K64k-20
    right called #2 O26A-1a-100z38S-1s-4t43
    right calling O-36A-36a-36Z23z-8S43s19T2t-20K-18k67
    right calls O111A14a-54Z-19z96S15s20T3t-92K-47k-47
    right careful O80A-4a-8Z-5z-54S9s-8K-12k2
    right carefully O-91A-1a-8Z-6z46S-5s6K-8k67
    right cast O140A-13a-36Z15z-32S31s42T7t-98K-10k-45
    right celebrated O46A13Z-5z-29S2s-24t-1K-4k3
    right challenged #2 O-82A-2a-18Z-1z103
    right challenged O-20A1a-3Z-6z17S-30s-18T22t83K-20k-25
    right championed O44A9a-24Z-5z-24S-5s9K5k-9
    right chants O92A-4a-2Z6z27S-5s-75t-3K-2k-33
    right charged O98A31a-31Z-24z27S-26s-35T-9t-56K24
    right chosen O19A-2a-20Z-18z-57S4s112T-2t-8K-14k-15
    right cite O-89A2a25Z-3z25S10s44K-7k-6
    right cited O-105A-9a3Z7z46S12s12T-5t-14K22k32
    right citing O-1A-3a-10Z-4z17S35s137T-9t-130K1k-33
    right claim O60A-24a-102Z19z91S-12s-38T3t38K-4k-33
    right claimed O68A18a-52Z12z-33S29s-41T-1t-15K22k-8
    right claiming O69A-18a-67Z-2z50S8s9T-5t-16K14k-41
    right claims O16A6a-109Z20z187S-37s-65T-4t-21K19k-12
    right clear #2 O-11A-1a84Z-2z-70
    right clear O-3A-28a7Z-7z95S-66s-61T2t-1K-6k69
    right co-sponsored O-147A-9a-40Z8z170S10s-4K5k7
    right column O77A-6a-37Z-40z-78S2s38T2t23K4k15
    right comment O-22A-9a-62Z86z-91S40s49T4t5K26k-26
    right comparing O-130A6a27Z6z-33S19s45T7t28K18k8
    right complain O-86A25a180Z-3z-13S-18s-44K-28k-12
    right complained O-90a-13Z10z56S5s3T4t-8K27k5
    right complaints O45A-3a-46Z6z51S-22s-32T-1t-5k8
    right conceded O86A-6a-8Z-1z-47S2s3T-2t-18K-1k-8
    right conceding O74A-1a-3Z-2z-21S-11s-7K-5k-23
    right concern O-56A2a150Z5z-80S1s-43T-3t-6K12k17
    right concerned O9A-14a-106Z9z67S12s65K-15k-26
    right concerns O-76A-12a-131Z29z111S-37s91T-7t-6K-10k48
    right concluded O-23a80Z13z-75S-9s50T-6t-11K-8k-11
    right concludes O-34A-6a-24Z9z90S-6s-18K3k-13
    right condemned O-59A-5a-53Z-3z28S4s107t-21K10k-9
    right confidence O-25A-3a-15Z16z103S-16s-39K13k-33
    right confirmed O75A33a21Z-6z-117S-26s35T3t8K-14k-13
    right consensus O-54A2a-40Z19z58S-6s-44K34k32
    right consider O-102A-15a11Z-12z34S-2s19T7t72K-29k16
    right considered O-109A38a193Z6z23S-47s-68T-2t-25K4k-13
    right considering O-124A7a37Z-1z70S3s46t-15k-23
    right consistently O113A-5a-18Z-3z-105S-3s-16T1t39K-2k-1
    right contemplate O52a-8Z-3z-19S4s-18k-8
    right contention O132A-10a-36Z-3z-37S-11s-15K-16k-3
    right continued #2 O9A-3a-135Z-1z129
    right continued O97A-22a9Z26z-6S-14s-107T-1K-3k21
    right contrasting O-79A-5a-6Z13z77S4s-19K5k10
    right controversial O122A17a-11Z-24z93S-19s-51T-7t-77K-23k-20
    right correct O-10A-2a145Z-20z-35S2s-30K-22k-26
    right counter O-81A-11a-14Z22z51S-1s13T-4t-21K-11k58
    right counts O-47a-2Z-8z-38S36s51T5t-20K1k22
    right covered O-89A4a133Z8z-29S-5s22K-13k-31
    right criticism O80A31a60Z8z-33S-58s-68T-1t-23K-9k14
    right criticized O-25A51a-89Z-17z105S-37s70T4t-6K-17k-38
    right criticizing O-63A3a-67Z-3z46S6s-46T3t81K2k37
    right critique O-94A-10a117Z-9z13S9s-25T-1K-36k36
    right debated O-80A9a117Z-7z-11S-12s-19k3
    right decide O-17A-6a-48Z-2z69S8s28T-2t-2K-38k11
    right decided O15A-7a25Z19z30S7s-48T-9t-22K-6k-3
    right deciding O75A-5a-19z-55S12s-4K-8k5
    right declare O125A-8a-31Z-5z-5S14s-23K8k-74
    right declared #2 O-18a75z-50S-2s-5
    right declared O45A33a-14Z-22z-62S4s6T-1t8K11k-9
    right declaring O16A-5a48Z8z-7S13s-67T-4t-14K1k10
    right declined O-137A-30a-32Z-2z53S-2s88T5t60K-14k12
    right dedicated O78A-4a28Z-5z-77S1s-9T-2t-4K6k-12
    right deemed O-120A29a74Z-4z124S-22s-105T-2t-14K3k37
    right deep O101A11a41Z-15z-139S-8s-11T-1t-7K4k23
    right defended O-96A2a-92Z17z-7S28s169T-2t-5K-2k-13
    right defending O26A-6a-2Z-8z12S14s-51K-7k21
    right define O-91A-3a-13Z-5z119S1s-9K5k-2
    right delivered O21A-28a111Z14z-26S-24s-51T2t-15K-7k3
    right delivering O112A-9a-23Z-10z-3S20s-45K3k-45
    right demand O34A-2a-12Z-13z-6S10s30T3t-18K2k-27
    right demanding O-7A6a8Z4z42S-4s-27K-4k-17
    right demands O104A-1a-29Z-12z-102S6s78T-2t-5K-5k-32
    right demonstrated O70A-6a-6Z10z19S-14s-75T5t12K-2k-14
    right denied O-73A3a29Z-3z19S6s11T-4t-9K11k11
    right denounced O-112A6a20Z-5z3S8s79T1t1K23k-23
    right denouncing O181A-12a-40Z-23z-104S23s7T-4t-3K-26k1
    right deny O-48A-2a-21Z4z-4S-2s19T8t2K-7k52
    right derided O-117A6a67Z2z6S-1s-28K21k45
    right derisively O158A23a32Z-9z-148S-23s-28t-6K-3k5
    right describe O-26A-7a-127Z-16z21S-6s23t22K-14k130
    right described O59A46a93Z-2z-112S46s-21T1t-17K14k-109
    right describing O30A-2a-31Z6z-29S37s-105T-3t-9K16k91
    right designed O41A2a78z-3S-30s-105T-3t-14K-23k58
    right desire O98A-1a-8Z-14z-69S7s-1K2k-14
    right desperate O-83A-11a-34Z9z24S15s12T-2t-6K10k66
    right detailed O9A-4a-9z57S-8s-10T-1t-12K4k-26
    right determine O-105A2a2Z-8z16S4s42T12t-1K-8k45
    right determined O129a-10Z15z-62S-10s-34T-3t-13K3k-16
    right determining O-104A-6a-19z-9S7s131K-4k5
    right devoted O-44A-11a-21Z10z-16S11s23t18K7k23
    right disagreements O156A-1a-40Z-14z-144S3s51K7k-18
    right disavowed O-51A13a98z-30S-10s-61K10k31
    right disclose O26A-10a89Z-20z-71S8s11T-3t-15K-12k-3
    right disclosed A-9a-25Z3z68s-15K-10k-12
    right discuss O-19A-18a141Z-14z-81S13s-34T-4t-38K14k40
    right discussed O-71A-5a-34Z10z26S-12s114T5t4K-13k-25
    right discussions O-75A-5a-16Z8z114S-14s1T1t7K-10k-12
    right dislike O-79A-8a-4Z-10z144S-14s-27K-1k-2
    right dismissed O32A-8a-23Z2z17S7s53T-6t-44K-1k-28
    right displayed O-91A-1a-4Z14z41S9s32T-1t-9K-4k16
    right dispute O-78A-6a-9Z-2z25S10s-5T8t16K21k20
    right disputed O-65A-3a74Z6z-14S11s3K1k-13
    right documented O-27A7a-47Z4z76S7s-27K2k6
    right doubled O-35A-13a-48Z9z113S-4s-18T5t-2K-9k2
    right doubt O15A-15a-20Z-25z-36S-6s74t-8K13k8
    right downplayed O-55z61S2s1T-2t-2K-1k-5
    right eager O85A-3a-44Z2z-41S22s-25K8k-4
    right echoed O29A16a49Z-3z-40S1s-63T3t18K-1k-7
    right echoing O-36A-3a-12Z-4z-16s93T-8t-67K7k46
    right emailed O28A-4a-3Z-5z-55s58K-10k-7
    right embrace O45A-19a148Z12z-190S18s5T7t-1K-13k-11
    right embracing O-13A-6a-38Z-7z81S-8s-1T-3t-13K-11k19
    right emphasis O-33A-6a-60Z-9z115S-10s-7K6k4
    right emphasize O-127a-10Z7z8S9s12K20k82
    right emphasized O71A-4a-13Z5z-44S-2s-6K-15k7
    right encouraging O64A-3a-21Z-11z-9S31s21t-3K-13k-57
    right endorse O-45A-17a-32Z8z-3S46s24T-1t-29K26k22
    right endorsed O-24A-14a-117Z-22z-63S-7s127T7t152K-33k-7
    right endorsement O-122A49a41Z13z-18S-38s21T2t26K31k-6
    right enjoyed O5A-1a-9Z2z52S-8s-24K-3k-13
    right enthusiastically O71A-5a-38Z-3z6S9s-5T-2t-16K-8k-9
    right envisioned O50A11a31Z5z-69S8s-43T-1t-3K6k4
    right equally O99A4a-98Z-4z-4S4s8K15k-23
    right estimated O144A17a-10Z-14z-116S3s23T-2t-11K-27k-8
    right evenly O-19A-3a-16Z-2z64S-8s-10t-1k-5
    right eviscerated O75Z5z-24S-6s-26K-12k-12
    right expect O-86A3a2Z10z14S25s33T-2t-1K8k-4
    right expected O54A150a142Z-11z-83S-134s-103T-10t-53K56k-8
    right explain O-43A-12a-63Z3z61S10s12T-2t-5K32k7
    right explained #2 O-108A-2a185Z-2z-74
    right explained O-111A17a66Z-1z-9S37s32T-1t-4k-25
    right explaining O1a-5Z8z11S20s115T-18t-121K-4k-6
    right exposed O-89A4a31Z7z57S9s18T-1K-3k-33
    right express O-58A-5a-19Z-8z-15S13s83K-5k12
    right expressed O-74A-23a-9z29S-4s96T-5t-14K-17k21
    right expressing O-10A-2a-23Z2z90S-4s-43K-7k-3
    right eye O97A3a18Z-15z-46S-6s-9K-10k-31
    right fairly O-35a-30Z-3z65S-2s20K-11k-4
    right false O13A-1a-16Z25z122S-4s-29T-8t-106K13k-8
    right favor O-67A-1a-20Z3z-68S-1s133T16t24K15k-34
    right favorable O-13A-4a36Z42z-92S9s-30T5t-10K25k31
    right favorably O-62A25a96Z-6z-60S-4s-16T10t21K10k-14
    right favored O106A23a-40Z16z75S-29s-104T-7t-22K-2k-17
    right favors O-64A7a43Z-6z32S8s11T-2K2k-31
    right fear O-35A-1a47Z-33z29S-3s-36T10t116K-21k-75
    right fearing O119A-1a-6Z-7z-99S4s1K-3k-7
    right fears O75A-5a-70Z-1z85S1s-23K-29k-33
    right features O172A-4a-17Z-24z-69S-10s18T-1t-20K-8k-38
    right feel O52A5a20Z-6z-20S-11s-5T-2t52K-19k-66
    right feeling O-37A-13a-24Z-19z190S-7s-44K-3k-43
    right felt O62A-8Z-14z42S-34s-70T-2t-7K-2k33
    right fiercely O3A8a19Z5z-92S2s56K11k-13
    right filed O-66A-7a54Z7z-27S22s44T9t-26K-12k2
    right finds O-69A-3a84Z-16z-105S-19s180T-1t-31K1k-20
    right fingers O-25a-3Z-12z83S-9s-16T-2t-2K-14
    right fired O10A-14a134Z-2z-13S-17s-44t-20K-1k-33
    right focus O-45A1a2Z24z-1S-34s54T-13t-33K41k5
    right focusing O-4A-5a-24Z-4z81S5s-39T-1t-1K-14k6
    right follows O-86A-5a-26Z8z75S-1s-12T-1t-12K24k35
    right forcefully O95A-5a-43Z-20z-57S-5s-3K-7k46
    right formally O-20A21a20Z-3S-6s-68T4t66K21k-33
    right forth O-126A14a2Z6z88S-3s-25T5t10K19k9
    right forward O13A-11a68Z-2z19S5s-52T-6t-9K-15k-12
    right found O70A-36a143Z-22z-165S-21s136T-2t-11K-65k-26
    right framed O-11A-3a-8Z2z44S8s-17t-1k-14
    right freely O-3A-2Z-3z-47S-2T8t1K2k46
    right frequently O143A4a-8Z7z-98S-17s-70T4t47K-8k-6
    right frustration O-40A-3a-29Z17z85S-13s-31T-1t-3K3k15
    right fully O-83A-6a-23z-29S8s87T8t24K8k6
    right fun O-110A-14a-17Z-3z93S23s-7T-2t-11K19k29
    right generally O105A5a6Z30z-29S-5s-98T-5t-12K-8k12
    right guilty O-43A-14a-11Z20z80S-6s-2K17k-41
    right harsh O-67A-5a3Z7z122S3s-20t-15K-13k-15
    right highlight O-60a40Z-9z-39S-13s44T-1K-1k39
    right highlighted O117A-9a-32Z-7z-50S-5s-1T3t17K-16k-17
    right highlighting O45A-9a-35Z-4z68S-14s-134T5t52K10k17
    right hinted O-50A-1a-6Z4z55S-16s-38K9k42
    right hired O104a1Z-9z-20S-6T-7t-11K-14k-37
    right hope O87A20a2Z-7z-19S-26s-76T-1K3k17
    right hoped O-137A21a101Z-1z-28S-1s98T-6t-7K-3k-36
    right hopeful O-38A-4a-37Z-1z74S3s26T-3t-43K9k12
    right hopes O99A15a-86Z-34z-84S56s37T-4t-19K13k7
    right hoping O36A-11a-119Z9z10S47s18T-4t-5K18k2
    right hostile O-51A2a-73Z1z60S20s-27T12t21K31k5
    right idea O-91A15a-93Z74z6S13s12T1t-7K53k16
    right imagined O56A2a-8Z6z-87S8s7K8k8
    right immediately O-52A-7a97z-12S-14s-10T2t21K-12k-13
    right implied O19A-2Z10z-25S-6s2K-5k7
    right implying O-121A-6a-3Z5z113S6s-10t-5K5k16
    right impressed O-151A-3a16Z5z20S1s1T8t75K13k14
    right indicated O-71A-16a-69Z3z138S4s31T6t14K-6k-35
    right indicates O-28A6a38Z16z-24S8s-32T-1t-1K5k13
    right indignation O78A-10a-6Z-4z-8S-8s-8K-26k-9
    right initially O139A41a-18Z-9z-99S13s-45T1t-6K1k-19
    right insist O-63A-2a12Z5z39S13s13K4k-21
    right insisted O-72A-13a43Z-3z-1s73K-10k-16
    right insists O100A-4a-44Z-3z-21S-13s-10K-1k-4
    right interested O-12A-5a-1Z-4z-41S12s51T-3t-14K2k15
    right introduced O-70A-14a52Z9z-90S-9s-61T2t139K21k20
    right invoked O-37A-3a-10Z2z-19S14s57K1k-5
    right issued O106A20a-15Z11z-162S25s91T5t-115K33k1
    right joked O66A-3a-1Z-10z-26S5s-46T-1K6k13
    right jokes O30A-1a-14Z-1z-59S24s17K8k-4
    right justify O-75A8a-2Z-5z-54S3s5K19k100
    right knew O-41A-9a72Z-5z16S-76s92K-14k-36
    right knocked O-38A-3a-31Z7z52s7T8K15k-17
    right know #2 O-2a-153z157K-2
    right know O37A-14a-3Z-20z2S4s35T-2t-8K8k-38
    right knowing O20A-20a66Z-8z-42s-8T3t39K-5k-45
    right known O-52A113a51Z17z-13S-83s-124t52K42k-3
    right knows O71A-9a-49Z-6z-65S9s65t20K-20k-17
    right labeled O59A13a119Z-2z-67S-9s-118K13k-9
    right laid O150A-8a-45Z5z-112S8s8T-2t-4K-24k24
    right launching O96A-5a-20Z-11z-35S9s-2t-7K-8k-18
    right laying O14A-9a-112Z16z40S4s44T-2k6
    right learn O-95A10a-29Z-3z92S6s45K20k-47
    right length O58a-2Z-9z-40S5s12K-12k-11
    right letting O-116A-1a-3Z-8z43S-2s104K-4k-14
    right liked O-107A9a-13Z-4z71S-9s53T-1t-3k4
    right likened O-157A14a-25Z-5z122S16s38T-1t6K6k-14
    right likes O53A-5a14Z2z-1S-5s-33T-3t-3K-2k-16
    right listed O40A5a75Z-8z-29S-28s-4K-36k-15
    right listing O82A-6a-34Z7z-95S18s14K7k8
    right lists O-40A-6a-5Z5z45S34s-11T-2t-13K2k-9
    right looked O48A28a54Z-1z10S-49s-78T8t-8k-13
    right looking O-12A-21a-2Z23z-64S45s41T8t26K-2k-41
    right loudly O42A-6a-65Z-7z-49S29s72K-7k-10
    right made O-3A-54a-2Z20z75S-11s-31T35t-37K4k4
    right madness O-127A-4a244Z-12z-131K1k30
    right maintained O76A10a33Z1z-44S-29s-31T-2K-15k1
    right measured O-99A1a50Z6z22S-20s-3T8t16K1k18
    right mention O46A-16a-42Z-4z-98S19s20t22K10k43
    right mentioned O85A40a-25Z-30z-79S22s-6K21k-28
    right mentions O-273A-1a99z236S-9s-20K-9k-22
    right mind O-19A19a-7Z22z-24S13s-70T14t5K37k10
    right misled O-110A-1Z13z47S15s7K14k15
    right named O27A36a69Z-1z-44S7s-43t-7K5k-50
    right naming O-78A3Z-1z-68S32s68K2k43
    right nominate O44A-5a-22Z14z-26S24s-8T-3t-7K2k-14
    right nominated O260A20a-77Z-11z-35S-10s-52T1t-98K21k-18
    right note #2 O-8A-1a69z-60
    right note O-20A-11a50Z-29z-13S4s-40T-2t-2k63
    right noted #2 O-7A-2a-71z39S-1s42
    right noted O-34A57a125Z-19z-142S60s30T-3t-19K-16k-39
    right notes O14A19a145Z-11z-128S-8s-22t-2K-10k1
    right noting O-111A-3a-27Z20z152S17s-42T-5t-20K10k10
    right notion O-41A-12a107Z-2z-106S4s69T-2K-12k-5
    right observed O-86A-7a11Z2z74S-2s10t1K-2k-2
    right offer O-59A-1a-43Z-19z-52S1s93T15t78K15k-27
    right offered O37A8a2Z-9z-53S-34s30T3t37K11k-32
    right offering O127A6a-18Z-8z-21S4s-22T-7t-62K-13k14
    right offers O-73A-14a-34Z13z146S-17s-47T15t15K2k-6
    right officially O53A2a3Z-3z-90S-10s63T4t-3K-5k-13
    right op-ed O-59A-3a-17Z4z30S7s3K35
    right opined O85A-2a-44Z-3z-32s-1K-2k-1
    right opinions O54a-3Z-12S-1s-9K3k-32
    right oppose O-23A-11a-2Z20z10S10s-2T12t19K21k-54
    right opposed O-7A25a-109Z-37z71S15s-55T11t77K-9k18
    right opposes O-24A-5a-4Z7z-50S6s47K16k7
    right opposing O-130A-5a25Z7z94S-29s8T-2t-6K-12k50
    right opposition O-120A-1a-68Z6z139S-5s-48T18t49K56k-26
    right opted O-85A-1a-13Z-4z47S-5s16t46k-1
    right optimistic O-55A-2a-15Z-1z61S-6s62K-9k-36
    right ordered O56A3a-9Z-11z-42S18s-3K5k-17
    right originally O-66A-9a-36Z12z57S17s6K4k16
    right out #2 O-26A7a-28z48
    right out O36A-66a50Z12z46S-44s13T-28t20K-49k10
    right outlining O8a-22Z12z20S8s-36T3t-24K12k19
    right outspoken O-104A-12a-5Z-2z70S-12s24T-2t-10K-5k58
    right passed O12A9a124Z-23z-67S9s-2T-6t-21K-10k-25
    right passing O-37A4a4Z6z-58S1s-17t-1K14k84
    right passion O70A-3a21Z-11z-92S11s-5T-3t-6K-16k34
    right passionate O-137A-2a-4Z23z-32S-6s169K10k-20
    right persuade O10A-23a37Z-25z-108S25s35K-1k50
    right persuaded O-44A3a50Z6z-43S-4s19K10k3
    right planned O-44A-9a-39Z-8z151S-18s-42T7t17K-25k11
    right planning O36A-10a-104Z-1z26S17s21T3t-17K1k28
    right plans O-82A-1a60Z11z64S20s-54T6t2K-36k12
    right pleaded O107A-3a-27Z-23z-196S-14s182K-8k-19
    right pledged O37A-13a47Z-6z-110S-3s3T-11t41K22k-6
    right pledges O145a-29Z-4z-43S-8s-17T-3t-2K-10k-28
    right pledging O82A-4a-24Z-14z-41S14s-9K2k-5
    right pointed O-2A-8a89Z27z-107S31s-47T-2t-3K10k11
    right pointing O-64A-4a-44Z10z39S17s-19T-4t-2K7k63
    right polished O56A-1Z-8z-55K14k-5
    right portray O-29A-3a-6Z-10z-112S14s74K8k63
    right portrayed O74A23a29Z-16z-74S5s-69T4t21K-2k5
    right positions O-19A7a-87Z33z74S-23s-99T6t67K26k17
    right posted O-95A8a186Z-15z-39S-1s20T6t-1K-37k-31
    right posts O-27A-2a-51Z10z56S13s-10T-1t-5K13k5
    right praise #2 A-2a-58z3s57
    right praise O68A-3a-36Z-7z-63S-1s35T4t15K2k-14
    right predicting O64A-13a-12Z-6z19S6s-50K4k-12
    right prefer O22A-12a24Z-19z-47S3s85T-1t-10K-17k-28
    right preferred O59A9a-30Z1z-71S13s8T-3t-5K-6k25
    right prefers O-35A5a8Z-7z-41S10s90K-7k-24
    right presented O96A-2a-9Z7z-54S-8s-25T-2t-2K2k-2
    right pressed O64A-6a-9Z9z-36S-18s14T7K-8k-17
    right pressing O73A-4a-21Z15z-68S-7K6k7
    right priority O-65A30a108Z10z-37S-11s-40T3t-9K17k-5
    right projected O-78A30a45Z11z28S-14s-53K13k18
    right promises O87A-10a-60z11S-17s-30T-2K-8k28
    right promising O43A-12a-42Z-10z-37S25s28T-3t-7K-25k40
    right promote O-9A-15a-25Z-22z-21S-17s103T-6t-5K-29k47
    right promoted O28A-18a59Z-4z-103S8s46K-10k-6
    right promotes O74A-2a-11Z-2z-43S1s-26K8
    right promoting O46A-9a-15Z-4z8S30s-21T-2K-1k-33
    right pronounced O-30A-3a-10Z-1z59S1s1K-5k-12
    right proposal O-65A7a30Z-1z-72S41s-52T2t-6K25k91
    right proposals O-80A4a-85Z4z114S2s-39T5t-12K6k80
    right proposed O-15A-13a-110Z15z51S-19s108T-3t8K-11k-12
    right proposes O59a-23Z-4z-24S-1s-1K-3k-3
    right published #2 O80A-2a-45z-21S-1s-12
    right published O-29A4a1Z-17z-21S-10s73t11K-16k4
    right pushed O-38A-3a-47Z-1z89S-56s65T2t-3K-8k-1
    right pushing O-42a-21Z25z-60S13s89t-43K7k33
    right queries O84A-8a-3Z7z-7S-23s-32T-1K-6k-10
    right question O30A-3a-45Z-27z105S31s-90T1t-28K37k-11
    right questioned O-51A-4a76Z3z-16S9s-34T-3t-3K14k9
    right questions O104A-22a-93Z-21z73S-50s17T-1t-25K27k-8
    right quick O61A-10a-36Z-7z8S12s-45T7t7K3k1
    right quickly O63A-10a-78Z-3z81S-5s-19T-7t-14K-5k-3
    right quietly O-53A3a-33Z6z88S9s4K-12k-12
    right quoted #2 O-7A-5a-162Z-6z196S-2s-10K-2k-2
    right range O-56A-10a-36Z17z43S-7s-8T2t16K-5k43
    right rattled O-67A34a100Z-3z-7S-5s-19T-1t-4K-5k-22
    right reacted #2 O-50A-3a81Z-2z-24K-2
    right read O99A-2a-25z-33S29s81T-7t-92K-23k-29
    right reads O-70A2a8Z-17z-55S4s115T8t23K-20k3
    right rebuffed O-57a76Z-4z-8S2s-8K4k-7
    right recall O61A8a22Z-3z-74S-5s-90T20t13K25k25
    right recalled #2 O-4a73z-69
    right recalled O-73A-2a2Z-13z-9S19s69T-3t40K-3k-28
    right recognized O-123A10a51Z8z29S-4s-12T3t25K8k4
    right recommended O99A6a-8Z10z-97S-5s-26t-2K2k23
    right recounted O78A-2a-20Z-3z-61S22s8T-1t-1K-4k-15
    right referencing #2 A-2a-30Z-1z32
    right referring O29A1a-73Z-17z-16S30s164T-12t-170K41k22
    right refers O96A-5Z-1z-72S-4s-4K-11
    right refusal O-105A4a-7Z35z89S-13s3K-2k-5
    right refused O18A-4a-120Z12z71S33s-38T-2t-6K24k12
    right regarded O91A15a16Z-13z-79S-11s-30t5K5k-1
    right reject O28Z11z-74S1s24K-1k11
    right rejection O-55A-4a-26Z-2z-37S6s41T4t10K14k49
    right released #2 O-2a27Z-2z-21K-2
    right released O-74A16a31Z-3z-84S-53s3T16t103K36k9
    right releasing O-165A-7a178Z6z197s-117T-2t-62K-9k-18
    right remember O59A5a-49Z-13z-16S21s5K-5k-7
    right remembered O-95A11a-49Z-2z6S7s67T4t18K5k28
    right remind O-89A-4a-11Z3z83S6s48K6k-41
    right reminded O-129A2a42Z-9z25S-4s50T8K6k8
    right renewed O77A-3a-13Z2z-12S-11s-26K-16k1
    right repeat O68A-2Z-14z-73S3s32K-6k-8
    right repeated #2 a57z-57
    right repeated O29A2a-33Z33z42S26s-111T-2t-11K28k-5
    right repeating O132A-1a-31Z-5z-36S-6s-33T-1K-8k-10
    right replied #2 O-42A-5a38Z-3z14K-1k-1
    right replied O-86A-6a9Z14z41S1s20T-2t-3K6k6
    right reported #2 O294A-15a-322Z-5z-9t57
    right reported O-95A-21a284Z16z-111S-28s57T-11t-30K-33k-27
    right reports O38A-8a179Z-9z-96S49s-31T-2t-41K-66k-13
    right requested O-42A9a-27Z-11z54S10s-15T10t-43K21k35
    right requests O-70A-7a-51Z1z254S-8s-61T-6t-13K-16k-23
    right required O57A4a-66Z30z2S-1s-1T6t-11K2k-23
    right resonated O-85A9a115Z-5z12S-13s-12T-2t-1K1k-19
    right respect O-85A2a-16Z-3z116S10s-1T-2t-3K11k-29
    right respond O58A-25a-56Z-3z-64S-11s86T1t-8K-18k40
    right restricting O101A-4a-25Z-12z9S23s-37K-25k-30
    right retweeted O11A-1a2Z-3z-3S-1s-39T2t53K-9k-13
    right reveal O59A-9a-35Z4z-42S1s52t-4K2k-29
    right revealed O-70A-17a38Z-4z19S29s-37T5t6K15k14
    right ripped O-56A2a122Z11z-20S-17s-45K7k-4
    right rousing O-34A-6a-9Z-31z31S14s8T-3t-6K15k21
    right rulings O103A-4a-5Z15z-65S-23s-17K-3k-3
    right said #2 O-69A43a265Z-49z-166S-6s-32t18K-3k-1
    right said #6 O-41A-13a147Z-7z-50S-8s-6t-7K-3k-12
    right said O-84A-46a248Z10z-86S-12s93T-12t10K-32k-91
    right saw O-97A-25a-23Z5z162S-17s44T-7t-17K-10k-16
    right say O-113A9a121Z-23z16S18s64T-18t-2K-70k-3
    right saying O-9A-53a-43Z92z1S117s-115T-5t-88K17k87
    right says #2 O-3A12a190Z-7z-189S-2K-2
    right says O-162A22a118Z2z39S41s53T1t-29K-2k-84
    right scared O-212A-3a45Z-11z96S-5s-30T3t38K-13k93
    right scorn O10A22a95Z-8z-166S10s-3K19k21
    right see O63A-17a-28Z-29z131S6s-38T-4t-17K-60k-7
    right seeing O-38A10a74Z-11z72S-10s-42T-8t-5K-34k-8
    right seeks O7A1a-51Z-1z57S13s-24T5t3K-1k-10
    right seem O74A70a67Z-28z-42S-58s-28T-1t-6k-47
    right seemed O-64A130a190Z28z-91S-127s-99T1t9K9k14
    right seeming O76A8a23Z-21z-102S3s26T3t25K-23k-17
    right seems O44A49a162Z-3z-18S-141s-85T2t25k-36
    right seen O60A88a65Z-28z-163S-17s-43T-5t34K18k-8
    right sees O-51A9a-38Z-14z97S-1s48T-2t-7K1k-43
    right sense O10A-8a-45Z5z131S-34s-54T-6t42K5k-47
    right sentenced O-68A-1a126Z-14z-63S-13s72K-19k-22
    right sentiment O46A34a-47Z6S-22s-5t-3k-8
    right shared #2 O-50a87Z-2z-36
    right shared O66A-10a-34Z-8z33S19s-69T-4t-4K-2k12
    right sharp O-62A-10a9Z13z100S-13s-49K17k-4
    right sharply O-29A7a135Z-10z-58S2s-18T-1t-1K-11k-14
    right shots O22A-7a-41Z-20z-6S-5s82K-5k-20
    right shouldn't O-67A-5a92Z-22z91S-32s-34t-2K3k-25
    right shouted O51A-3a-19Z-2z-60S18s22K-2k-6
    right shouting O215A-3a-4Z-12z-95s-25K-9k-66
    right show #2 O119a-55z-65
    right show O-21A2a178Z-4z-87S85s14T-8t-13K-53k-94
    right showed O-19A5a10Z-7z-71S-53s136T5t41K-4k-42
    right showing O-10A-9a-16Z-6z31S48s89T-1t-20K-22k-84
    right shown O-38A4a36Z-2z90S-32s-73T-2t-11K-13k39
    right shows #6 O-10a-10z48s-19k-9
    right shows O31A-14a24Z-3z-159S-5s98T6t-22K-7k50
    right shrugged O17A-5a-67Z7z31S3s-8K4k18
    right singled O-42A5a13Z-1z-11S-8s41K4k-1
    right skeptical O68A-12a-34Z-6z-55S-3s51T-1t-3K12k-18
    right slammed O-6A6a73Z-5z42S-14s-83T4t1K-2k-17
    right sought O21A-16a-58Z1z29S-10s11T10t66K-35k-18
    right sounds O-94A9a19Z-5z45S-12s11T8t24K-8k3
    right sparred O21A-14a-37Z-2z-12S5s54K-11k-4
    right speaks O-59A-11a-39Z8z77S-8s27K10k-5
    right specifically O-54A-6a25Z14z104S-9s-28t-32K-15k2
    right speculation O61A-2a-2Z-5z12S-19s-51T1t-2K2k4
    right spoke O11A-18a-78Z-18z-107S29s120T3t64K16k-22
    right stance O-39A-15a-50Z21z94S-19s-30T8t-1K6k24
    right startled O14A-2a63Z-8z-45s-17K9k-15
    right stated #2 O-52A-8a93z-33
    right statements O-71A2a-25Z23z-7S-15s-23T3t66K27k21
    right stepped O98A-2Z-5z30S-21s-49T-3t-28K-15k-5
    right stern O171A-3a-13z-13S-11s-110K-14k-8
    right stressed O-11A-3a-4Z-12z-103S11s125k-2
    right strongly O-76A23a61Z-1z100S-8s-39T1t-15K-29k-17
    right struggling O60A-18a-104Z-12z63S20s19K-4k-23
    right stuck O22A-4a-18Z-2z34S-4s3T-2t-8K-9k-13
    right suddenly O109A-20a9Z9z-69S17s-34T-2t-5K12k-24
    right sue O-68A-2a-31Z3z66S-2s23K-4k16
    right suggest O59A-15a-122Z-11z-117S39s130K-8k45
    right suggested O2a19Z25z-98S13s74T1t-4K-3k-29
    right suggestions O-4A-5a-6Z2z48S-14s-21T-1t-2k3
    right suggests O-27A-16a14z76S-3s-44T-1K3k-3
    right support #2 O3a-103z100
    right support O-45A80a-6Z-36z46S-68s36T-1t-39K38k-6
    right supported O-7A-15a-79Z55z-47S-16s65T-5t-4K34k19
    right supporting O8A-26a-23Z2z-30S57s43T3t49K2k-86
    right supportive O-64A-11a100Z-6z-26S4s-14T3t20K-6
    right supports O126A-10a-51Z2z72S-20s-81T-15t-36K-8k21
    right suspected O-62A14a23Z4z32S-11s-20T8t8K7k-3
    right swipes O-89A-2a-3Z-1z-3S6s85K-1k7
    right talk O137A-15a-66Z20z-35S1s-65T-3t-18K21k24
    right talked O20A-23a-42Z-48z106S-7s79T-1K-34k-51
    right talking O43A1a-84Z-2z29S51s-38T-3t-14K11k7
    right talks O-177A5a-58Z49z87S56s9T11t-4K26k-4
    right telling O30A-4a-103Z10z34S18s-2t-5k22
    right tend O-12A-11a70Z3z53S-34s-42K-14k-15
    right text O-105A4a-10Z8z85S-6s-26K12k39
    right thanked O21A-3a-23Z-9z60S1s-42K-7k1
    right think O-4A-7a6Z4z21S-17s6T13t26K-15k-31
    right thinking O50A1a-53Z-10z-91S29s78T-2t-10K-2k10
    right thinks #2 O-17a-36z53
    right thinks O-7A1a1Z8z-77S14s36T-4t-22K13k36
    right thought O-33A13a-145Z-1z130S-28s70T-2t38K-28k-13
    right thoughts O72A-5a-15Z-5z-8S-11s-36T-2K-1k11
    right threaten O56A-1a-20Z-11z56S-2s-16T-7t-16K-15k-26
    right threatened O57A-6a-27Z-3z-29S7s3K-7k5
    right thrilled O57A5a38Z-1z-9S-17s-44K-10k-19
    right ticked O146A-7a-52S-3s-93K4k4
    right told #2 O-18A-8a345Z-3z-323T-1t8
    right told O-77A9a191Z-41z-30S24s82T-11t-24K-15k-107
    right tribute O-45A-10a-22Z-4z9S5s-23K9k80
    right tried O23A-40a75Z26z55S-22s-5T-10t-21K-26k-56
    right tweeted #2 O-30A16a162Z-7z-140
    right tweeted O-6A3a-6Z10S-15s60T-4K-26k-16
    right tweeting O106A-9a-38Z-11z-50S25s7T7t5K23k-65
    right unclear #2 O-53a-30Z-1z85
    right understand O-102A-6a-82Z1z183S8s6T-2t-9K14k-10
    right understands O-58A-5a-52Z20z98S-8s-6T-1K8k5
    right unhappy O9A-3a-85Z2z17S-1s58T5t1K-1k-2
    right unimaginable O-84A18a124Z-2z-10S-6s-15T-2K-8k-14
    right unleashed O88A-3a-17S-5s-52K-11
    right unveiled O117A-1a-1Z-2z-36S-5s-47K-2k-24
    right upon O70A-2a-28Z18z-36S-1s-41T8t46K31k-64
    right upset O45A-8a-18Z2z-46S-2s-5K27k5
    right urged O-53A-5a60Z5z-107S22s89T-3t-7K26k-28
    right urging O-94A-5a-28Z-5z-21S8s118T-8t5K11k20
    right uttered O66A3a-2Z-2z-6S-6s-47K-6k1
    right view O-46A-2a87Z25z54S-37s-60T2t17K-14k-26
    right viewed O-32A29a159Z-18z-37S-44s-51T-3t34K-11k-26
    right views O-69A-9a18Z35z-26S-3s23T-9t-3K15k28
    right virulently O-7Z-13z-33S-2s64K-9k-1
    right vision #2 O-8A-2a-51z61
    right vision O-95A-3a-24Z18z79S2s21T-1t-2K8k-4
    right vocal O-3A-10a-31z-73S15s-8T9t59K14k28
    right voted O-34A-17a13Z4z-141S26s141T-2t72K-15k-47
    right vouched O-19A-2a-17z-27S-4s92T-2t-22K2
    right vowed O-74A-11a-108Z22z-59S38s120T8t5K36k23
    right vowing O48A-3a-29Z-7z-77S14s26K-14k42
    right vows O74A-2a-8Z-4z-70S18s1K-3k-5
    right want A-8a-35Z-18z33S-29s40T-2t57K-28k-9
    right wanted O133A6a-64Z-7z61S-22s-77T-5t-7K3k-22
    right wants O-17A-2a-109Z-11z51S-29s42T4t90K-11k-8
    right warned O28A-6a26Z3z-92S17s59T4t-5K-21k-13
    right warning O-59A4a-42Z20z74S15s-17K17k-12
    right wary O127A-5a-118Z11z-86S23s34K12k1
    right weighed O29A-4a-30Z3z-36S11s7T5t19K-2k-3
    right went #2 O110A21a-17Z-2z-112
    right went O69A-35a-8Z19z46S-23s-36T2t-6K-34k7
    right widely O112A39a142Z-15z-58S-44s-87T-4t-19K-6k-60
    right winking O83A-2a-27Z-4z-12S11s14T-1t-8K-11k-43
    right wish O82A-3a33Z-16z-35S-1s-43t-2K-15k1
    right wonder O49A-16a-81Z-7z-15S14s75T-1t-4K15k-30
    right wondering O-46A-13a-85Z28z-26S26s87K31k-2
    right worried O1A-13a-38z4S25s25t-24K9k10
    right worry O-97A11a3Z15z47S15s4T-5t-32K15k25
    right write O-43A1a53Z-3z54S6s-24K-13k-30
    right writes #2 O-40A-8a5Z-4z54t-7
    right writing O8A-2a-5Z7z-43S-19s70T2t8K9k-36
    right wrote #2 O-100A30a304Z-7z-214S-2s-11K-1
    right wrote O-75A14a138Z23z-180S19s92T7t-1K-15k-22
    right-far #10 #30 O-54A2a-50Z-26z-17S29s18T40t-27K58k26
    right-far #10 #33 O-22A-1a75Z-6z-30S-9s-5t-1
    right-far #100 #20 O-16A4a-3Z1z-22S-9s46T1t-13K27k-15
    right-far #100 #22 O41A-1a-9z-30
    right-far #100 #32 O-66A-3a40Z-2z36t-5
    right-far #101 #20 O5A6a75Z-25z6S3s-40T-10t-24K10k-6
    right-far #101 #22 O10A6a38Z-3z-46K-4
    right-far #101 #30 O37A-49a98Z13z-10S-41s21T2t-12k-59
    right-far #101 #32 O-174A20a112Z-6z23S-2s-5T-1t35K-1
    right-far #102 #20 O-55A-29a-56Z7z105S28s-32T2t25K-19k24
    right-far #102 #22 O74A-5a-88Z-5z1S-2s-2T8t13K7k-2
    right-far #102 #32 O-50A2a-45Z-12z73S-3s-13T-2t12K-3k41
    right-far #103 #22 O148A-8a-75Z-3z-33S-3s-27
    right-far #103 #30 O18A-14a-58Z-13z24S-38s49T8t13K-4k15
    right-far #103 #32 A-18a151Z-11z-165s46K-1k-1
    right-far #11 #20 O40a15z-64s4t-8K-3k15
    right-far #11 #30 O78A-2a-48Z-2z-44S-4s28t11K-12k-4
    right-far #20 #30 O-69A64a-92Z66z7S39s-3T17t-14K5k-19
    right-far #20 #37 O-63A-8a37Z-3z31s6K-2k2
    right-far #21 #30 O64A24a-21Z-12z-41S-31s154T-13t-74K-41k-8
    right-far #30 #20 O6A-6a-9Z26z28S11s-46T-18t49k-43
    right-far #30 #30 O-46A73a-87Z42z-54S91s44T20t-44K-24k-17
    right-far #31 #20 O-13A-22a17Z-7z-11S13s85T2t-37K2k-30
    right-far #31 #30 O-7A86a155Z23z-21S-129s76T-7t-98K-43k-35
    right-far #31 #32 O-5A-4a68z-51s-4t-3
    right-far #40 #30 O-41A117a-33Z10z-40S88s-7T17t-44K-4k-62
    right-far #41 #20 O17A-22a24Z-40S-7s62T3t-24K-34k22
    right-far #41 #30 O49A21a108Z-1z-3S-111s19T-55t-26K-2
    right-far #41 #32 O-8A3a91z-70s-9t-7
    right-far #50 #20 O-23A-44a23Z21z-10S-12s-43T31t32K-2k28
    right-far #50 #30 O-20A89a-51Z42z-78S77s23T14t-49K-28k-18
    right-far #51 #30 O89A-22a77Z-2z22S-96s-6T-48t-6K8k-17
    right-far #51 #32 O-4A-2a86z-68S-2s-3t-7
    right-far #52 #30 O-92a-23Z-10z-17S22s105T-2t4K10k4
    right-far #60 #20 O-10A-18a30Z47z7S-40s-54T21t12K-16k22
    right-far #60 #30 O-33A88a-23Z2z-46S83s-24T11t-75K40k-24
    right-far #61 #20 O33A-38a39Z-6z72S-58s41T-33t-4K-22k-24
    right-far #61 #30 O38A-58a79Z9z-12S-104s13T17t45K-6k-22
    right-far #61 #32 O-12A-5a183Z-8z-135s-6T-2t-13k-1
    right-far #62 #30 O-122A14a-63Z-17z9S101s83T-3t9K-11k1
    right-far #70 #20 O-31A-49a98Z16z-11S-2s-56T52t-3K18k-32
    right-far #70 #30 O-46A75a-37Z18z-10S17s-30T-25t-25K33k29
    right-far #71 #20 O73A-29a-67Z-17z-2S-74s-42T27t65K79k-14
    right-far #71 #22 O9A-2a-49Z-3z49S-6s6t-4
    right-far #71 #30 O58A-76a79Z4z21S-88s3T3t36K-42k3
    right-far #71 #32 O-59A31a184Z-5z-149s-1K-1
    right-far #72 #20 O-57A-10a60Z-9z-41S-2s107T-21t-27K-17k17
    right-far #72 #30 O-26A23a-34Z-4z-44S118s57T-5t-32K-18k-34
    right-far #73 #30 O50A-8a-19Z1z-19S-5s9T2t6K-7k-7
    right-far #80 #30 O33a-51Z-5z-21S53s19T24t-39K21k-34
    right-far #80 #32 O-28A-8a-37Z-3z29S-1s43t10K-3k-2
    right-far #81 #20 O41A-37a-43Z28z12S-41s18T19t54K-6k-46
    right-far #81 #30 O86A-47a-4Z-49z-1S-81s37T-2t-15K37k38
    right-far #81 #32 O-118A3a161Z-20z-45S-2s1T-1t21
    right-far #82 #20 O6A53a44Z6z-53S-26s4T15t7K-14k-41
    right-far #82 #30 O-31A-12a-50Z50z-33S77s50T-52t-5K6
    right-far #82 #32 O46A-14a8Z-6z-39t5
    right-far #83 #20 O69A-7a-44Z2z8S-16s39T-5t-20K-5k-21
    right-far #83 #30 O-25A24a27Z-9z33S21s-70T-11t11K-24k24
    right-far #83 #32 O81A-7a-39z-23s-12
    right-far #90 #20 O3A30a40Z22z5S6s-68T-24t-42K30k-3
    right-far #90 #30 O66A5a-77Z-26z-29S58s-39T-10t-32K11k74
    right-far #90 #32 O-60A-12a-34Z-15z104S-3s-3T-1t23
    right-far #91 #20 O46A-23a-25Z35z63S-24s-69T-1t-40K34k4
    right-far #91 #30 O95A-49a8Z64z-83S-64s19T-40t-4K62k-10
    right-far #91 #32 O-92A22a142Z-15z-78S-4s-24t53K-4
    right-far #91 #36 O59a19Z-2z-63s-5t-11k3
    right-far #92 #30 O61A-39a11Z-25z-40S67s-4T32t-42K-5k-16
    right-far #92 #32 O-97A9a141Z-10z-60S-1s18t2K-3
    right-far #93 #20 O14A-8a-40Z-16z40S-7s10T2t51K1k-47
    right-far #93 #30 O-6A-26a56Z16z-87S-18s4T5t71K-35k20
    right-far #93 #32 O114A-3a-5Z-9z-95s2T-1t-2
    left,right #1006 O37A-3a-5Z-22z55s-33T-3t3K-5k-24
    left,right #1009 O43a-47Z1z32S-5s-10K-7k-7
    left,right #101 O-69A-28a-15Z103z45S-29s-13T-21t-7K8k28
    left,right #1011 #2 O37A-14a-202Z69z82S6t4k18
    left,right #1011 O57A5a-59Z-94z63S18s-28T-26t16K38k10
    left,right #106 O67A-11a-11Z-8z-41S-9s-11T31t23K-9k-19
    left,right #107 O-46A-2a9Z18z78S4s-40T6t13K-11k-29
    left,right #1101 O92A30a112Z-192z-245S60s88T15t-9K13k34
    left,right #1102 O-2A18a41Z-52z-181S29s98T1t-24K20k51
    left,right #1103 O48A52a74Z-46z-159S22s53T-22t-43K-6k26
    left,right #1104 O8A10a121Z-50z-157S16s106T-9t-22K4k-27
    left,right #1105 O43A3a87Z-46z-119S-32s109T-2t-47K18k-16
    left,right #1106 #2 O11A5a112Z-8z-102S-1s-10t-6
    left,right #1106 O32A20a32Z-88z-170S-13s139T1t-22K50k18
    left,right #1107 #2 O-7A39a140Z-6z-191S5s18t-5K8
    left,right #1107 O90A-35a51Z-38z-118S-31s113T2t-20K3k-17
    left,right #1108 #2 O18A38a154Z-26z-161S-1s-12T-1t-1K-9
    left,right #1108 #6 O65a-3z-39S-4s-14t-1k-4
    left,right #1108 O93A-32a81Z-55z-181S-26s78T8t8K45k-21
    left,right #1109 #2 O49A57a142Z-16z-216S-10s-10T-2t18K-4k-8
    left,right #1109 O98A-27a71Z-34z-204S-2s87T-32t-18K74k-13
    left,right #111 O8A21a-79Z-54z29S33s-51T50t38K21k-16
    left,right #1110 #2 O52A25a154Z-36z-260S-5s8T8t16K2k38
    left,right #1110 O93A-25a60Z-2z-125S-53s-10T-2t-39K46k56
    left,right #1111 #2 O70A-36a-151Z-51z63S34s27T-2t-26K36k36
    left,right #1111 #3 O27A-4a22Z-3z-44s14t-4K-7k-1
    left,right #1111 O39A-25a-14Z-84z126S-13s-22T-20t-13K20k7
    left,right #201 O-13A15a9Z33z42S-39s-20T4t4K-45k10
    left,right #205 O-12A-6a7Z-27z64S11s-45T-4t20K-20k12
    left,right #210 A-1a23Z39z-83S3s4T12K28k-25
    left,right #211 O6A-7a-38Z-13z40S-49s-48T18t81K6k3
    left,right #301 O-73A-22a21Z43z94S-37s10t-13K-15k-9
    left,right #304 O-29A-17a8Z78z5S1s-30T5t19K-18k-23
    left,right #306 O-64A4a8Z41S19s-2T14t25K-14k-31
    left,right #308 O3A10a-11Z-29z32S5s-40T18t-3K16k-2
    left,right #311 #1 O10A2a-10Z105z-101t-4k-2
    left,right #404 O-25A-3a-31z50S-6s4T15t-12K-29k38
    left,right #405 O39A1a-33Z16z-57S6T-3t7K18k6
    left,right #406 O-67A-13a38z47S8s18T-1t9K-7k-31
    left,right #501 O-12A-10a7Z35z76S-22s15T-1t-54K-15k-18
    left,right #502 O-48A27a-21Z23z-24s-18T-1t45K37k-18
    left,right #503 O-71A2a-17Z18z29S-6s1T4t13K4k23
    left,right #505 O-83A1a53Z13z-4S16s37T6t1K-22k-19
    left,right #507 O-28A-9a14Z48z-49S4s-42T17t15K15k15
    left,right #508 O35a-69Z23z32S5s-7T-8t33K-39k-5
    left,right #601 O-57A-8a-39Z6z-24S42s3T-4t40K6k35
    left,right #603 O-64A12a4Z3z32S-43s74t-22K39k-34
    left,right #604 O-127A-17a46Z20z97S-7s-21T-5t4K10k1
    left,right #605 O1A3a1Z37z42S-16s-55T5t6K-26k3
    left,right #608 O46A9a-86Z8z76S6s-41T3t-2K-14k-3
    left,right #611 #2 O-13a-59Z-18z104S-2s-4t-1K-1k-6
    left,right #701 O59A-25a27Z-50z-78S23s6T12t-2K16k13
    left,right #703 O20A37a-23Z29z-73S10s-39T13t-15K-10k51
    left,right #704 O-47A39a4Z-16z46S48s-61T-3t9K-3k-16
    left,right #705 O-57A13a27Z37z40S17s-27T-2t-20K-32k4
    left,right #707 O20A-37a-53Z27z66S9s-5T-9t33K8k-58
    left,right #708 O76A-4a-45Z8z34S-39s-1T2t-92K42k19
    left,right #709 O101A4a-8Z-5z-49S3s-20T-10t18K-2k-31
    left,right #711 #2 O14A-7a-121Z-7z147S-4s-4T-6t3K-7k-8
    left,right #711 O49A-3a-2Z-63z52S-34s-15T-40t19K18k20
    left,right #801 O15A-4a-6Z-17z-75S15s-53T1t54K-3k74
    left,right #807 O79A19a-73Z-33z67S24s-4T-3t-73K-8k4
    left,right #808 #6 O-62a-9z76S-1s-3
    left,right #808 O78A20a42Z-30z-89S-7s5T-2t-38K20k1
    left,right #809 #2 O-48A-2a18Z-11z40s-3t9K-2
    left,right #810 O-39A-9a-20Z-2z94S1s-15t1K-1k-10
    left,right #811 #2 O-13A-3a-149Z44z148S-1T-2t-11K-11k-2
    left,right #811 O66A13a61Z-102z83S9s-144T-40t18K29k8
    left,right #901 O34A11a-65Z-50z-71S54s27T4t-5K41k20
    left,right #902 O14A7a-27Z-19z-22S63s7T6t-11K9k-27
    left,right #903 A22a41Z-14z78S-47s-6T-2t-14K-36k-23
    left,right #906 #2 O-2A-7a49Z-4z-54s19k-1
    left,right #906 O-7A25a50Z35z-27S-27s47T2t-12K-7k-79
    left,right #907 #2 O-9A-3a39Z-9z-21s7t-4K-1
    left,right #907 O-8A-10a1Z10z-36S1s63T-1t-27K-4k10
    left,right #908 #2 O-49A-8a66Z-3z-12S-2s-6T-1t14
    left,right #908 O127A20a-63Z-10z-1S-15s-20T3t14K-15k-40
    left,right #909 #2 O-32A-10a68Z-9z-53t38K-2
    left,right #909 O21A-4a38Z-4z24S9s-64T1t-30K22k-13
    left,right #910 #2 O8A-7a22Z4z-22T-2t-2
    left,right #910 O-17A-2a-56Z-3z89S-8s10t-2K6k-17
    left,right #911 #2 O-5A-4a-154Z39z195S-1T-5t-60K-3k-1
    left,right #911 O40A11a-41Z-70z88S-8s-85T6t-17K40k36
    left,w according , O313a-7z-74s-14T-1t-211k-6
    left,w according . O68a-2Z-2z-38s-4t-23
    left,w according <name> O-92A-2a-39Z72z-182S-27s-35T25t260K7k13
    left,w according and O-58a-5Z3z2s-4t61
    left,w according in O-42Z4z52s-4t-4K-3k-4
    left,w according the O-43A-1a-10Z24z-48S-15s-4T49t48K8k-8
    left,w according to O-8a-5Z-67z-9s20T-11t-22K-1k104
    left,w added " O71A4a-5Z-5z-63K-2
    left,w adding <name> O55a-4Z-5z-34S-5s-1t-2k-4
    left,w agreed <name> O-11A-7a47Z-7z-19S-6t-3k7
    left,w alleged <name> O-41a-3Z-2z46S8s-2T-1t-2k-3
    left,w appear <name> O77A-2Z-7z-63S-4s-4T7t-3
    left,w argument the O-43a-4Z-5z49s-1k4
    left,w asked , O46a-10Z-2z-37s-16T-1t23k-2
    left,w asked <name> O160A-12a-31Z-141z8S8s-15T13t20K-3k-6
    left,w asked if O-37A-2a-9Z109z-58s-1t4k-6
    left,w asked whether O-15a-11Z67z-37s-2t-7K-1k6
    left,w attention <name> O-47a5Z18z1S-7s-28T7t61k-9
    left,w backing <name> O-72A-1a-5Z23z48S11t9K-1k-11
    left,w call <name> O-68A5a1Z-6z92S-6s17T-1t-37K-2k5
    left,w called " O-59A-1a-14Z24z61s-5T-5t-4K-1k4
    left,w called <name> O113A-7a9Z-43z13S-8s-30T-16t-9K-8k-13
    left,w called the O-55A7Z34z-48S34s7T4t25K-4k-2
    left,w calls <name> O-102a12Z-23z77S-13s18T-3t30k3
    left,w cited <name> O-42a-6Z-4z76S4s-14T4t-16
    left,w claim , O-50a-2z54s-2
    left,w claim <name> O-48a-6Z-5z64S-2s10T-4t-7K-2
    left,w clear <name> O45A11a16Z-11z-63S-17s21T-1t1K-2
    left,w conclude <name> O61Z-5z-51S-3K-3
    left,w criticism <name> O-82a-8Z3z21S1s4T9t40K-3k14
    left,w designed <name> O-41a2z52T-5t-5k-4
    left,w emailed <name> O93A-2a-8Z-15z-45S-3t-14K-5k-2
    left,w endorse <name> O-61A-1a17Z-18z42S11s12T8t-8k-2
    left,w endorsed . O-60z65s-11t9k-3
    left,w endorsed <name> O-108A-3a-2Z16z88S2s-38T-12t49K-2k10
    left,w endorsement <name> O-95A-5a-6Z-3z74S11s-32T1t61k-8
    left,w fired <name> O-62A-1a3Z36z34S-5s2t-2k-6
    left,w focused <name> O-85a-15Z3z91S10s-1T-1t-2K-1k2
    left,w focusing <name> O-21Z-3z54s-30t-1
    left,w found 00 O-70a-2Z13z68s-5T-1t-1k-2
    left,w found <name> O-48A-3a-8Z23z53S-9s-15T-3t19K-3k-6
    left,w hoped <name> O-17a-21Z-1z43S-1s-4
    left,w introduced <name> O66A-1a-22Z11z-43S-2s19T-11t-14k-4
    left,w invoked in O61z-61
    left,w known <name> O-38A11a-36Z9z44S10s14T4t-21K-4k9
    left,w listed <name> O-38a-2Z2z73S-4s-6T-1t-18k-6
    left,w looking <name> O-75A-1a-5Z14z76S-6s2T-1t1k-7
    left,w made <name> O86A3a-1Z-38z-10S21s9T-4t-40k-26
    left,w made of O-20a16z-51S-2s2t25K-4k34
    left,w madness <name> O-21z-81T22t79
    left,w mention <name> O-71a-1Z14z80S-9s-3T-2t-8k-1
    left,w mind <name> O41A-1a6Z-5z-73S8s-7T6t28K-1k-3
    left,w named , O-66a-1z73s7t-8K-1k-4
    left,w named <name> O-67A-1a-10Z-8z65S-3s30T-5t-1k1
    left,w opposition <name> O-57a-10Z-12z124S7s-25T4t-22K-2k-7
    left,w opposition the O-48A-2a-3Z63z-7s-5T-4t7k-1
    left,w out " O-44A2a-2Z-18z64k-1
    left,w out 's O-40a-13Z-2z62s-6t-1K-3k2
    left,w out , O-41a-16z74s-17t7K-1k-6
    left,w out <name> O96A3a-62Z4z31S-42s-31T-3t11K-1k-7
    left,w out his O-43a-10Z8z71S-12s-7k-8
    left,w out the O-23a26Z-71z67S24s-2T-6t-1K3k-18
    left,w out to O57A-2a-1Z-18z-94t11K31k16
    left,w passed <name> O20A-1a1Z-7z-64S-8T12t45k3
    left,w plans <name> O-61A-2a-10Z-6z88S-5s6T-6t-4
    left,w posted <name> O13a11Z-25z-54S-2s-1T1t7k50
    left,w praise <name> O-44A-1Z12z40s-1T3t-6K-2k-1
    left,w pushed . O55Z-6z-48
    left,w question , O-29a-11z45s-2k-2
    left,w question <name> O119A-6a-24Z-2z-54S-6s-8T1t-12K-1k-6
    left,w referring <name> O-12a24Z44z33S-2s-9T-11t-55k-12
    left,w released <name> O11a-12Z9z-44S7s22T-15t19K-1k4
    left,w reported <name> O-16A-9a4Z14z29S-29s-72T11t67K-3k4
    left,w said " O-33A-33a62Z13z17S-5T2t-9K-8k-8
    left,w said ' O-121A14a-2Z-8z41S-2s-12T-1t-1K-2k95
    left,w said , O168A-4a69Z-25z-238s-18T6t45K-2k-1
    left,w said . O117a-20Z-5z-83s3T-2t-7K5k-7
    left,w said <name> O-51A17a-7Z-51z-153S12s30T-11t110K37k69
    left,w said a O111A-18a10Z-84z-110S10s14T-10t19K-7k64
    left,w said and O-79A-5a-35Z24z43S-1s-1t63K-3k-6
    left,w said as O83a-1Z-28z-30s-4T-2t4k-23
    left,w said had O-26a2Z-4z61S-2s-2t-6K-22k-3
    left,w said has O-37A-2a-13Z3z81s-8t4K-17k-11
    left,w said in O61A-1a-1Z-12z-56s11T-14K-5k18
    left,w said is O-85a35Z25z65T-2t-3K-29k-8
    left,w said it O-62a25Z18z27T-3t-4K-4k4
    left,w said on O132a11Z-39z-66s5T-8t-4K6k-36
    left,w said that O-100A-13a22Z181z-80S6s-3T-2t-5k-6
    left,w said the O-37A-7a18Z2z-9S-26s-22T-11t79K-17k31
    left,w said this O60a-12Z-27z-43s-1t-21K-4k47
    left,w said was O-73a21Z35z35s7t17K-24k-18
    left,w said we O20a-15Z28z-34
    left,w said who O109A16a-3Z-21z-100S10s-5t-1K-1k-3
    left,w said with O-46a-6Z-9z72T-11t-18K-2k18
    left,w say 00 O59a-1z-68s-1t-5k16
    left,w say is O-56Z24z39s8K-11k-3
    left,w saying " O15a1Z58z-74
    left,w saying <name> O-44a3Z-14z46S7s-7T-1t-8K-2k20
    left,w says ' O26A-3a-2Z9z-57t27
    left,w says . O79a-4Z-1z-43s-2t-26k-2
    left,w says <name> O-45a18Z3z-43S-2s-15T14t66K-4k8
    left,w see <name> O149A-2a-10Z12z-146S3s6T-1t-6k-6
    left,w show of O69a-4z-38s-13t-5K6k-14
    left,w show the O38A-6a2Z-13z-46s31T-3t-4K-2k2
    left,w shows ' O49A-2a3Z-8z-42
    left,w shows , O-44a-2z52s-3t-2
    left,w signed <name> O76a12Z-11z-47S-1s-13T-6t-6K-3k-1
    left,w suggested <name> O-69a-5Z4z86S-3s-9t-1K-2k-1
    left,w support <name> O33A-1a5Z-18z36S3s-23T2t-28K-2k-6
    left,w support for O-64a1Z3z68s-5t-4K-5k7
    left,w supported <name> O-59A-3a-10Z1z57S7s5T-8t10
    left,w supporting <name> O-91A6a19Z30z111S-9s-21T-11t-20K-3k-11
    left,w telling <name> O151a1Z-28z-91S-9s-7T-3t1K-1k-13
    left,w tells <name> O48Z-3z-20S-2T-4t-9k-10
    left,w think of O43a9Z5z-55k-1
    left,w told <name> O313A-3a-16Z-56z-151S-1s-1T-15t-51K-8k-11
    left,w told of O52a-7Z-5z-38s-1t-10k9
    left,w told that O-104A-9a9Z157z-52K-2
    left,w told the O81A-3a-32Z-53z4S14s-3T-10t-13k13
    left,w unclear <name> O35a12Z6z-62S16s-3t-2k-2
    left,w wanted to O-28a-9Z-10z71s-3t-1K-1k-19
    left,w wants <name> O32a2Z-12z-19S10s2t-13K-1k-2
    left,w wants to O58a9Z-17z-26S-2T-1t5K-8k-18
    left,w wrote <name> O39a-32Z-25z-71S-19s19T16t16K7k49
    right,w according " O3A-12a66Z-2z-55S-2s-5K8
    right,w according , O192a-115z-49s-14t-1K-6k-8
    right,w according <name> O-92A4a127Z6z-13S-2s-41T-1t14k-2
    right,w according in O-35A26a51z-27S-1s-5K-1k-7
    right,w according said O-1A-2a72s-2K-63k-4
    right,w according the O-29A-10a91Z-5z-32S-3s-4T-3t-2k-3
    right,w agreed <name> O-69A-2a51Z-1z2S5s-4T-1t23k-4
    right,w announced <name> O-77A4a43Z-7z6S29s27T-3t-21K-2k-1
    right,w appear <name> O83A-4a-5Z-16z-2S-10s-31T-2t-13k-1
    right,w asked <name> O63A-11a-18Z4z-56S5s-3t2K-2k16
    right,w asked when O66A7a1Z-12z3S-8s-2t-22K-6k-29
    right,w asking <name> O22A-2a-10Z-11z-67S14s11t27k15
    right,w attacking <name> O-56A12a28Z3z-7S-22s47T-2k-3
    right,w believe <name> O-77A-4a32Z-5z-19S13s30T12t17
    right,w called , O-80a-8z49s34t8K-2k-2
    right,w called <name> O8A-3a-38Z-7z-66S47s41T7t31K-8k-13
    right,w clear <name> O-60A3a12Z4z37S-3s6T4k-2
    right,w comparing <name> O-50a7Z15z12S11s7k-1
    right,w concerns <name> O-52A-3a-22Z-7z-15S1s60t-2K-3k44
    right,w considered <name> O61A3a50z-31S-10s-67t-3K-3
    right,w continued <name> O45A3a-3Z23z-11S-7s-45T-1K-1k-2
    right,w criticism <name> O-76A18a38Z11z29S-9s-13T-4t-8K-1k15
    right,w criticized <name> O-55A12a-7Z-12z11S2s47T8t-4K-2
    right,w designed <name> O63A-1a6Z-4z-19S-6s-25T-2t-6K-4k-2
    right,w endorse <name> O81A8a-7Z-5z-26S-5s-40T-2t-1k-2
    right,w expected <name> O72A8a29Z-9z-52S-10s-23T-5t-7k-3
    right,w expected is O-43a-31Z-4z-13t-1K96k-5
    right,w found a O-67A-7a2Z-8z1S89s-7T-1t-2
    right,w hopeful <name> O-44A6a-4z41S8s11t-16k-1
    right,w hopes <name> O101A-5a-17Z-14z-48S18s-10T-3t-11K-2k-9
    right,w issued <name> O-93a6Z4z-24S24s80T-2t-14K-2k19
    right,w made . O-55a17z-3s39t8K-2k-4
    right,w made <name> O65A-12a4Z13z-72S-4s-36T21t42K-1k-20
    right,w made a O-67A-1a7Z16z20S8s14T-4t-3K7k3
    right,w named <name> O33A9a-13Z-7z-22S4s-43t22k16
    right,w noted <name> O-71A16a36Z-5z-10s34T-1t3K-1k-2
    right,w offered in O-56A22a-7z1s35K-3k8
    right,w opposed <name> O42A5a-3Z10z-40S6s-42t21
    right,w opposing , O-69a-4z18s36t-2K-2k23
    right,w out , O-99a-2z18s96t-2K-1k-9
    right,w out <name> O55A-3a-58Z30z-37S-7s26T-21t-7K10k12
    right,w pleaded <name> O46A-2a-9z-59S2s29k-7
    right,w question <name> O61A-3a-12Z-5z-26S21s-19T-2K-3k-11
    right,w questions <name> O-72A-5a-7Z4z79S-3s11T7t-2K-2k-10
    right,w referring <name> O11A-4a-18Z-2z-9S40s58T-23t-61k7
    right,w released , O46a-22z-15s-8
    right,w released <name> O-23A-5a34Z6z-29S-33s-21T-5t70K-2k9
    right,w releasing <name> O-69A2a79Z1z41S-3s-35T1t-17
    right,w reported , O70a-55z-9s-1t-2K-2k-2
    right,w reported <name> O86A4a-119Z-3z-38S21s48T-10t17K-1k-4
    right,w requests <name> O40a-8Z4z9S-5s-25T-6t-8
    right,w said " O-52A7a19Z2z83S-22s-5T-5t-18K-1k-8
    right,w said ' O35A35a65Z-21z-55S-29s-39T-2t13k-2
    right,w said , O188a-22Z-2z-174S-2s5t9k-3
    right,w said . O34A-4a-58Z-8z-14s36t9k6
    right,w said 00 O65A4a-77Z30z-13S2s-9T-2t1
    right,w said <name> O-72A-59a-72Z15z41S20s55T12t53K15k-9
    right,w said and O44A25a26Z-4z-82S-26s18t-8K-7k12
    right,w said be O-2a61z-50s-2K-7
    right,w said campaign O-34A2a-3z-5S-1s55t-8k-4
    right,w said is O-60A-6a86Z-15z-4s-9K1k7
    right,w said it O-99A62a61Z-2z-28S11s-4K-2
    right,w said mr O54A-3a-15Z-9z-11S-14s-3T4t-3
    right,w said of O-38A6a-63Z-3z81S-8s7t6K-5k17
    right,w said that O-9A24a17Z-67z78S-19s-15t-2K-7k-1
    right,w said the O34A-25a20Z43z-121S-13s54T-10t18K-6k6
    right,w said to O-31A1a39Z-23z-32S-6s72t-7K-9k-4
    right,w said ‐ O67a-28z-16S-2s-21
    right,w saw <name> O-41a-10Z-3z76S-11s-2T-1t-9
    right,w say , O75a-54z-49s39t-3K-2k-5
    right,w say a O-66A21a46Z9z7S2s-9T-3t-2K-2k-4
    right,w saying <name> O-43A-13a-51Z51z129S-11s-20T-9t-31k-2
    right,w says <name> O-32A-20a-16Z13z82S-19s11t-7K-3k-10
    right,w show <name> O103A18a-67Z-10z-9S-8s-26T3t-7K-3k6
    right,w showing <name> O70a-6z-7S-12s-38T-2t-5
    right,w shows <name> O-32A9a21Z10z57S-29s-20t-7K-1k-8
    right,w shows a O-35A-4Z6z-10S57s-9K-3k-2
    right,w suggest <name> O-10a-25z-12S-4s52
    right,w suggested <name> O-71A7a10Z-4z21S-2s42T-7t10K-3k-2
    right,w support 's O55Z-1z42s-68t3K-25k-7
    right,w support of O99a-7Z-4z-51S-2s-13t-5K6k-24
    right,w support with O53A-1a-11z-8s-15t-1K-2k-15
    right,w think i O-49A-6a2Z-11z65S9s-7k-3
    right,w ticked <name> O56A-5a-18s-32
    right,w told , O7A-2a55z-46s-15t1k-1
    right,w told <name> O-65A-14a26Z6z-85S50s92T-7t-2
    right,w told and O-69A16a10Z-5z59s-3t-1k-6
    right,w urging <name> O-22a-6Z-5z-2S-5s52T2t-11K-3
    right,w wants , O-70a-2z25s25t23
    right,w wants <name> O41A-3a-23Z-3z-10S-9s6T2t5K-4k-2
    right,w wrote ' O-49A9a93Z-2z-29S-6s-14k-2
    right,w wrote <name> O-60a13Z-12z-6S10s73T-1t-9k-8
    right-sides #1002 #7 O50A-5a-18Z-2z-17S-5s-5K-2k4
    right-sides #1002 #9 O-23A-1a-10z-18S11s50T-1K-5k-2
    right-sides #1003 #10 O-30Z-9z-23S-9s104T-2t-3K-10k-18
    right-sides #1003 #8 O65A-6a-36Z-25z-26S13s31T2t-1K-10k-8
    right-sides #1009 #7 O93A-5a8Z3z-93S-11s9T7t12K2k-25
    right-sides #1009 #8 O42A-3a4Z7z-79s5T7t26K-5k-5
    right-sides #101 #10 O-22A-5a-111Z-8z138S-2s-10K2k19
    right-sides #101 #3 O77A-16a-60Z13z23S-6s-42t4K7k-1
    right-sides #101 #4 O69A-4a-50Z3z21S-9s-38t-1K14k-5
    right-sides #101 #5 O65A-23a-29Z11z10S2s-31T-1t-2K5k-7
    right-sides #101 #6 O69A2a-65Z-17z59S-5s-59T-3K-5k22
    right-sides #101 #7 O91A-14a-52Z-9z101S-17s-78T-5K-15k-1
    right-sides #101 #8 O44A-6a-90Z18z55S-8s-29K6k10
    right-sides #101 #9 O61A-7a-51Z18z-11S-6s-16K6k6
    right-sides #1010 #10 O-75A8a46Z2z-8S5K2k21
    right-sides #1010 #7 O-5A-4a63Z-22z-19S-1s-2T-2t11K-6k-11
    right-sides #1010 #8 O11A15a49Z-14z-73S-10s65T4t-7K-23k-16
    right-sides #1010 #9 O-78A-8a48z11S11s15K1
    right-sides #1011 #9 O-42A-2a-15Z-4z80k-17
    right-sides #102 #3 O53a-11Z6z-17S-6s-7T-3t-2K3k-16
    right-sides #102 #6 O76A-6a-8Z3z-2S-16s-27T-1K-13k-8
    right-sides #102 #7 O58A-5a-13Z-16z12S-17s-12K2k-9
    right-sides #102 #9 O72A-3a-37Z3z-8S-1s-2T-1K-4k-19
    right-sides #103 #7 O58A-1a-23Z-4z84S-24s-71T-3t-11K20k-24
    right-sides #103 #9 O130A-7a-50Z-4z13S-14s-66T5t-10K13k-9
    right-sides #1050 #10 O-32A-1a80Z-6z-76S-8s79T-2K-4k-31
    right-sides #1050 #7 O54A5a-14Z-9z-11S-1s-13T-4t-7K-8k8
    right-sides #1051 #8 O84A-4a-11Z5z-18S2s-45t-16K12k-9
    right-sides #106 #8 O-62A-5a86Z-8z31s-4K-18k-20
    right-sides #107 #3 O69A-21a-22Z-8z-4S-12s-19T-4t3K24k-6
    right-sides #107 #7 O11A-3a-8Z-8z70S-2s-40T2t-8K2k-17
    right-sides #107 #9 O-44A2a-26Z-21z47S8s-18T5t13K19k17
    right-sides #108 #10 O-51a-19z58S5s-3T-1K3k10
    right-sides #108 #3 O85A3a-4Z-25z-17S-6s-18t-5K-13k-1
    right-sides #108 #4 O80A-16a7Z-3z-13S-12s-16T-6t8K-10k-19
    right-sides #108 #9 O25A2a38Z8z5S-15s-66T6K1k-4
    right-sides #110 #10 O55A14a69Z-8z-107S-1s-17K-4k-1
    right-sides #110 #6 O-72A-1a21Z-5z106S-9s-44t4K6k-6
    right-sides #110 #9 O18A26a47Z-5z-101S-5s4T-1t-2K16k1
    right-sides #1101 #1 O49a-18z-15S-5s-11t-1K-2k4
    right-sides #1101 #6 O48A-7a-71Z15z67S-8s-16T-3t-8K-2k-14
    right-sides #1101 #7 O34A-3a-87Z-8z73S23s-8T-4t-9K-7k-4
    right-sides #1101 #8 O48A-8a-63Z10z-9S6s54T-2t-7K-9k-21
    right-sides #1103 #6 O87a-43Z5z50S4s-28T-1t-8K-25k-40
    right-sides #1103 #7 O42A-7a-54Z12z17S16s1T-1t-11K7k-23
    right-sides #1103 #8 O41A4a-58Z-28z73S22s-20T-4t-2K-3k-24
    right-sides #1106 #7 O-62A-1a30Z6z42S4s-17K2k-4
    right-sides #1106 #8 O-72A4a31Z-2z30S-5s8K6
    right-sides #1108 #10 O121a-69Z-3z-47S-1s-1
    right-sides #1108 #7 O-117A4a-21Z20z26S24s-5T4t21K8k37
    right-sides #1108 #8 O-111A17a-29Z2z-3S3s-8T15t16K25k74
    right-sides #1108 #9 O41A2a-28Z1z-17T-2t-2K14k-10
    right-sides #1110 #8 O-59A-2a-19Z-21z21S-11s51t10K1k30
    right-sides #1110 #9 O-103A-6a-20Z14z-7S26s44T2t5K25k21
    right-sides #112 #10 O139A-2a-16Z-2z-5S-14s-96K-2k-2
    right-sides #112 #2 O-53A15a25Z8z24S-2s-12K-3k-2
    right-sides #112 #7 O3A2a-34Z31z-14s-58K18k52
    right-sides #112 #8 O46A-7a-11z34S-3s-84K11k14
    right-sides #112 #9 O128A5a-6Z13z-49S-6s-135t-2k54
    right-sides #114 #9 O41A-7a-20Z2z10S-6s-20K2k-2
    right-sides #1150 #4 O-21A-8a1Z-15z66S5s-21T-2t3K-15k7
    right-sides #1150 #6 O15A6a-29Z4z81S-9s-24T-1t8K-30k-22
    right-sides #1150 #7 O16A-2a-83Z4z75S19s-17T-5t7K-15k1
    right-sides #1150 #8 O-2A7a-95Z25z58S20s-6T5t-6K31k-39
    right-sides #1150 #9 O-12A-16a-73Z15z-66S63s61T-4t35K18k-22
    right-sides #1151 #9 O-67A-1a-10Z12z4S-5s44T4t23K4k-6
    right-sides #1201 #6 O12A-8a-44Z9z19S10s29T-2t-4K-6k-16
    right-sides #1201 #7 O3A-1a-46z7S6s16t-5k21
    right-sides #1202 #2 O-62A-17a7Z-6z3S55s32t-5K-5k-3
    right-sides #1203 #6 O-59A19a25Z-15z-23S20s36T-4t-14K21k-7
    right-sides #1203 #7 O-13A15a37Z-3z-25S2s43T-6t-5K-12k-34
    right-sides #1203 #8 O-119A-4a39Z-1z-16S24s71T-2t-10K-10k29
    right-sides #1203 #9 O-87A15a-14Z-14z-15S5s147T-4t-4K7k-36
    right-sides #1204 #9 O-88A-2a-4Z16z10S16s20T-1t-1K11k22
    right-sides #1208 #2 O-54A3a51Z-20z25S4s-41T6t8K11k7
    right-sides #1208 #3 O-30A-21a83Z15z-16S-41s12t3K-9k4
    right-sides #1208 #4 O-59A17a72Z9z-25S-7s-1T5t-1K7k-16
    right-sides #1208 #6 O25A37a35Z-4z-71S-42s48T-5t-28K-17k21
    right-sides #1208 #7 O19A-3a56Z7z-93S-13s22T-14t10K15k-7
    right-sides #1208 #8 O65A13a23Z-37z-87S29s5t34K-22k-23
    right-sides #1208 #9 O-15A9a-66Z14z48S-2s-59T3t53K-1k16
    right-sides #1210 #2 O-23A51a68Z-22z-45S-37s-21T-1t7K39k-15
    right-sides #1210 #3 O-33A51a113Z10z-15S-65s-66t4K-22k23
    right-sides #1210 #4 O33A56a50Z37z-59S-62s-52T6t-7K3k-3
    right-sides #1210 #6 O32A12a67Z-14z-5S20s-49T-10t-23K17k-47
    right-sides #1210 #7 O1A5a73Z14z12S-55s-26T6t-36K-20k26
    right-sides #1210 #8 O-25A22a1Z14z37S-2s-84T-9t-13K-11k69
    right-sides #1210 #9 O-25A8a-32Z13z62S-32s-23T1t44K-11k-6
    right-sides #1211 #9 O-102A-5a-17Z29z106S-5s-21T1K13
    right-sides #1215 #6 O-91A10a4Z-3z4S-7s76t4K4k-1
    right-sides #1215 #7 O-70A-5a-8Z-2z-1S22s68T1t1K-3k-2
    right-sides #1240 #2 O5A26a52Z-5z-13S-33s-49t-8K16k8
    right-sides #1240 #5 O-14A-5a71Z9z-12S-19s-14t-4K3k-16
    right-sides #1241 #7 O-45A7a49Z-8z58S-8s-20t-13K-1k-19
    right-sides #1241 #8 O23A45a-80Z-2z93S9s-38T2t-43K-10k1
    right-sides #1241 #9 O15A-9a-77Z27z123S-17s-39T-6t-46K-2k31
    right-sides #1250 #1 O-13A-10a-4Z-6z27S1s26t-16K48k-52
    right-sides #1250 #10 O-4A-7a-33Z-9z54s55T-2t-2K-31k-23
    right-sides #1250 #2 O-31A15a62Z-17z10S11s22T-2t-12K-36k-24
    right-sides #1250 #3 O-8A-24a65Z16z9S-31s50t-21K-23k-33
    right-sides #1250 #4 A18a48Z43z-36S-5s-13T7t-18K-17k-27
    right-sides #1250 #6 O-16A-14a3Z9z-70S-6s78T-27t-15K7k50
    right-sides #1250 #7 O36A-5a-4Z-53z-32S26s76T1t-5K-7k-33
    right-sides #1250 #9 O18A6a-103Z17z-8S-12s22T-4t-31K21k72
    right-sides #1251 #8 O31A-12a2Z-5z36S16s-38T-9t-16K-1k-5
    right-sides #1308 #7 O32A2a23Z4z-95S-3s11t6K3k16
    right-sides #1308 #8 O-9A25a-19Z1z-75S-8s88T6t-4K11k-16
    right-sides #1308 #9 O-54A2a-37Z-17z-48S10s144T-2K2
    right-sides #1341 #7 O-46a-11Z8z12s-3t25K8k8
    right-sides #1341 #8 O-46A-3a-6z19S5T8t25K7k-8
    right-sides #1341 #9 O-53A8a46
    right-sides #1350 #5 O-61A-3a-1Z4z42S31s-8T-2t-4k1
    right-sides #1350 #6 O-52A2a-22Z7z80S-3s-9T-11t10K-6k4
    right-sides #1350 #7 O-36A-5a-8Z-8z78S-3s-8T9t-3K7k-23
    right-sides #1350 #8 O-68A-7a30Z-14z95s-11T-3K-6k-16
    right-sides #140 #1 O-13A-9Z-25z71S2s-3t-1K-13k-9
    right-sides #140 #10 O75A-11a-95Z9z53S-9s-6T-3t-19K1k5
    right-sides #140 #3 O-210A77a246Z-6z-20S-8s-41T-1t-6K-9k-21
    right-sides #140 #4 O-135A28a174Z-2z-10S-17s-25t-5K-1k-7
    right-sides #140 #5 O-104A43a119Z1z-3S-6s-22t-6K-14k-7
    right-sides #140 #6 O-104A41a142Z-10z-20S-8s-40T-1t-8K10k-2
    right-sides #140 #7 O-109A17a144Z-5z59S-22s-43T4t-2K-13k-29
    right-sides #140 #8 O-129A46a78Z-13z111S-14s-39T-1t-9K1k-30
    right-sides #140 #9 O-29A-11a-2Z-5z128S1s-34T-1t-21K-13k-13
    right-sides #1401 #3 O60A4a-13Z-1z-19S-12s-18t-1K-7k8
    right-sides #1401 #4 O51a-15Z3z-22s-19T-6t5K-1k4
    right-sides #1401 #6 O42A-5a-39Z-8z-6S4s2T1t7K-3k5
    right-sides #1401 #7 O55A-3a-45Z7z-3S-11s-13t10K2k2
    right-sides #1401 #8 O58A-3a-33z-17S-5s-20T1t12K7k1
    right-sides #1401 #9 O47A-3a-41Z-2z-13S5s7T1K-1
    right-sides #1402 #8 O75A-3a-7Z3z-30S-9s-31K-3k3
    right-sides #1402 #9 O59Z-2z-3S-9s-41T6t-1K-2k-6
    right-sides #1403 #9 O68A14a9Z1z-10S-8s-51t-15K3k-10
    right-sides #1407 #7 O63a11Z4z-26S-9s-50T7K12k-13
    right-sides #1407 #8 O87A5a-8Z-3z-23S-20s-36K-2
    right-sides #1408 #9 O53A-4a-30Z-2z-11S3s-6K-2k-2
    right-sides #141 #10 O-17A26a132Z-6z-68S-11s-29T-2t-13K1k-14
    right-sides #141 #3 O-81A8a111Z-9z-15s-12t3K-10k6
    right-sides #141 #4 O-58A13a90Z-1z-16S-8s-14t3K-2k-8
    right-sides #141 #5 O-36A14a46Z-3z-5S-2s-14t3k-3
    right-sides #141 #6 O-47A31a56Z-5z-4S-8s-18t4k-9
    right-sides #141 #7 O-25A2a78Z-15z15S-6s-28T2K-3k-19
    right-sides #141 #8 O51A31a68Z-18z-22S-10s-60T-2t-10K-8k-21
    right-sides #141 #9 O16A19a23Z2z73S-5s-97T-2t-6K-7k-17
    right-sides #1410 #10 O-82a-4Z-2z29S5s-36K7k82
    right-sides #1410 #9 O64A-1Z23z-32S-10s-40T2K-4k-2
    right-sides #142 #8 O89A-6a-61Z7z-18S4s-24K4k7
    right-sides #143 #8 O-79a-5Z-13z103S-5K-2k2
    right-sides #143 #9 O-100a-16z120K-2
    right-sides #1442 #10 O-27Z1z27S-2s-4K5
    right-sides #1450 #6 O83a5Z-19z-40S1s-51T16t31K-7k-18
    right-sides #1450 #7 O74A-7a-19Z15z-5S-12s-62T9t42K6k-42
    right-sides #1450 #8 O39A-16a16Z-6z-1S-15s-74T10t28K2k17
    right-sides #150 #1 O41A31a-1Z21z-71S11s-9T5t-5K-6k-18
    right-sides #150 #10 O92A-15a-41Z-7z-6S-18s-12T2t-1K-9k15
    right-sides #150 #2 O-1A18a41Z5z-51S6s-19t-6K13k-7
    right-sides #150 #3 O50A26a-27Z-16z-5S-10s-28T5t-5K3k8
    right-sides #150 #4 O106A-1a-52Z-17z4S-2s-28T-5t8K2k-15
    right-sides #150 #5 O102A-3a-46Z-13z26S-1s-28t7K-15k-30
    right-sides #150 #6 O125A-8a-72Z-3z31S-10s-49T4t12K-21k-9
    right-sides #150 #7 O97A-7a-101Z-7z64S-18s-56T8t7K-28k40
    right-sides #150 #8 O66A-16a-65Z25z9S-31s-48T-5t24K-3k45
    right-sides #150 #9 O82a-114Z-25z-8S13s-43T7t32K8k49
    right-sides #1503 #7 O-36A1a-9Z25z17S10s29T-1t-21K-8k-8
    right-sides #1503 #8 O-79A-2a-25Z-3z43S21s38t-14K-5k27
    right-sides #1503 #9 O-101A-2a-21Z25z80S-5s-1K2k23
    right-sides #1507 #9 O-68a-4Z13z45S1s21T-1t-9K-1k4
    right-sides #1508 #10 O-55A-2a-69Z8z104s-1K4k10
    right-sides #1508 #3 O-34A-11a68Z-3z13S-7s-19t-2K-5k-1
    right-sides #151 #7 O-49A-2a18Z1z54S8s-54t-3K10k18
    right-sides #151 #8 O-46A2a30Z21z14S-15s-43T-1K26k12
    right-sides #151 #9 O-43A-2a52S8s-14
    right-sides #1510 #6 O-36A4a60Z13z-10S-13s-19T-3t6K5k-7
    right-sides #1510 #7 O-37A22a36Z-29z49S2s-21T2t5K-23k-5
    right-sides #1510 #9 O27A-1a17Z-5z-10S-8s-2K-1k-16
    right-sides #1541 #9 O92A4a-20Z2z-3S-7s-52T-1K-8k-7
    right-sides #1550 #10 O103A-3a-24Z5z-105S8s-21T-3t-16K10k48
    right-sides #1550 #7 O54A-13a-68Z-17z5S15s44t5K-2k-23
    right-sides #1550 #8 O-27A1a-73Z4z39S1s74T-2t7K-19k-5
    right-sides #1550 #9 O-110A-19a-76Z2z131S-8s78T1K-5k5
    right-sides #1551 #3 O-56A-11a11Z-2z-3S36s20t-1K11k-5
    right-sides #1651 #3 O-57z7S14s41t-3K-5k4
    right-sides #1651 #6 O-47a-6Z-6S-1s71t-6k-4
    right-sides #1710 #10 O75a-58Z5z-5S4s-14K-1k-6
    right-sides #1710 #9 O-47A-5a36Z8z30S-7s-11T1K-5
    right-sides #1716 #10 O-5A3a59Z-4z-24S-3s-9T-2t-10K-1k-3
    right-sides #1716 #7 O-93A-2a90Z-2z20S-5s-14T4t-7K16k-7
    right-sides #1716 #8 O-108A2a93Z7S6s-14T-1t-1k15
    right-sides #1716 #9 O-58A10a133z-23S-8s-23T-1t-21K-5k-3
    right-sides #1740 #6 O-95A16a89Z-2z12S-3s-3t-1K-7k-5
    right-sides #1740 #7 O-106A7a104Z-1z19s-21T-1K-1
    right-sides #1740 #8 O-111A32a100Z-6z8S-6s-16
    right-sides #1740 #9 A-9a-37Z1z52S-1K-2k-4
    right-sides #1741 #10 O-49A11a180Z-11z-103S-5s-14K-3k-5
    right-sides #1741 #6 O-20a126Z2z-81S10s-19t-2K-4k-11
    right-sides #1741 #7 O-20A-5a163Z-6z-90S-5s-25t-3K-8k-2
    right-sides #1741 #8 O-82A5a227Z-11z-89S-5s-13T-1t-2K-25k-5
    right-sides #1741 #9 O-17A3a180Z-5z-120S-2s-26K-7k-6
    right-sides #1742 #10 O-61A7a82Z-1z-10S-3s-9K-1k-3
    right-sides #1742 #9 O-53A-1a68z-14
    right-sides #1750 #8 O73A-6a-51Z3z17S21s-42T-1t-12K-4k2
    right-sides #1804 #9 O60Z-1z-13S-2s-9T1t-36
    right-sides #1810 #10 O-21A-3a-32Z-2z-12S2s67
    right-sides #1810 #8 O-75A-1a-15Z6z1S-4s82K6k-1
    right-sides #1810 #9 O-19A-1a-19Z-1z-20S12s57T-1t-4K-2
    right-sides #1908 #9 O5A-1a53Z-18z-74S1s54K-16k-4
    right-sides #1910 #10 O-92Z9z71S3s-3K7k4
    right-sides #1910 #6 O-58A-2a-11Z-8z5S-4s-34t4K23k84
    right-sides #1941 #8 O-63A-2a-10Z10z29s21T8K-1k8
    right-sides #1950 #3 O34A-1a18Z11z2S-26s-23t-3K-5k-7
    right-sides #1950 #7 O48A3a-17Z-2z31S-16s-17t-8k-22
    right-sides #1950 #8 O-54A-3a-18Z12z116s-30T-3k-19
    right-sides #1950 #9 O27a-4Z-2z17S-5s-41K13k-6
    right-sides #208 #10 O-160A-5a-34Z6z9S24s83T-4t-2K16k68
    right-sides #208 #6 O-80a-17Z-2z79S2T-1t7K11k1
    right-sides #208 #7 O-108a-16Z5z102S-11s20T5t-6K-3k11
    right-sides #208 #8 O-123A-3a-19Z32z115S13s5T-2t-12k-6
    right-sides #208 #9 O-110A-3a-24Z-12z-13S-8s43t-2K15k115
    right-sides #209 #8 O89A-7a-28Z-10z-31S1s29K-10k-32
    right-sides #209 #9 O56A-6a-21Z4z-73S7s35K5k-7
    right-sides #210 #10 O-72A5a-12Z4z26S14s23K12
    right-sides #210 #9 O-75A2a-19Z-2z94S-11s-7K8k10
    right-sides #240 #8 O55Z-2z-9s-41K-5k2
    right-sides #301 #9 O-52A-1a-21Z5z75K1k-7
    right-sides #303 #6 O-27a-6Z-8z-2S-4s55t-4K-2k-2
    right-sides #307 #1 O-26A23a-3Z64z-64S-19s-13K3k35
    right-sides #307 #7 O22A-15a-9Z13z66S6s-55t5K-11k-22
    right-sides #307 #9 O-52A6a-4Z-11z-24S10s39T6K17k12
    right-sides #308 #5 O-56A-5a8Z-5z1S24s29t-4K4k3
    right-sides #308 #7 O-82A-2a26Z-9z9S11s52T7t-15K3
    right-sides #308 #8 O-53A-2a18Z1S8s69T-2t-24K8k-22
    right-sides #309 #1 O6A11a5Z-62z27S-8s-4T-8t-5K-13k50
    right-sides #309 #10 O-39A7Z6z94S-16s-30T-3t-4K5k-20
    right-sides #309 #9 O81A-4a-4z-19S-11s-11T-6t-16K-6k-4
    right-sides #310 #7 O-2A8a-33Z-11z-69S-1s28T-1t8K10k63
    right-sides #310 #8 O26A-1a-61Z1z-31S11s70T3t9K-4k-23
    right-sides #310 #9 O-105A33a-29Z7z85S-8s27T-3t-2K8k-13
    right-sides #311 #10 O129A-4a-48Z-4z-38S-4s-17K-2k-11
    right-sides #311 #9 O54A-2a-19Z-2z-25S2s-5k-4
    right-sides #341 #7 O-64A-6a-41Z25z30S9s-19t22K16k27
    right-sides #350 #10 A-7a-39Z6z7S5s-13t-1K13k31
    right-sides #350 #8 O32A-10a-21Z-22z59S23s-36T-2t-7K-10k-7
    right-sides #350 #9 O41A-10a-47Z9z-16S-31s-14t5K23k41
    right-sides #351 #8 O25A-1a-1Z-2z-14S-14s-39t45K-1
    right-sides #4001 #2 O21A-2a-58Z13z39S-6s27T-5t-8K-3k-19
    right-sides #4001 #3 O-11a-63Z-4z55S-11s45t-8K1k-5
    right-sides #4001 #4 O-28A-7a-61Z-8z60S-1s62t-8K-6k-3
    right-sides #4001 #6 O-31A-15a-94Z-8z52S20s92T-1t-13k-1
    right-sides #4001 #7 O-61A-8a-114Z4z22S38s149T-6t-6K-15k-4
    right-sides #4001 #8 O-50A-19a-90Z-6z4S26s136T-1t-3K-13k16
    right-sides #4001 #9 O-76A-18a-45Z2z2S31s112K-3k-4
    right-sides #4002 #6 O-69A-1a-44Z34z-14S7s71T-6t-7K14k15
    right-sides #4002 #7 O-57A-4a-27Z-6z7S11s69T-2t-6K8k7
    right-sides #4002 #8 O-119A-3a-21Z-1z30S25s93T-3t3K-6
    right-sides #4002 #9 O-57A-1a-16Z3S37s11T7t-1K8k9
    right-sides #4003 #10 O-102A-14a10Z3z-5S14s108T-2t-6K-1k-4
    right-sides #4003 #2 O-47A-2a-36Z14z82S-9s43t-31K-16k2
    right-sides #4003 #3 O-52A-2a-42Z42z35s36T-3t-28K-18k33
    right-sides #4003 #5 O-91A-2a-35Z-8z13S25s71t-19K34k14
    right-sides #4003 #6 O-64A-19a-28Z-8z10S-12s124T1t-37K-6k40
    right-sides #4003 #7 O-111A-25a-5Z-7z-85S35s202T-2t-28K-10k35
    right-sides #4003 #8 O-144A3a33Z-46z-30S27s188T-16t10K-26k1
    right-sides #4003 #9 O-125A-12a15Z13z-48S-8s211T4t-10K-7k-33
    right-sides #4004 #6 O-12A4a-19Z-2z-4S-6s54t-6K-2k-6
    right-sides #4004 #7 O-29A-1a-31Z-1z-6S5s78t-10K-3k-3
    right-sides #4004 #8 O-20A-7a-25Z9z24S11s37t-17K-2k-10
    right-sides #4004 #9 O-59A-5a-23Z5z12S16s60T-4t-15K-1k12
    right-sides #4006 #9 O21A-1a6Z3z-52S8s22K-3k-6
    right-sides #4007 #10 O-62A-5a-27Z-1z-7S13s106K-6k-9
    right-sides #4007 #4 O14A-5a-35Z-9z1S-12s72t-22K16k-21
    right-sides #4007 #5 O-29A-2a-28Z20z-18S17s80T-8t-16K-2k-15
    right-sides #4007 #6 O-25A-6a-34Z15z-57S23s100T-2t-32K-4k22
    right-sides #4007 #7 O-91A-2a-44Z-14z-45S42s171T-3t-47K10k21
    right-sides #4007 #8 O-76A-4a-97Z44z16S47s123T-15t-12K16k-42
    right-sides #4007 #9 O-7A-7a-71Z16z20S13s62T-2K9k-33
    right-sides #4008 #1 O91a-31z-16s-29t5K-6k-15
    right-sides #4008 #2 O-24A24a102Z-1z-67S-4s-11T-3t-2K-3k-11
    right-sides #4008 #3 O15A-12a61Z-5z-50S-14s11T-7t5K7k-10
    right-sides #4008 #6 O20A-6a49Z12z-47S1s43T7t-30K-18k-31
    right-sides #4008 #7 O2A10a73Z-11z-84S16s43T-1t-61K-1k14
    right-sides #4008 #8 O12A-3a95Z-10z-57S17s70T-14t-66K-18k-26
    right-sides #4008 #9 O-15A21a-65Z16z35S39s2T-11t-44K5k17
    right-sides #4010 #10 O-29A4a138Z-4z-74S-7s-16K-4k-7
    right-sides #4010 #3 O-36A17a-21Z-7z-12S-33s79T6t8K-3k1
    right-sides #4010 #4 O-62A19a-46Z12z-20S5s73t14K7k-2
    right-sides #4010 #5 O-37A1a-45Z-14z1S-3s68T5t9K8k6
    right-sides #4010 #6 O-73a-83Z16z-43S27s148t18K-1k-9
    right-sides #4010 #7 O-44A16a-127Z5z-80S39s170T5t8K-3k9
    right-sides #4010 #8 O-94A-10a-71Z-19z-39S30s180T3t10K-8k17
    right-sides #4010 #9 O-85A15a86Z4z4S-1s10T-3t-7k-23
    right-sides #4011 #9 O71A5a-90Z-2S5s20k-9
    right-sides #4018 #10 O-10a78Z-4z-45s-14K-2k-4
    right-sides #4040 #9 O-34A-8a-58Z-6z83S8s23T-1t-4K-1k-1
    right-sides #4042 #6 O-63A-1a12Z-3z-22s52K5k21
    right-sides #4042 #8 O-2a40Z-10z-60S11s32T-1t-4K4k-10
    right-sides #4043 #9 O-27A-4a-22Z-9z-50S10s81T5t16
    right-sides #4050 #1 O36a22z-66s-5t2K-1k12
    right-sides #4050 #10 O-107A4a85Z17z-42S11s-6K10k28
    right-sides #4050 #3 O40A-2a-24Z-7z-47S-9s75T8t-17K-12k-3
    right-sides #4050 #6 O-39A21a-49Z14z-103S-23s135T4t-12k51
    right-sides #4050 #7 O2A12a-71Z3z-58S40s97T-7t-8K-8k-3
    right-sides #4050 #8 O-88A-9a-20Z15z-4S59s65T1t-20K-9k10
    right-sides #4051 #10 O-53A10a25z-2S-3s-5t31K-3
    right-sides #4051 #2 O-46A7a147Z-14z-52S-15s-18T-2t-11K1k3
    right-sides #4051 #3 O-43A8a111z-47S-25s12t-8K-7
    right-sides #4051 #4 O-72A-1a100Z-6z-34S-9s28t-8K11k-8
    right-sides #4051 #5 O-64A9a89Z-2z-39S-16s54T-3t-5K-10k-13
    right-sides #4051 #6 O-146A-2a127Z-4z-55S26s97T-5t-5K-36k3
    right-sides #4051 #7 O-161A-7a132Z-11z-37S8s99T-2t-9K-2k-11
    right-sides #4051 #8 O-161A-4a139Z-10z-69S1s136T-6t9K-20k-16
    right-sides #4051 #9 O-159A-19a192Z-22z-77S30s74T4t8K-21k-10
    right-sides #4053 #8 O-46A-12a81z-13s-10
    right-sides #4053 #9 O-80A15a94Z-3z-13S-2s-12
    right-sides #4308 #8 O64A-4a-4Z-2z-41S-1s-11
    right-sides #4308 #9 O96A-15a-11Z-6z-20S-5s-11T-3t-7K-12k-6
    right-sides #4350 #10 O-37A1a41Z-1z-4
    right-sides #4351 #10 O-110A35a119Z-8z-30S-1s-3K-2
    right-sides #4351 #6 O-65A-2a112Z1z-45S-5s11t-3k-4
    right-sides #4351 #7 O-63A19a95Z-5z-61S-1s11t5K-3k3
    right-sides #4351 #8 O-18A-2a90Z-7z-78S-3s-12T8K6k15
    right-sides #4351 #9 O-147A12a260Z-10z-65S-14s-19K-8k-8
    right-sides #441 #9 O-7A-4a-45z56
    right-sides #4603 #10 O-65A-3Z7z16S13K5k26
    right-sides #4607 #7 O-79A-1Z-7z11S-2s66K-1k15
    right-sides #4607 #8 O-109A-2a-10Z-8z51S3s71K-5k8
    right-sides #4607 #9 O-81A-2a-22z93S3s19K1k-11
    right-sides #4608 #9 O-75A3a2Z-2S7s65
    right-sides #4650 #7 O-1A-4a-29Z6z-8S-23s71t-4K-4k-4
    right-sides #4650 #8 O-40A-11a-39Z5z-30S11s110T-1t-3K6k-8
    right-sides #4650 #9 O-52A-2a-25Z6z-15S18s59K16k-5
    right-sides #4651 #7 O-69A-1a-1Z-9z21S-8s78K-4k-7
    right-sides #4651 #8 O-86A-1a-9Z4z17S9s67T-2K4k-4
    right-sides #4651 #9 O-24a-10Z1z-52S7s56T3t30K-1k-10
    right-sides #4801 #10 O-61A7a54
    right-sides #4803 #10 O-62A5a74Z-2z-15
    right-sides #4804 #9 O-5A-10a80Z-2z-53S-2s-3K-2k-3
    right-sides #4810 #10 O84A-3a-68Z2z-2k-12
    right-sides #4810 #8 O24A-4a50Z-10z-25S-1s-22t-3K-5k-3
    right-sides #4810 #9 O-31A4a55Z-4z25S-5s-25T-6t-6k-7
    right-sides #4851 #10 O2A4a33Z-4z-36
    right-sides #4851 #8 O51A1a68Z-4z-84S-2s-24t-5
    right-sides #4851 #9 O37A-8a81Z-9z-74S-4s-13t-2K-8
    right-sides #5001 #1 O-45A-2a-25Z-3z-10S-3s96t-4K-1k-4
    right-sides #5001 #10 O117A3a-44Z-8z-24S-11s-22T4K-9k-5
    right-sides #5001 #2 O-60A3a-36Z-3S41s63t-4K-15k10
    right-sides #5001 #6 O73a-48Z-5S-17s21t-12K-1k-10
    right-sides #5001 #7 O103A-8a-91Z-2z25S-1s6T3t-8K-6k-21
    right-sides #5003 #3 O-110A-8a-14Z-15z8S68s88t7K2k-26
    right-sides #5003 #4 O-53A-4a-30Z10z-14S14s94T-5t13K-4k-20
    right-sides #5003 #6 O-33A3a-51Z-31z-29S7s92T8t2K-3k34
    right-sides #5003 #7 O-53A-20a-83Z3z13S39s92T-4t26K17k-30
    right-sides #5003 #8 O-76A6a17Z4z44S-27s82T5t-22K-1k-32
    right-sides #5003 #9 O-58A6a10z26S5s-44T3t12K6k33
    right-sides #5004 #8 O-63A-4a-6Z9z14S17s47t-7K-2k-5
    right-sides #5007 #1 O-53A-10a4Z10z-75S-21s33t7K55k50
    right-sides #5007 #10 O122A-2a28Z-15z-90S-7s-25K-5k-5
    right-sides #5007 #2 O15A11a-21Z3z-54S-4s43t7K-14k14
    right-sides #5007 #3 O5A-7a-33Z-7z-37S33s10T6t5K27k-1
    right-sides #5007 #4 O50A-5a-38Z6z-50s42T5t-5K-5k-1
    right-sides #5007 #5 O53A-15a-32z-61S11s27T-4t-7K23k5
    right-sides #5007 #6 O95A-13a-36Z-17z-63S1s41T-6t-9K-25k31
    right-sides #5007 #7 O76A-6a-37Z-30z36S1s-9T-3t-4K-8k-16
    right-sides #5007 #8 O108A-3a-27Z-5z-12S-15s-26K-4k-15
    right-sides #5007 #9 O151A-2a-9Z-14z-87S-2s-7K-26k-5
    right-sides #5008 #1 O24a100Z-12z-4S-25s-61T-3t2K-41k19
    right-sides #5008 #10 O82A-4a-36Z-9z-36S1s2K19k-18
    right-sides #5008 #2 O-5A-29a111Z9z-44S2s-54T-1t6K-29k34
    right-sides #5008 #3 O-39A28a79Z-8z-60S-17s-36t2K19k30
    right-sides #5008 #6 O1A64a29Z-18z-51S-2s-15T7t-19K-10k14
    right-sides #5008 #7 O68A-10a-11Z-10z-56S16s-15T1t-18K3k32
    right-sides #5008 #9 O14A4a15Z16z13S22s-65T-2t-2K-12k-3
    right-sides #5009 #9 O138A-7a-85Z16z-21S-1s-12T-6t-25K-5k8
    right-sides #5010 #10 O100A-1a-37Z7z67S-17s-81T-5t-23K1k-12
    right-sides #5010 #3 O-15A32a42Z15z-41S-86s-18T2t3K-1k67
    right-sides #5010 #6 O-38A-26a61Z29z-33S-1s11T6t-36K67k-39
    right-sides #5010 #7 O1A-21a97Z-3z-42S-37s-50T35t-19K44k-5
    right-sides #5010 #9 O69A-14a162Z-32z-150S-1s6T-1t-12K-15k-12
    right-sides #5011 #1 O82a-7Z-37z31S1s-10t-3K-17k-40
    right-sides #5011 #8 O-70A-5a29Z10z22S22s2T-2t-10K4k-2
    right-sides #5011 #9 O-72A5a-7Z5z42S-4s-29T6t53K-6k7
    right-sides #5012 #1 O63A2a6Z-10z-31S-3s-25t-1K-11k10
    right-sides #5012 #2 O54A-9a18Z-14z-21S-25s-15t-1K22k-7
    right-sides #5012 #7 O49A-3a27Z-2z-83S-12s13t-10K4k17
    right-sides #5012 #8 O35A-6a26Z-17z-37S17s-17T5t13k-19
    right-sides #5016 #8 O-2A-4a51z-11S-11s-23
    right-sides #5016 #9 O-17A10a47z-23S-5s-11
    right-sides #503 #8 O-67A8a22Z15z8S-7s-10T8t16K1k6
    right-sides #5040 #10 O35A-3a-2Z-2z-26S-2K4k-4
    right-sides #5040 #7 O51A5a12Z6z-21S-22s-25t-11K11k-5
    right-sides #5040 #8 O20a19Z4z23S22s-70T-2t-9K19k-26
    right-sides #5040 #9 O170A-2a7Z-9z-91S-20s-54T-1k1
    right-sides #5041 #1 O36A-2a-55Z14z51s11T6t-5K-27k-31
    right-sides #5041 #2 O83a-57Z-30z108S-18s-24T-5t2K-40k-20
    right-sides #5041 #5 O93A2a-79Z-6z10S-5s-42T-2t17K-8k20
    right-sides #5041 #6 O87A-27a-76Z21z5S-16s-48T15t21K-23k42
    right-sides #5041 #7 O29A5a-98Z-36z42S15s-61T2t2K49k52
    right-sides #5041 #8 O12A-16a-93Z24z21S-1s-28T-7t10K25k53
    right-sides #5041 #9 O-36A-11a-5Z10z20S-2s-60T9t54K9k13
    right-sides #5043 #10 O-88A-3a-3Z3z107S3s-4K-6k-10
    right-sides #5043 #6 O-58a42z1S-2s19K8k-11
    right-sides #5043 #7 O-109A14a72Z-1z-12S1s37K-1k-1
    right-sides #5046 #9 O-74A2Z-6z21S9s49K-2
    right-sides #5047 #9 O-66Z13z-4S12s11K13k21
    right-sides #5050 #10 O129A-2a-17z-50S-25s-29T4t-3k-7
    right-sides #5050 #8 O5A7a-121Z-16z-10S-27s59T13t76K-4k19
    right-sides #5050 #9 O43A5a48Z-5z-86S27s-47T5t18K38k-45
    right-sides #5051 #7 O33A6a6Z-13z-62S8s21T-2t-3K11k-6
    right-sides #5051 #9 O-42A-6a12Z-9z-12S-12s97T-1k-26
    right-sides #510 #10 O88A-2a-23Z-3z-20S-4s-18K-6k-11
    right-sides #5101 #4 O60A6a-66Z7z-1S-7s13t-3K4k-13
    right-sides #5101 #5 O57A-3a-69Z-2z25S19s-10t-4K-3k-9
    right-sides #5101 #6 O153A-19a-123z37S2s-36T-4t13K-5k-20
    right-sides #5101 #7 O131A-21a-113Z-7z56S-12s-42T10t-11K2k7
    right-sides #5101 #8 O153A-12a-108Z2z38S-13s-34T-3t-6K8k-24
    right-sides #5101 #9 O75A-9a-96Z-1z59S-7s-29K-15k21
    right-sides #5102 #10 O66A-4a-45Z-8z-62S-2s65K-1k-8
    right-sides #5102 #7 O72A11a-29Z-15z-15S4s-33t3K-5k7
    right-sides #5102 #9 O52A-9a-52z-39S-9s36t3K1k17
    right-sides #5103 #3 O21A10a-76Z-9z27S-4s41T4t1K1k-16
    right-sides #5103 #5 O59A-12a-75Z9z3S17s26T-2t-3K-9k-13
    right-sides #5103 #6 O76A-30a-59Z-10z56S27s-34T-8t3K1k-21
    right-sides #5103 #7 O73A2a-53Z2z42S-13s-99T-2t42K5
    right-sides #5103 #8 O97A-14a-79Z30z19S-30s-77T6t25K9k16
    right-sides #5103 #9 O132A-6a-85Z-5z-11S-19s-61T-4t86K-19k-7
    right-sides #5107 #6 O71A-5a-57Z-3z8S5s-22T-2t-1K18k-12
    right-sides #5107 #7 O108A-2a-61Z4z24S-23s-21t13K-19k-22
    right-sides #5107 #8 O26A-21a-48Z1z21S9s-4T11t-5K26k-15
    right-sides #5107 #9 O114A13a-16Z-8z19S-8s-66T-2t-8K-9k-28
    right-sides #5108 #1 O-44A45a68Z-5z39S-49s-28T-4t3K-17k-6
    right-sides #5108 #10 O-7A-4a-66Z-4z99t-12k-6
    right-sides #5108 #2 O-55A7a55Z-4z37S-28s-2T-2t5K-11k-3
    right-sides #5108 #7 O66A6a11Z37z-39S-10s-48T-4t-9K-1k-9
    right-sides #5108 #8 O55A-1a-24Z-29z-20S8s8t-7K-4k14
    right-sides #5109 #9 O-59A-7a7Z-5z46S-4s33T-1t-2K-3k-5
    right-sides #5110 #10 O-32A-13a-33Z8z43S6s-3K13k10
    right-sides #5110 #7 O-15A1a86Z12z-16S-6s-47T7t-17K11k-17
    right-sides #5110 #8 O-10A-15a93Z-13z-36S-7s-1T-3t-9K4k-3
    right-sides #5110 #9 O-45A2a116Z-6z20S-1s-65T-2K-19
    right-sides #5116 #10 O-32A2a30
    right-sides #5116 #7 O-100A-1a39Z-6z73S4s-4K-4
    right-sides #5116 #8 O-153A-1a43Z-2z123S-4s-22K-12k27
    right-sides #5116 #9 O-97A1a85Z7z30S-9s-32K8k6
    right-sides #5140 #10 O-109A4a101Z-2z50S-6s-24T-2t-9K-2
    right-sides #5140 #3 O-111A52a87Z-1z-3S28s-36T-3t-3K-6k-3
    right-sides #5140 #4 O-50A32a75z-8S-4s-33t-3K-6k-3
    right-sides #5140 #5 O-91A14a139Z-5z-14S-9s-25t-4K-3k-2
    right-sides #5140 #6 O-163A46a202Z4z-17S-3s-56T-1t-7K7k-11
    right-sides #5140 #7 O-104A12a202Z-2z-21S-17s-65t-11K6
    right-sides #5140 #8 O-92A21a205Z-10z24S-19s-98T-3t-14K-4k-10
    right-sides #5140 #9 O-63A28a58z24S-2s-34T-1t-8K-2k1
    right-sides #5141 #1 O45A-5a-20Z-21z-27S-14s58T-2t-12K-2
    right-sides #5141 #10 O-94A23a162Z-14z-55S-5s-22K1k5
    right-sides #5141 #2 O35A-1a-2Z-17z-34S-14s68t-12K-3k-21
    right-sides #5141 #3 O-47A1a63Z-7z-36S15s48t-14K-5k-18
    right-sides #5141 #5 O-47A7a98z-31S15s-4T-5t-6K-5k-23
    right-sides #5141 #6 O-87A6a200Z-12z-62S-4s-19T-6t-4K7k-18
    right-sides #5141 #7 O-101A31a214Z-6z-80S-10s-18T-2t-4K-7k-18
    right-sides #5141 #8 O-107A12a267Z-3z-129S4s-34K-3k-8
    right-sides #5141 #9 O-221A64a272Z4z-79S-3s-38K-5k7
    right-sides #5142 #6 O9A-4a-39Z-3z76S-1s-19T-3t-3K3k-18
    right-sides #5143 #10 O78a-29Z1z-25S-3s-5t-1K-4k-12
    right-sides #5143 #9 O52A1a-13Z-3z-42S8K-2k-2
    right-sides #5150 #5 O68A-10a-11Z12z-9S-5s-50T-1t-11K4k13
    right-sides #5150 #6 O59A6a-22Z-11z44S-2s-74T-10t-9K25k-6
    right-sides #5150 #7 O66A-15a-15Z20z56S-26s-75T-6t-4K6k-8
    right-sides #5150 #8 O108A5a-54Z10z-30S-11s-64T-3t21K14k4
    right-sides #5150 #9 O82A-17a-40Z1z38S-7s-58T-3t14K11k-20
    right-sides #5151 #7 O100A6a-2Z2z-47S-1s-47K-10k-1
    right-sides #5151 #8 O120A-5a-5Z-8z-27S-19s-41K-8k-7
    right-sides #516 #9 O-10a51z-35s-5K-2
    right-sides #5241 #7 O-27a49Z-2z-19S6s-18K2k8
    right-sides #5241 #8 O-6A6a40Z-3z-10S-4s-20K-3
    right-sides #5341 #8 O-22A-1a53Z1z-17S-1s-3T-1t-1K-3k-6
    right-sides #540 #7 O-28A7a97Z-1z-40S-13s-20k-4
    right-sides #541 #10 O-11A-1a-52Z1z19S4s36K8k-5
    right-sides #601 #7 O25A-8a-62Z-3z18S6s-24T-2t58K-10k3
    right-sides #601 #9 O79A3a20Z-8z-53S-10s-35T7t7K7k-18
    right-sides #608 #8 O-30A6a3Z-15z75S1s-27T-1K-13k1
    right-sides #608 #9 O-73A-7a10Z15z88S-9s-35T-2t-2K14k1
    right-sides #609 #8 O-68A-2a-2Z-3z35S7s7T8t12K7
    right-sides #612 #9 O67a-26Z9z-36S1s-7K-3k-5
    right-sides #616 #8 O-33a77Z-7z-23s-8k-7
    right-sides #616 #9 O-34A7a75z-24s-24
    right-sides #640 #4 O-73A19a97Z-1z-19S-2s-21K-1k1
    right-sides #640 #5 O-46A7a88Z-4z-22S-1s-24K-3k4
    right-sides #640 #6 O-88A32a132z-28S-7s-37t-2K-1
    right-sides #640 #7 O-83A2a174Z-1z-32S-6s-47T-2t-2K-1
    right-sides #640 #8 O-83A37a131Z-7z-29S-19s-24K-3k-3
    right-sides #640 #9 O-73A3a95Z-2z-12S-2s-2K-3k-6
    right-sides #641 #5 O-15A-2a63Z-2z-27S-1s-10T-1t-1k-4
    right-sides #641 #6 O-17A2a112Z-2z-63s-19t-1k-12
    right-sides #641 #7 O-25A-7a124Z1z-58S-2s-28t-2K-2k-2
    right-sides #641 #8 O-50A-5a146Z3z-48S-7s-28t-3K-1k-5
    right-sides #641 #9 O-88A-5a88Z9z16S-1s-17T-3K1k-1
    right-sides #650 #8 O58A-18a-24Z-2z30s-30T-1t-3K-8k-2
    right-sides #650 #9 O50A-3a-30z43S-18s-42t11K6k-16
    right-sides #708 #9 O-58A-2a-15Z-2z70k7
    right-sides #710 #10 O-35Z-3z76T-3t-17K-5k-12
    right-sides #710 #7 O-53A5a63Z2z-10S7s-1t-6K-6k-1
    right-sides #740 #6 O56a-3Z-4z-13s-20T-1t-4K-8k-4
    right-sides #740 #7 O58a-4Z-6z-12S-8s-22T-2t-4
    right-sides #750 #10 O-24A-7a-26Z6z54S-1s-13K9k4
    right-sides #750 #8 O55A5a-16Z-10z-31S-3s-2T8K-2k-4
    right-sides #750 #9 O-8A6a-50Z-12z18S-3s31T8t15K-10k7
    right-sides #751 #10 O-69A2a30Z-1z17S2s24K-3k-1
    right-sides #751 #7 O-1a1Z7z-53S-4s8t23K-9k30
    right-sides #751 #8 O37A-3a13Z-8z-59S3s-11T8K-1k21
    right-sides #751 #9 O-6A7a-2Z-6z-22S-3s48K-1k-14
    right-sides #802 #10 O196A-4Z-17z-72S-12s-41T-2t-1K-15k-32
    right-sides #802 #8 O-81A-8a-26Z2z52S3s50T-2t-3K7k4
    right-sides #803 #10 O-128A3a76z-14S2s43K-2k20
    right-sides #803 #7 O36A4a-2Z30z-47s-32T-2t8K-3k7
    right-sides #803 #8 O66A-3a14Z-15z-137S10s7T1t13K20k24
    right-sides #803 #9 O24A-5a54Z-5z-77S-22s33T-3t-3K1k2
    right-sides #810 #2 O49A6a16Z10z-51S12s-4t-2K-12k-23
    right-sides #810 #6 O39A-7a-32Z14z-22S-16s19T-1t-13K8k11
    right-sides #810 #7 O21A-3a-42Z-17z-63S17s92T-2t3K3k-9
    right-sides #810 #9 O112A-1a-15Z-1z-64S-1s-26T1t4K3k-11
    right-sides #811 #10 O50A7a14Z-2z-52s-2K-7k-8
    right-sides #811 #8 O75A-2a-8Z-6z-32S-6s-8t-12K-3k1
    right-sides #814 #6 O-65A-4a-16Z-6z39S38s26t-1K2k-13
    right-sides #815 #10 O16a-10Z-8z-37S-1s62T-1t-1K-9k-12
    right-sides #841 #6 O81A-4a-36Z-4z-1S-13s-4t-4K-16k1
    right-sides #841 #7 O100A-3a-41Z-1z-54S-1s-3T-2k5
    right-sides #850 #3 O54A-4a-45Z14z-7S-20s4t-9K-11k23
    right-sides #850 #5 O52A-13a-28Z15z-20S-5s-2T-4t-4K-6k13
    right-sides #850 #6 O103A-5a-41Z-12z-42S4s-20T4t17K-9
    right-sides #850 #8 O58A5a-56Z14z21S-4s-39T-3t-20K40k-15
    right-sides #850 #9 O43A2a-44Z-7z4S6s51T-3t-7K-16k-27
    right-sides #851 #6 O100A-6a-42z-39S-11s-9t-6k14
    right-sides #903 #9 O-69Z-5z43S5s46k-19
    right-sides #910 #7 O88A-8a-26Z-1z-23S2s-41t-3K8k4
    right-sides #910 #8 O56A-2a-21Z3z-7S-14s-20T1K-3k7
    right-sides #941 #10 O-76A-4a-21Z10z23S2s-3T5K9k56
    right-sides #941 #7 O-45A-3a-17z57S8s-8t-1K8k2
    right-sides #941 #8 O-60A6a-18Z7z84S-5s-7T-1t-3K-3
    right-sides #941 #9 O-86a-32Z-5z119S6s8T-1t-1K6k-14
    right-sides #950 #8 O46a-9Z-8z49S-7s-7T-9t-26K-18k-10
    left-sides #1003 #9 O124A-2a-30z-86S5s4t8K-2k-21
    left-sides #1004 #9 O-54z54
    left-sides #1006 #8 O-46a-10Z-1z19S14s-5T-2t-2K11k21
    left-sides #1006 #9 O-116a-12Z8z124S4s-8t-6K4k1
    left-sides #1007 #7 O74a6Z-1z-82S3s7K-6
    left-sides #1008 #10 O108Z-3z-104s-2
    left-sides #1009 #10 O-50Z-2z56t-2k-2
    left-sides #1009 #8 O-72A-2a-12Z-7z51s8t-6K-11k52
    left-sides #1009 #9 O63a-10Z-15z-11S-5T-1t-5K-10k-6
    left-sides #101 #2 O-37a-6Z-4z55s-2t7K-4k-9
    left-sides #101 #7 O-28A-3a-8Z-5z40S12s7T-2t-3K-1k-10
    left-sides #101 #8 O14A6a19Z-2z-96S8s5T-1t-10K34k23
    left-sides #1010 #10 O-113a-5Z-2z107t23K-4k-6
    left-sides #1010 #6 O-45A3a-2Z1z97s-35t-18K4k-6
    left-sides #1010 #7 O-77A-2a-5Z10z121S5s-24T-3t-26K2k-1
    left-sides #1010 #8 O-27A19a-26Z-13z115S-17s-32T14t-4K-12k-16
    left-sides #1010 #9 O-67A-4a-14Z5z31S17s7T2t39K15k-33
    left-sides #102 #7 O-91a-11Z4z55S8t-6K1k41
    left-sides #102 #9 O99a-11Z-8z-66S6K-4k-16
    left-sides #103 #10 O-193A5a14Z4z80S-2s46K7k38
    left-sides #103 #5 O-23A-5a-4Z4z65S-5s-10T-3t-15K-9k6
    left-sides #103 #6 O-10A-16a-20Z14z110S-17s-20T-1t-32K1k-8
    left-sides #103 #9 O-76A12a49Z-2z13S-1s2t-24K9k18
    left-sides #1040 #10 O38z-35K-1k-3
    left-sides #1050 #4 O28A-3a22Z17z-74S-2s13T-2t12K-1k-10
    left-sides #1051 #7 O18a-8Z2z-60S5s10T-1t21K6k6
    left-sides #107 #4 O-31A-4a1Z-1z63S-9s-2T-2t-1K-4k-9
    left-sides #107 #5 O-48A5a-7Z-2z78S-9s-17t-3K8k-5
    left-sides #107 #8 O-98A-7a18Z-8z172S-4s-21t-2K-18k-31
    left-sides #107 #9 O-89A13a18Z-12z63S5s-5k7
    left-sides #108 #10 O-158a-53Z5z162S5K19k20
    left-sides #108 #9 O-132A-8a-24Z-6z85S24s23K27k12
    left-sides #109 #1 O57a20Z-10z-20S-2T-7k-38
    left-sides #110 #10 O-79A-1a-33Z-11z102S-1s1t-2K4k21
    left-sides #110 #2 O19A-2a-11Z-27z23S4s-5T-21t-17K4k32
    left-sides #110 #3 O70A4a-10Z-16z-28S-2s1T-3t-38K-2k24
    left-sides #110 #7 O35A8a-26Z-9z36S-7s-20T-5t-52K-12k53
    left-sides #110 #8 O-27A-8a-57Z-9z109S4s1T-2t-28K-10k28
    left-sides #110 #9 O18a-19Z-5z45S-3s3T-3t-23K1k-15
    left-sides #1101 #10 O112a9Z-5z-98s-5K-3k-10
    left-sides #1102 #6 O28A7Z-3z-81S7s3t29K17k-6
    left-sides #1102 #7 O70a-3Z-3z-68S-1s-14t-2K4k17
    left-sides #1102 #8 O61Z5z-60t-1K-15k10
    left-sides #1103 #4 O55A-1a6Z-3z-42S-2s-1t6K-5k-13
    left-sides #1103 #6 O57A-4a3Z18z-47S-12s-14t7K-10k2
    left-sides #1103 #9 O89A-3a21Z2z-76S11s-2T-5t-28K-3k-5
    left-sides #1107 #1 O-18a-2Z70z-44S-3t-2k-2
    left-sides #1107 #9 O-35A7a69Z3z-59S7s-2t-3K5k8
    left-sides #1108 #8 O58A-1a-15Z-9z32S-8s-22T-2t-10K-14k-9
    left-sides #1110 #7 O81A-2a-19Z5z-92S18s-2T12t-17K1k14
    left-sides #1114 #9 O6Z5z-66s59t-4
    left-sides #112 #1 O-63a-3Z38z34T-2t-1K-2
    left-sides #112 #2 O-68a-3Z15z71S-1T-2t-3K-2k-7
    left-sides #112 #3 O-56a-3Z-6z76S-2s-1t-5K-3k1
    left-sides #114 #7 O-62A-1z41S-3k25
    left-sides #1140 #10 O-57z57
    left-sides #1140 #8 O5A8a21Z-2z-57S7s13T-1t-4K13
    left-sides #1140 #9 O-18A8a33Z-2z-66S-1T7t14K22k3
    left-sides #115 #9 O-43a-11Z-2z74S-5s-4t-5K-5
    left-sides #1150 #8 O51A-1a7Z-4z-83S5s14T6t21K-7k-10
    left-sides #1150 #9 O154a-3Z-5z-151S4s-8t-1K2k7
    left-sides #1151 #6 O41a11Z-4z-33S-4s-9t-2K-4k5
    left-sides #1151 #8 O39z-22s-4t-12K-7k5
    left-sides #1203 #10 O26a-2Z8z-76S2s-15t53K5k1
    left-sides #1203 #7 O-53A2a-33Z-21z59S-12s-13T7t54K11
    left-sides #1203 #8 O8A-1a-42Z-6z-72S-2s-12T1t74K15k36
    left-sides #1203 #9 O-18A-6a-26Z5z-1S2s-54T13t81K-27k31
    left-sides #1207 #10 O107A-3Z-8z-81S-3s-10K-2
    left-sides #1207 #5 O-47a5Z7z61S-3s-3K-8k-12
    left-sides #1207 #6 O-54a-8Z-3z93S-2s-9T-1K-4k-13
    left-sides #1207 #7 O-40A-3a-17Z-5z92S-7s-9t-1K2k-14
    left-sides #1207 #8 O-23A8a-30Z1z92S-11s-16K-8k-15
    left-sides #1208 #7 O-45A-5a-22Z-15z-14S11s1T-4t98K-30k25
    left-sides #1209 #9 O-50a-7Z-1z66s6t-1K-3k-10
    left-sides #1210 #10 O-82A5a43Z-14z28S1s17T-4t-2K1k8
    left-sides #1210 #6 O-46A16a-1Z5z-61S14s22T-4t104K-41k-8
    left-sides #1210 #7 O11A-1a-31Z-28z8S-22s5T-15t78K9k-15
    left-sides #1210 #8 O12A15a12Z-5z34S-31s-35T-4t94K-53k-39
    left-sides #1210 #9 A-9a-50Z-31z51S11s45T-3t30K-43
    left-sides #1215 #6 O-42A-1a-1Z-3z38S7s-5t19K-7k-5
    left-sides #1215 #7 O-65a-1Z-2z58S-3t-1K13k1
    left-sides #1240 #9 O-164a83Z6z79T-1t-10K1k6
    left-sides #1250 #1 O-73A21a-16Z5z42s37T2t-9K1k-10
    left-sides #1250 #10 O3A-5a43Z-22z-44S2s-24T6t13K10k19
    left-sides #1250 #6 O42A-8a-40Z-17z-83S-5s13T-3t48K85k-32
    left-sides #1250 #8 O-45A17a-69Z3z4S14s27T-8t8K30k18
    left-sides #1250 #9 O97A-12a-43Z-6z30S-2s-30T-4t-14K-17k1
    left-sides #1251 #9 O-44A-2a25Z-5z-3S-4s-4t14K1k21
    left-sides #1302 #8 O54A-2a4z-45S8s-7t-7K-1k-2
    left-sides #1303 #6 O-60a-28z87S-2s-3t7K-2
    left-sides #1303 #7 O-69A8a-30Z-3z93S9s-4K-2k-1
    left-sides #1350 #8 O13a45Z-5z-80s41t-1K1k-15
    left-sides #1350 #9 O-11a90Z-2z-74s1T-1t-2K-1k-1
    left-sides #1351 #9 O64a20z-81k-3
    left-sides #140 #2 O-73A-18a8Z68z28S-20s6T-4t-2K9k-2
    left-sides #140 #3 O-61A-4a-1Z19z87S-6s-9t-6K-18k-2
    left-sides #140 #4 O-49A-1a-10Z3z112S-6s-3t-6K-14k-24
    left-sides #140 #6 O-53A-3a-33Z-8z88S5s2T-2t-14K-1k19
    left-sides #140 #7 O-88A4a-40Z3z137S-2s-7T-1t-21K9k6
    left-sides #140 #8 O-53A5a-36Z7z114S2s-2t-29K5k-14
    left-sides #1403 #10 O52a16Z-3z-73S3s5
    left-sides #1403 #7 O29A-3a-22Z-5z-87S16s56t-11K15k13
    left-sides #1403 #8 O12A7a-4Z-4z-38S5s2T-1t-12K7k27
    left-sides #1405 #10 O30Z-1z-27k-1
    left-sides #1407 #7 O7a-10Z6z-68s24t14k28
    left-sides #1407 #8 O43a-14Z12z-71S-4s-4K10k28
    left-sides #141 #10 O59A-1a-16Z11z-52K-1
    left-sides #141 #6 O-42a-26Z-2z71k-1
    left-sides #141 #7 O-47a-23Z1z72T-1t-2k-1
    left-sides #141 #9 O-8A-4a-54Z5z61
    left-sides #1410 #10 O51a-6Z-9z-14S-2s-6t-2K-1k-12
    left-sides #1410 #6 O-98a5Z4z10S12s32t43K2k-11
    left-sides #1440 #9 O-55A-3z58
    left-sides #1450 #10 O-21a-3Z2z40S-1s-17
    left-sides #1450 #6 O48A8a-18Z-2z-113S7s39T-2t38K-3k-1
    left-sides #1450 #9 O59A-2a-3Z6z-46S-3s-32T-1t45K-1k-23
    left-sides #1451 #7 O37A5a-4Z-5z-74S4s15T-1t16K20k-14
    left-sides #1451 #8 O65A-2a20Z3z-102S-3s38T-1t10K-9k-21
    left-sides #1451 #9 O65A-8a-11Z6z-60S-2s30t-11K-2k-8
    left-sides #150 #10 O-98a-7Z-9z125S-6s8K-9k-4
    left-sides #150 #7 O81A21a-4Z-18z22s-24T-2t-37K-17k-21
    left-sides #1503 #10 O-109a12Z-2z74S8K8k8
    left-sides #1503 #8 O-77A1a-1Z33z80S12s15T-3t-15K-23k-22
    left-sides #1503 #9 O-101A8a-26Z6z98S-5s-7t-6K13k21
    left-sides #1504 #10 O67z-67
    left-sides #1504 #9 O56Z-1z-55
    left-sides #1507 #9 O-66A-7a-18Z-4z134S-13s-4K-20k-2
    left-sides #1508 #10 O-93Z-5z98s-5K6
    left-sides #1508 #6 O-32A5a62Z-5z-11S-6s3t-23K8k-1
    left-sides #1508 #7 O-32A-7a89z-25S-4s-4T-4t-23K1k9
    left-sides #1508 #8 O-49a123Z-4z15S-14s-24T-1t-17K-16k-13
    left-sides #151 #7 O-62a-18Z4z80S3s-4t-16K11k2
    left-sides #151 #8 O-20A4a-25Z-17z90S-2s-9T-1t-17k-2
    left-sides #151 #9 O42A2a39Z-13z-33S-3s-3t-12K-11k-10
    left-sides #1510 #10 O-174a2Z-2z180S-2s-7k4
    left-sides #1510 #7 O-42A-2a-14Z6z68S-1s19T-3t-18K-18k5
    left-sides #1510 #9 O-63Z-2z35S5s29K-7k3
    left-sides #1511 #10 O-79z79
    left-sides #1511 #8 O65Z-2z-59k-4
    left-sides #152 #10 O-69Z7z23k39
    left-sides #1550 #10 O113A-1z-104K-7k-2
    left-sides #1550 #5 O-68A8a5Z-6z17S7s-6T-1t26K9k10
    left-sides #1550 #7 O-53A-5a2Z-2z23S-6s3T8t46k-14
    left-sides #1551 #8 O100A-2Z-9z-19S-3s-15T-1t-34K-6k-12
    left-sides #1601 #9 O-42Z-2z-15s58
    left-sides #1651 #8 O-19a-8Z-7z49K-4k-11
    left-sides #1701 #8 O-68A-2a-8Z3z66S8t-14K6k9
    left-sides #1701 #9 O-64a-3z65t-3k6
    left-sides #1703 #10 O76A2a-22z-46S-2K-2k-5
    left-sides #1703 #6 O-79A-3a-1Z9z107S4s-19T-1t-11K-10k4
    left-sides #1703 #7 O-53a3Z3z109s-11t-15K-16k-19
    left-sides #1703 #8 O-60A3a11Z-5z77S1s-6t-10K-4k-6
    left-sides #1708 #8 O-22a-8Z4z6S6s15K4k-5
    left-sides #1710 #10 O-111a-22Z-2z150S-2s-4K-2k-8
    left-sides #1710 #6 O16A4a-27Z2z74S-4s-18t-16K1k-32
    left-sides #1710 #8 O-61A-3a-19Z-16z98S2s-1T-1t18K1k-19
    left-sides #1710 #9 O-111A7a-6Z19z96S10s-28K3k10
    left-sides #1711 #9 O72Z-1z-66K-1k-3
    left-sides #1716 #6 O-50a-8Z-1z74s-17T-4t4K-5k6
    left-sides #1716 #7 O-38a-7Z-5z89S-1s-5t-11K-12k-10
    left-sides #1740 #6 O-59a-3z46s-4T8t15K-1k-2
    left-sides #1740 #7 O-61z33s-7t35
    left-sides #1750 #10 O156a21Z-5z-152S-4s-7k-8
    left-sides #1750 #2 O-53a-5Z7z38S5s12T-2t7K-7k-3
    left-sides #1751 #6 O-65a11z70S11s-4T-5t-24K13k-5
    left-sides #1751 #7 O-116A16a21Z-1z110S6s-5t-38K7k-2
    left-sides #1751 #8 O-100A-2a12Z-4z110S11s-5t-22K1k-2
    left-sides #1751 #9 O-60a-8Z-5z27S4s27t-9K11k12
    left-sides #1810 #10 O-42Z-3z63S-7s-11
    left-sides #1812 #9 O-4A-2a-2Z-3z-40S-5s36K10k9
    left-sides #1850 #6 O52z-38S-9s-2K-1k-4
    left-sides #1850 #7 O56z-44S-2K-5k-5
    left-sides #1851 #8 O-50z67t-6K-1k-10
    left-sides #1903 #9 O14A-1Z2z-13K-1
    left-sides #1908 #8 O-79A4a-4Z10z-33S-7s51T-2t31K1k29
    left-sides #1908 #9 O10A4a-3z-73S-1s32T-2t57K4k-28
    left-sides #1909 #7 O-26Z-2z61S-12t-11K-8k-3
    left-sides #1910 #8 O75a-6Z1z-35S-6s3t-5K-3k-24
    left-sides #1912 #10 O42z-29s-7K-1k-4
    left-sides #1912 #6 O-88a5z38S4s8K4k29
    left-sides #1916 #10 O68a-26Z-3z-44S3K3k-1
    left-sides #1942 #9 O68A-3Z-2z-17S-3s-26K-12k-5
    left-sides #1950 #6 O57A-4a6Z-7z-63S1s-6t8K19k-11
    left-sides #1950 #7 O105A-5a1Z-6z-85S-11s4T-1t-7K7k-2
    left-sides #1950 #8 O95A-1a-5Z-2z-93S-1s15T-1t-6K6k-6
    left-sides #207 #9 O53a25Z8z-117S1s5K8k16
    left-sides #208 #10 O-121Z-4z150s-23K-2
    left-sides #208 #3 O-58A-3a1Z-5z83s-3t-8K-2k-5
    left-sides #208 #4 O-43A-2a-2Z-14z69S-1s-3t-6K6k-4
    left-sides #208 #6 O-95a-9Z-4z107S-2s4T-1t-9K11k-3
    left-sides #208 #7 O-146A-1a-13Z1z170S3s-9t-4K-5k4
    left-sides #208 #8 O-19A4a-14Z-7z72S-5s-27t-2K4k-7
    left-sides #208 #9 O-48A-1a-4Z7z78S-10s-51T-1t-3K4k30
    left-sides #209 #6 O-35A-1a-13Z4z66S-5s-6t-10K-10k10
    left-sides #209 #9 O-87Z-1z75S4K8
    left-sides #210 #10 O66Z-6z-50T-2t-8
    left-sides #210 #6 O61A12a-9Z20z-73S-9s-1T-2t-7K18k-10
    left-sides #210 #8 O94A-9a-21Z5z-5S-15s4T6t-10K-32k-18
    left-sides #210 #9 O38A-6a-20Z6z-60S5s38t-20K13k6
    left-sides #212 #9 O-85a16z66t-5K8
    left-sides #240 #9 O-60A-2a-17z45s55K-15k-6
    left-sides #250 #1 O38a16Z-80z6S-1s-2T-2K-1k26
    left-sides #250 #8 O51A-2a36Z4z-107S4s-9T8t24K-1k-7
    left-sides #250 #9 O70A5a69Z-8z-95S-1s-6K-12k-24
    left-sides #307 #1 O23A22a24Z-81z4S8s-4K-2k6
    left-sides #307 #10 O-39A8a15Z-2z23s1T-2t-2K-2
    left-sides #307 #8 O24A6a-25Z11z-73S-3s65T-4t-11K-5k14
    left-sides #307 #9 O165A-3a-41Z10z-128S-4s10T-2t-8K-8k9
    left-sides #308 #8 O-43A10a35Z-1z-73S25s38T-2t-3K9k4
    left-sides #309 #1 O65a14Z4z-25S-1s-10t-14K1k-36
    left-sides #309 #10 O-42A-4a-22Z3z102S-4s-4T-2t6K-11k-21
    left-sides #309 #2 O2A-2a14Z-45z-8S-10s-11T71t-14K-3k5
    left-sides #309 #6 O-23A11a23Z-1z-38S-4s-34T-4t82K-6k-6
    left-sides #309 #7 O76A-9a55Z3z-114S19s-54T-8t46K15k-28
    left-sides #309 #8 O66A-13a58Z-5z-24S-23s3T-7t37K-39k-54
    left-sides #309 #9 O66A12a-5Z-7z-121S7s-5T-6t48K22k-12
    left-sides #310 #10 O151A-7a-9Z4z-153S-1s-18T-6t47k-8
    left-sides #310 #8 O-46A-8a-30Z1z14S11s-37T5t76K2k14
    left-sides #310 #9 O24A2a-2Z2z-12S-8s-11T-7t34K-20k-2
    left-sides #311 #9 O-60z54s4t-1K4
    left-sides #312 #10 O-171a24Z7z132S7s5T-1t-16K6k7
    left-sides #312 #7 O57A-2a-3Z-1z-59S8s7t-7K-4k4
    left-sides #312 #9 O-57A8a14Z7z13S-2s4T-2t-10K12k13
    left-sides #315 #9 O-50a-16z66
    left-sides #319 #10 O81Z-4z-69S-2s-6
    left-sides #319 #9 O46z-46
    left-sides #340 #10 O-92a10Z-1z71S5s-8K1k14
    left-sides #340 #7 O-64A-4a18Z40z-57S4s14t-13K26k35
    left-sides #340 #8 O-85A-1a27Z-18z26S-1s31t-12K-13k46
    left-sides #340 #9 O-66A-8a30Z5z9S-3s1T-2t-12K10k37
    left-sides #350 #1 O1a37Z-73z49S-10s3T-7t-13K23k-10
    left-sides #350 #10 O212A-2a-4Z-11z-134S-6s-30T-3t-1K-10k-10
    left-sides #350 #2 O63A-1a22Z-34z-19S-4s-6T20t-15K2k-28
    left-sides #350 #3 O73A3a17Z-21z-40S-8s1T9t-7K-4k-24
    left-sides #350 #4 O59a16Z-1z-52S16s-10T-2t-16K15k-26
    left-sides #350 #5 O86A3a6Z9z-48S-9s4T-3t-23K-6k-18
    left-sides #350 #6 O64A18a27Z-26z-74S13s-15T12t-24K31k-26
    left-sides #350 #7 O89A10a15Z-2z-138S10s34t-19K5k-4
    left-sides #350 #8 O132A-6a35Z-10z-119S4s6T-5t-15K-1k-21
    left-sides #350 #9 O84A-2a34Z1z-115S-18s-4T4t6K-8k18
    left-sides #351 #7 O-37A-2a1Z-6z86S-8s-2t-9K-8k-15
    left-sides #4001 #8 O-114A14a-18Z1z88S5s-14K1k36
    left-sides #4001 #9 O-21A1a-7Z4z1S2s11K7k3
    left-sides #4002 #9 O-77A-8a-29Z27z97S-2s-2t-14K6k2
    left-sides #4003 #10 O-30A-1a1Z-8z43S-2s7k-10
    left-sides #4003 #8 O-78A-3a20Z-15z103S-21s-17T6t-1K12k-8
    left-sides #4003 #9 O90A-1a-15Z-19z-16S-4s10T-2t-15K4k-32
    left-sides #4004 #8 O84A-3a-21Z-10z-35S-4s-4t-11K3k2
    left-sides #4007 #10 O-28a-44Z-1z103S-3s-21K2k-8
    left-sides #4007 #7 O-47A-2a-7Z-8z71S-1s-1T-1t-5K6k-4
    left-sides #4008 #1 O-15A-2a-8Z-19z-8S-1s4T-2t-8K-2k60
    left-sides #4008 #4 O61A-2a-10Z17z-99S-9s2T11t16K-5k17
    left-sides #4008 #5 O97A-1a-12Z15z-87S7s-5T6t-9K-3k-6
    left-sides #4008 #6 O94A-6a-15Z14z-63s-3T1t19K-7k-34
    left-sides #4008 #7 O152A-7a-18Z-12z10S-10s4T-4t-83K5k-37
    left-sides #4008 #8 O106A1a-30Z15z47S-5s-26T-19t-62K-27
    left-sides #4008 #9 O29A-2a-11Z-21z89S-8s-18T-15t-50K14k-6
    left-sides #4009 #10 O68z-68
    left-sides #4010 #3 O55a-32Z3z-33S-5s6t-32K-14k52
    left-sides #4010 #4 O84A-6a-26Z22z-62S1s6T-1t-27K-6k15
    left-sides #4010 #5 O45A-4a-28Z21z-39S12s6T-2t-14K-1k5
    left-sides #4010 #6 O63A2a-56Z16z-72S2s18T-4t-22K8k44
    left-sides #4018 #10 O52Z-2z-35S-7K-7
    left-sides #4018 #9 O-53Z-2z57S-2K-2
    left-sides #4040 #8 O94a-11Z8z-74s-5t-5K-4k-4
    left-sides #4040 #9 O127a-8Z18z-135S3k-5
    left-sides #4042 #9 O-55a23Z-3z38t-3
    left-sides #4050 #10 O-51a2Z-4z77S3T-1t-23k-3
    left-sides #4050 #7 O62A6a-44Z5z7S7s-1T-3t-26k-13
    left-sides #4050 #9 O-44A19a1Z7z-32S2s-23T21t17K3k28
    left-sides #4051 #5 O-45A8a-15z35S-4s-5T-1t43k-14
    left-sides #4051 #6 O-61A1a-20Z-7z25s-7T-2t86K-1k-13
    left-sides #4051 #7 O-69a-16Z-4z-2S-5s8T-6t108k-15
    left-sides #4051 #8 O-94A2a-12Z-1z14S3s14T-1t78K-1k-3
    left-sides #4053 #7 O-20z-30s-10t61
    left-sides #407 #10 O82Z-1z-78S-2K-2
    left-sides #408 #8 O-48a61z-34S8s-3t-4K5k15
    left-sides #4108 #6 O9a-7Z17z-47S-3s-7T-1t28K-2k12
    left-sides #4108 #9 O-59A16a-9Z10z45S-8s-3T-3t-2K11k4
    left-sides #4110 #9 O71z-96S4T8K4k9
    left-sides #4303 #1 O-26a-6Z-11z-46S28s-2T82K-1k-17
    left-sides #4303 #2 O-28a-6z-55s26T-2t82k-17
    left-sides #4303 #7 O-17A-8a-19Z-2z-27s10T-1t56K5k4
    left-sides #4303 #9 O-13a-2Z4z87S-2s-23t-32K-10k-9
    left-sides #4304 #6 O-54A1a1Z-1z-20S6s-5t75k-4
    left-sides #4304 #7 O-53a2Z2z-24S-7s-21T-2t124K-9k-12
    left-sides #4304 #8 O-68A-3a3Z2z-28S7s-16T-2t102K-3k6
    left-sides #4308 #7 O60A-8a-9z-36t-6K-1
    left-sides #4308 #8 O95a-46Z-1z-33t-11K-2k-2
    left-sides #4308 #9 O65a-65
    left-sides #4350 #10 O-41Z6z-6S-1s-15T-2t59
    left-sides #4350 #7 O-82a-6z21S-2s-4t44K17k12
    left-sides #4350 #8 O-66a-2Z2z16S-1s6t61K-16k1
    left-sides #4351 #1 O-91a-3Z-64z-10S36s-15T102t-2K54k-7
    left-sides #4351 #10 O14A-8a-77Z-19z102S-1s-3T-3t-2K-4
    left-sides #4351 #2 O-4a4Z6z-60s-8t37k25
    left-sides #4351 #5 O-8a14Z8z-45s-42t66k6
    left-sides #4351 #6 O-4A-2a30Z-6z-78S-3s-43T-4t131K-27k6
    left-sides #4351 #7 O-55A4a30Z31z-105S-2s-33T-2t146K-3k-11
    left-sides #4351 #8 O-44A-12a-9Z12z-28S4s-27T4t120K-14k-6
    left-sides #4351 #9 O101A-12a-60Z4z-43S-2s-58T-2t92K-6k-14
    left-sides #4603 #9 O-52Z-1z53
    left-sides #4610 #8 O-54A8a-3Z4z-52S12s22t14K19k29
    left-sides #4650 #10 O-80z80
    left-sides #4650 #9 O-68Z-6z77S-6s-10T7t14K-4k-5
    left-sides #4804 #10 O-93A-1a-3Z-1z99
    left-sides #4804 #6 O-11a-3z-39S-4s-3T-1t71K-5k-4
    left-sides #4804 #7 O-13a-5Z-5z-46S4s-6T8t61K3k-1
    left-sides #4804 #8 O-13a-7Z-5z-67T-2t105K-2k-9
    left-sides #4804 #9 O-31A-2a-12Z-5z-30S-1s-3t90K-3k-2
    left-sides #4810 #8 O90a-9z-87S10s7T-6t-4K2k-3
    left-sides #4850 #7 O59A-4a-6Z-2z-38S1s-1t-7k-2
    left-sides #4851 #10 O93A-2a-37Z-16z-137t108K-2k-7
    left-sides #4851 #6 O30a-5z-74s40t3K-2k8
    left-sides #4851 #7 O50a-5Z-2z-75S-5s41T-1k-3
    left-sides #4851 #8 O-9A-2a-22Z-2z-78S29s39T-2t21K11k16
    left-sides #4851 #9 O-8A8a-47Z-10z-33s45T-11t40K12k4
    left-sides #5003 #10 O252A-10a-59Z-6z-58S-12s-25T-2t-45K-21k-13
    left-sides #5003 #4 O-45A-4a-13Z-17z81S7s-38T-2t25K4k3
    left-sides #5003 #8 O-53A-1a-24Z26z-53S11s79T-5t-35K4k51
    left-sides #5003 #9 O46A-6a40Z-28z-128S-31s15T2t9K-7k89
    left-sides #5004 #9 O74A4a-3Z-9z9S-8s-51T-2t-3K-12k2
    left-sides #5007 #1 O51A-10a5Z-24z-24S-7s-4T-2K22k-9
    left-sides #5007 #9 O74A7a-62Z-2z-6S-3s32t-26K-19k5
    left-sides #5008 #1 O53A-2a-9Z-95z-19s3K14k56
    left-sides #5008 #10 O212A6a-22Z-6z-218S8s10T-1K2k9
    left-sides #5008 #5 O-18A-4a-5Z-25z35S-9T7t-6K7k18
    left-sides #5008 #7 O41A10a22Z-1z3S-4s-13T-4t-5K-27k-23
    left-sides #5008 #8 O167A3a-8Z-19z-42S-12s-40T7t-15K-16k-24
    left-sides #5008 #9 O87A7a38Z-3z-117S-3s-9T7t1K-10k2
    left-sides #5009 #10 O119a-28Z-13z-36S-2s-16T-3t-13K-6k-2
    left-sides #5009 #5 O8A3a4Z-8z-79T15t11K8k39
    left-sides #5009 #7 O8A-1a24Z-13z-100S6s-40T6t9K34k67
    left-sides #5009 #8 O61A-7a-10Z12z-13S-8s-12T3t20K-50k4
    left-sides #5009 #9 O75A-5a10Z1z-102S2s3T-7t-22K19k25
    left-sides #5010 #10 O6A-5a25Z10z-42S2s4t-46K21k25
    left-sides #5010 #2 O-14A-18a7Z-35z-15S3s29T47t9K8k-22
    left-sides #5010 #3 O-6A-9a-12Z2z-31S6s15T-3t58k-18
    left-sides #5010 #6 O20A-10a-42Z-24z-32S38s-32T10t73K-4k3
    left-sides #5010 #7 O40A-4a29Z-5z16S27s-2T-6t-41K33k-86
    left-sides #5010 #8 O-13A-1a53Z-47z-75S8s67T12t-14K6k4
    left-sides #5010 #9 O3A17a-15Z-43z-31S44s89T-15t-12K3k-40
    left-sides #5011 #6 O51A13a-16Z-3z-80S1s39T8t-13K10k-11
    left-sides #5011 #7 O61a12Z4z-84S1T-2t-15K21k2
    left-sides #5011 #8 O58A-1a-25z-42S9s4T-1t-2K4k-3
    left-sides #5011 #9 O-13A6a9Z5z-29S-1s37t-2K8k-21
    left-sides #5012 #10 O13A-4a-7Z-3z39S-2t-4K-8k-24
    left-sides #5012 #7 O57A-3a14Z2z-2S-7s-2t-9K-17k-32
    left-sides #5012 #8 O95A9a41Z-24z-43S-4s-21T-2t-11K-12k-28
    left-sides #5012 #9 O38A-4a61Z5z-72S-3s12T-3t-6K-13k-15
    left-sides #5016 #10 O-44a-4Z-5z53S-2s4K-2
    left-sides #5018 #9 O-51a-11z27S-4s34K-4k8
    left-sides #503 #10 O90a27Z4z-127K8k-2
    left-sides #503 #9 O72a41Z2z-105S7t-18K5k-2
    left-sides #5040 #10 O135A-2a-78Z-18z12S-5s-31t-1K-6k-6
    left-sides #5040 #2 O47A17a-4Z-10z-14S-18T8t2K-16k-12
    left-sides #5040 #9 O59a-43Z-7z-7s-21T-3t-9K17k12
    left-sides #5042 #8 O-49a-19Z-3z82S-4s-4K-2k-2
    left-sides #5042 #9 O-70a-22Z-4z104S-2s-2K1k-5
    left-sides #5043 #10 O-37a-20z-1S-2s60
    left-sides #5048 #9 O-33z-20S-1s53
    left-sides #5050 #10 O119A-9a-19Z-1z-95S22s20T5t-42K21k-22
    left-sides #5050 #7 A10a2Z3z-106S33s30T7t-44K13k52
    left-sides #5050 #8 O-13A9a7Z-9z8S6s7T-5t-60K-18k69
    left-sides #5050 #9 O49A38a32Z-19z-52S4s-18T12t-66K36k-14
    left-sides #5051 #10 O137a3Z-6z-125s-5K2k-6
    left-sides #5051 #9 O107a12Z4z-77s-25T-2t-10K-1k-8
    left-sides #5101 #6 O-50A-1a2Z-4z82S8t-16K-7k-15
    left-sides #5101 #9 O97A-3a-3Z-4z-109S26s23T-3t-36K14k-1
    left-sides #5102 #9 O-83A-10a54Z-8z79S2s-33t-10K4k5
    left-sides #5103 #1 O72A-13a14Z-1z-16S-15s-22T-34K11k3
    left-sides #5103 #10 O-33A-6a49Z-9z14S6s-10T-1t-8K2k-5
    left-sides #5103 #2 O64A-4Z-7z-4S-4s-37t-31K-2k23
    left-sides #5103 #8 O-93A-8a-16Z16z107S17s-1T4t-42K31k-15
    left-sides #5103 #9 O-47A-10a34Z-15z76S5s-27T-5t-36K-5k30
    left-sides #5104 #10 O-46z59s-6t-4K-1k-1
    left-sides #5106 #10 O-68a-54z122
    left-sides #5106 #8 O-54a-9Z-8z84S4t-4K-1k-11
    left-sides #5106 #9 O-30a-19Z18z46S-5t-2K-7k-2
    left-sides #5107 #10 O-134A-2a16Z-5z145S7s-17t-1K-11k3
    left-sides #5108 #10 O206A-1a-3Z1z-186S-6s-6T-1t-8K5k-1
    left-sides #5108 #6 O-68A-8a11Z31z105S3s-14T-2t-28K-11k-19
    left-sides #5108 #7 O58A-1a-8Z-29z49S4s-22T-2t-23K9k-35
    left-sides #5108 #8 O-28A9a-26Z17z9S22s28T-2t-44K13k3
    left-sides #5109 #9 O-4A-3a-15Z-5z46S-1t-22K-2k7
    left-sides #5110 #1 O7A-2a13Z-67z89s-10T-27t19K-3k-18
    left-sides #5110 #10 O110A-4a72Z-28z-117S-2s2t-8k-24
    left-sides #5110 #2 O55A-13a12Z-85z23S4s-10T-52t-8k74
    left-sides #5110 #3 O69A-1a3Z1z-94S-5s-3T-3t-42K-8k82
    left-sides #5110 #4 O89A-4a-7Z-10z-52S-9s-1T-4t-37K27k8
    left-sides #5110 #5 O31a-2Z11z-43S-1s-5T-7t-30K1k46
    left-sides #5110 #6 O60A-15a-10Z3z1S-20s-24T1t-67K12k59
    left-sides #5110 #7 O75A2a3Z-4z51S-16s-50T7t-45K-25k3
    left-sides #5110 #8 O22A-4a28Z4z41S20s-7T-8t-70K-12k-13
    left-sides #5110 #9 O40A-6a13Z-19z101S-5s-24t-57K-9k-35
    left-sides #5114 #7 O-64A7a17Z4z45K-4k-5
    left-sides #5116 #8 O-27A-1a-21Z2z74S1s10T-7t-17k-13
    left-sides #5116 #9 O-62a-6Z-1z110s-3t-15K-8k-14
    left-sides #5140 #8 O4A-7a8Z-15z73S-12s-7t-10K-12k-22
    left-sides #5140 #9 O76A2a3Z-4z-48S1s-6K-8k-16
    left-sides #5141 #10 O-121A-2a-10Z-10z145S-2
    left-sides #5141 #7 O54a-31Z-10z-33T-2t22
    left-sides #5141 #8 O98a-20Z-5z-109t37
    left-sides #5141 #9 O127A-2a4Z-21z-105S-2
    left-sides #5142 #10 O144Z-2z-182S8K8k24
    left-sides #5142 #9 O76a-4Z-18z-53K-1
    left-sides #5143 #7 O-19a-36z61S-3s-1T-1t-1K2k-2
    left-sides #5148 #8 O104a-6Z-1z-78S-1s-11K-4k-3
    left-sides #5148 #9 O89a-10z-45S-5s-23K-6
    left-sides #5150 #10 O-122A6a25Z-19z127S-3s-9t49K-12k-42
    left-sides #5150 #8 O-102A-11a22Z-16z105S4s-26t-12K19k19
    left-sides #5151 #1 O112a-12Z-15z18S-13s-21T-57t-4K-5k-5
    left-sides #5151 #10 O-145A-5a-14Z-19z191t-2K-2k-4
    left-sides #5151 #4 O40A-3a-13Z-5z78s-33t-52K-1k-11
    left-sides #5151 #5 O58a-14z38S-2s-30T-1t-39K-3k-8
    left-sides #5151 #6 O78A3a-11Z5z66S-3s-42T-2t-75K-7k-12
    left-sides #5151 #7 O43A4a24Z-8z15S14s-13T-1t-72K-2k-4
    left-sides #5151 #9 O-95A5a57Z-2z114S-3s-19t-61K24k-19
    left-sides #5201 #9 O82z-67T-1t-12k-2
    left-sides #5240 #10 O-46Z-1z47
    left-sides #5250 #8 O49z-24S-1s-24
    left-sides #5250 #9 O59a-1Z-2z-29S3s-26K-2k-2
    left-sides #5303 #9 O-31Z-1z48t-10K-4k-4
    left-sides #5310 #10 O275z-275
    left-sides #5310 #7 O58a-4Z-2z-44S-2t-6K1k-1
    left-sides #5310 #9 O72z-54T-2t-15
    left-sides #5351 #10 O83z-68T-2t-12k-2
    left-sides #541 #10 O-93Z-3z96
    left-sides #601 #10 O175Z-11z-145S6s-7T-2t-15K4k-5
    left-sides #601 #6 O-68a3z74t-4k-5
    left-sides #601 #7 O-82A-3a-20Z-1z92S-1s-2T3t3K13k-2
    left-sides #601 #8 O-91A-6a-35Z-3z133S-12s-4T-2t8K7k5
    left-sides #601 #9 O-19a-23Z6z93s12T-5t-37K-16k-13
    left-sides #602 #8 O-64a-8Z-3z63s-9K-5k26
    left-sides #603 #1 O-87A6a-1Z54z8S-2s11T-4t-1k16
    left-sides #603 #10 O16a-20Z-8z31S-1s-2T-1t-3K-7k-4
    left-sides #603 #2 O-87a5z64s9t-5K-2k16
    left-sides #603 #6 O-78A6a4Z-5z65S3s-8T-1t-1K16
    left-sides #603 #8 O-52A12a-20Z-4z42S8s2K7k5
    left-sides #603 #9 O-73A-3a-22Z-11z69S2s20K16k2
    left-sides #604 #8 O-9A-9a-6Z-1z65S-16s-15K-8
    left-sides #607 #10 O-84Z-1z92S-1K-1k-5
    left-sides #607 #7 O-68a8Z-3z60S3s-2K4k-1
    left-sides #607 #8 O-106Z-4z109S-2s1K1k2
    left-sides #607 #9 O-128a-2Z-1z116S6s6T-1t-1K5k-1
    left-sides #608 #9 O91a-13Z11z-54s-1t-11K-4k-21
    left-sides #609 #9 O-102A-2a21Z7z61S3s-11k24
    left-sides #612 #1 O-38a-4Z78z-26K-2k-8
    left-sides #612 #8 O117a-19Z-12z-94S23t-4K-3k-7
    left-sides #612 #9 O47a-10Z6z-116S3s50t-8K27
    left-sides #640 #2 O-27a-2Z72z-19S-10K-13k-1
    left-sides #640 #6 O-31z42s-3t-3k-5
    left-sides #640 #7 O-25Z-3z40S-2t-1K-5k-4
    left-sides #642 #9 O-38a-6z67S-3s-18K-1
    left-sides #646 #10 O-3Z-2z4
    left-sides #650 #2 O-72a17Z7z67S-2s-7T-2t-6K-4k1
    left-sides #650 #3 O-63A-2a3Z-11z71S-5s-5t-5K-6k23
    left-sides #650 #4 O-52A-4a2Z4z44S6s-9t-5K1k13
    left-sides #650 #6 O-102a-2Z7z55S2s17t-4K8k18
    left-sides #650 #7 O-59A2a5Z-2z39S-5s41t-4K-8k-10
    left-sides #651 #10 O-50a43Z-3z13K-3
    left-sides #651 #8 O-20a-10Z8z53S-3s-5T-1t-22K-12k11
    left-sides #710 #7 O-87A-1a27Z-1z23s-6T8t-6K3k40
    left-sides #710 #9 O-31A-1a100Z-3z-87s-8T-5t20K13k2
    left-sides #740 #7 O71Z-2z-80K-3k14
    left-sides #740 #8 O72A-2Z-2z-75S5s6K-3k-2
    left-sides #750 #10 O-67Z-4z117S-10s-1T-2t-4K-5k-24
    left-sides #750 #9 O-96A7a-22Z1z59S5s23t-2K11k14
    left-sides #751 #6 O49a-5Z-1z-16S-5s-4T-3t-6K6k-14
    left-sides #751 #7 O55A-1a-3Z-1z-32S6s2T-1t-14K-5k-5
    left-sides #751 #8 O78A-2a-2Z-4z-77S-1s32T-2t-8K-7k-7
    left-sides #802 #9 O76a-3Z2z-56S7s-5T-2t-15K3k-7
    left-sides #803 #10 O-106a12Z2z-5S1s30T-2t70K3k-5
    left-sides #803 #7 O56A-10a18Z-2z8S-22s-39T8t6K1k-25
    left-sides #803 #9 O-67A-1a9Z-8z-35S-7s17T15t93K-9k-6
    left-sides #804 #8 O58a-3Z-4z-37S-2s-1t-10K5k-7
    left-sides #806 #7 O-63a-3Z-2z87S-1s-6K-4k-7
    left-sides #807 #9 O-42A6a21Z-5z49S-2s-19k-8
    left-sides #810 #1 O-4A-2a7Z-16z-35s5T-2K-5k52
    left-sides #810 #2 O6A-2a6Z32z-49S7s5T1t-2K1k-5
    left-sides #810 #8 O67A-2a19Z7z-116S18s3t-15k19
    left-sides #811 #8 O-56a-15Z-1z84S-2s-2t-8
    left-sides #814 #10 O55z-55
    left-sides #814 #9 O33a26Z4z-70S5s5t-8K2k2
    left-sides #850 #6 O91A-2a-18Z6z-66S-15s-21t7K-3k21
    left-sides #850 #7 O68A-3a-8Z12z-15S-3s-35T-2t16K-10k-20
    left-sides #850 #9 O69A7a-6Z-4z-33S-3s-9K-12k-9
    left-sides #910 #1 O-6a-10Z5z-69s-1t-2K-5k89
    left-sides #910 #8 O42a-24Z6z-42S-1s19t18K-10k-7
    left-sides #910 #9 O83A-1a-20z-61S-1s-4T-2t25K-2k-16
    left-sides #9908 #10 O-46Z-19z130s-1T-5t-56K-1k-2
    left-sides #9908 #2 O-14A-1Z-40z-31S15s-5T82t-7K8k-7
    left-sides #9908 #3 O24a-2Z-19z-71S-1s2t66K7k-6
    left-sides #9908 #4 O13A-1Z29z-95S-3s4T-2t52K6k-3
    left-sides #9908 #6 O67A-2a-6Z48z-67S-5s-16T-4K-11k-5
    left-sides #9908 #9 O6A-2a-4Z20z128S-6s-15T-6t-99K-4k-18
    left-sides #9950 #10 O40z-33S-1k-5
    left-sides #9950 #8 O65z-55S-3s-13K5
    left-sides #9950 #9 O89z-47S-2s-29K-5k-5
    final #1002 O74A-12a-75Z-20z14S9s-7T-2t-9K1k26
    final #1003 #1 O47A-14a-63Z-21z69S-15s54t-25K-26k-6
    final #1005 O61A-18a-40Z7z33S-7s-27T-1t-12K23k-18
    final #1006 #1 O64A-14a-77Z60z50S-27s25T-3t-43K-10k-25
    final #1006 O62A1a-106Z10z72S-20s3T-2t-22K4k-2
    final #1007 #1 O44A3a-46Z-12z-35S-3s63T7t-35K-18k31
    final #1007 O81A-29a-128Z34z63S18s6T-1t-22K-19k-3
    final #1008 O10A-17a-102Z19z53S-19s-32T-3t-13K36k68
    final #1009 O2A-26a-122Z28z28S27s93T4t-18K3k-19
    final #1010 O-92A-2a-14Z2z4S1s167T-3t-49K-8k-6
    final #1011 #1 O69A-2a-74Z-89z114S9s-20T-8t-38K10k29
    final #1011 O46a-7Z-15z56S-3s-7t-8K-60k-2
    final #1101 #1 O-30A-33a-7Z13z55S-10s72T-2t2K-35k-25
    final #1103 #1 O-66A4a16Z-18z9S6s62T-1t-8K3k-7
    final #1103 O-53A-16a73Z-8z4S25s-5T8K-6k-21
    final #1104 #1 O-67A-5a7Z-1z55S-8s66T-1t-15K-20k-11
    final #1106 #1 O-99A-2a6Z31z-7S-3s79T-3t-27K8k18
    final #1107 #1 O-79A7a28Z14z-6S20s15T-10t-9K6k16
    final #1107 O-15A20a86Z-16z-74S-3s48T-9t-12k-25
    final #1108 #1 O-17A10a26Z-28z79S9s-1T-3t-10K-19k-47
    final #1108 O3A24a62Z5z-61S-3s-43T12t20K7k-26
    final #1109 O62A-5a77Z-12z-90S22s-17T-6t-13K-7k-12
    final #1110 O-49A-17a88Z19z6S-16s-96T3t25K16k21
    final #1111 #1 O73A-4a-42Z-91z44S-3s-28T-39t38K-14k65
    final #1201 #1 O7A-3a-62Z55z-49S12s-13T-3t40K-16k32
    final #1201 O-20A26a-64Z-10z32S20s-2T-6t-4K7k22
    final #1202 O36A-7a-72Z-2z8S2s-24T-4t10K13k39
    final #1203 #1 O-69A1a-34Z11z32S17s-7T2t28K7k12
    final #1205 #1 O-80A-4a-14Z-8z44S31s-28T1t23K14k20
    final #1207 O34A-22a-96Z-4z10S21s-33T9t7K20k53
    final #1208 #1 O-65A4a-81Z1z39S9s-24T15t43K-18k77
    final #1208 O56A-9a-101Z-8z19S-38s31T1t20K2k27
    final #1209 #1 O80a-89Z-18z40S4s4T4t-11K9k-23
    final #1209 O40A12a-115Z-7z24S-1s30T9t-7K-2k17
    final #1210 O35A2a30Z-12z-81S11s-30T-1K13k33
    final #1211 #1 O15A6a-115Z-56z89S-1s-51T1t92K12k9
    final #1301 #1 O100A-12a17Z-5z53S-26s-43T-4t-7K-62k-11
    final #1306 O16A25a31Z-7z-72S-19s39T-1t-5K17k-25
    final #1307 #1 O96A15a9Z-25z6S-6s-70T10t-3K-5k-26
    final #1307 O16A-19a80Z-18z-84S16s30T-2t3K-9k-13
    final #1308 #1 O-7A3a-41Z-9z102S3s-46t3K7k-15
    final #1308 O-79A-2a98Z-15z-37S36s26T4t-1K-9k-21
    final #1309 #1 O63A2a-105Z4z27S5s-22T3t40K-7k-10
    final #1309 O-10A12a44Z-1z-49S2s-13K-9k24
    final #1310 O111A-5a6Z-6z-29S-15s-59K7k-11
    final #1311 #1 O71A-7a-97Z-12z48S-9s-45T17t8K-3k30
    final #1404 #1 O-25A7a-27Z-30z68S-10s-7T-3t-11K22k16
    final #1405 O22a-68Z-10z-2S15s24T-4t3K9k10
    final #1406 O10A-17a-80z2S37s13T-3t3K18k18
    final #1407 O-1A-15a-69Z-8z3S13s12T10t22K-4k35
    final #1408 #1 O-28A-4a-36Z-7z80S-13s18T-3t-16K20k-12
    final #1409 O28A-2a-28Z-5z-16S8s-13T-3t-7K28k9
    final #1410 O90A-5a-25Z-5z-39S3s-5K-9k-5
    final #1411 #1 O10A2a-1Z14z71S-15s-49T-14t9K-27k1
    final #1504 O-21A2a25Z-8z-11S-36s84T-2t-4K-14k-14
    final #1506 #1 O-3A3a-12Z-11z139S-13s-36T-11t-18K-8k-31
    final #1507 #1 O-19A4a-1Z-1z132S-17s-45T-5t17K-9k-56
    final #1508 #1 O9A4a-37Z33z-31S9s16T4t-41K16k18
    final #1508 O127A15a-10Z-21z-49S25s-59T-7t-16K29k-34
    final #1509 #1 O-31A-8a-42Z26z93S-13s8T8t-34K6k-11
    final #1511 #1 O21A-7a-8Z-16z22S-3s-82T-15t105K4k-20
    final #1601 #1 O-2A16a-106Z-2z-82S7s23T1t15K86k43
    final #1601 O29A48a-45Z-52z-50S31s-5T3K21k20
    final #1602 #1 O-47a-142Z95z43S-8s47T3t23K-5k-10
    final #1602 O62A11a-25Z7z-74S4s9T-8t-6K11k9
    final #1603 #1 O21A12a-108Z67z1S-14s51T2t2K-38k5
    final #1603 O-12A17a-57Z-2z-42S14s53T-6t2K-13k47
    final #1604 #1 O28A33a-95Z-11z34S32s-10T29t-41K-42k42
    final #1604 O42A18a-74Z-32z11S-50s52T8t7K-12k31
    final #1605 #1 O36A14a-70Z-4z35S13s6T-15t-11K-14k10
    final #1605 O-3A4a-47Z-19z-2S-12s39T8t-8K2k38
    final #1606 #1 O10A-3a-109Z-14z22S-15s64t22K15k7
    final #1606 O50A-9a-46Z-4z-36S23s11T5t20K-2k-12
    final #1607 #1 O57A-14a-108Z-12z11S-19s76T3t15K-32k22
    final #1607 O19A4a-128z17S67s-5T2t-24K23k26
    final #1608 #1 O23A1a-90Z7z-22S7s-71T30t70K16k29
    final #1608 O97A-6a-131Z34z-28S39s35T-20t10K-27k-2
    final #1609 #1 O56A-14a-130Z-42z36S15s34T-17t35K3k24
    final #1609 O129A-38a-137Z-19z-4S-14s45T1t1K35k2
    final #1610 #1 O40A-5a-173Z-38z129S-9s-12t22K15k29
    final #1610 O58A-22a-57Z-6z-69S35s71T-6t-8K5k-1
    final #1611 #1 O20A36a-119Z-33z100S3s-126T29t56K48k-14
    final #1611 O-30A-4a-9Z-79z1S-23s31T-14t4K79k46
    final #1705 #1 O-18A-30a-16Z49z-11S31s53T-5K-32k-21
    final #1706 #1 O-15A-12a-80Z58z3S-17s41T36t-35K-35k54
    final #1706 O62A-7a7Z-8z-78S25s1T-18t-2K9k9
    final #1707 #1 O-7A-36a-40Z-39z96S1s-5T1t20K17k-8
    final #1707 O9A-33a-1Z19z-45S-25s15T-13t72K21k-19
    final #1708 O46A-22a-3Z-12z-89S-28s46T7t12K22k19
    final #1709 #1 O-32A-43a-21Z25z88S39s-35T-7t-1K17k-30
    final #1710 #1 O85A-19a-125Z-20z38S-7s44T6t-6K-18k21
    final #1710 O25A25a-104Z4z16S-1s1T-7t-21K15k46
    final #1711 #1 O45A-20a-139Z31z128S-25s-153T-62t121K57k18
    final #1711 O-37A8a-39Z-36z-30S11s20T-15t-4K67k55
    final #1807 #1 O15A-2a-50Z-23z62k-3
    final #1807 O-41A10a79Z-3z-53S6s-3t-1K8k-2
    final #1808 #1 O23A-2a-61Z-17z57
    final #1808 O26A4a69Z-4z-101s-1t11K-2
    final #1809 O35A-31a40Z7z-50S-3s-10T-1t30K-4k-12
    final #1810 #1 O-5A-6a-41Z-9z68S-1t-5K-1
    final #1810 O49A3a138Z-52z-188S-7s-54T8t45K11k46
    final #1811 #1 O32A-25a-269Z184z218S-7s-25T-1t-80K-15k-13
    final #1811 O105A-26a-54Z-38z-102S27s10T-3t-18K101k-2
    final #201 #1 O-24A-10a-25Z81z-9S-20s26T12t5K-19k-16
    final #201 O20A9a-37Z-4z54S-11s14t-1K15k-60
    final #202 O90A-7a-44Z-14z60S-4s-12t-3K-16k-50
    final #204 O120A3a-19Z10z46S-56s-46T-4t-9K-19k-25
    final #206 #1 O77A6a-61Z-3z48S13s-23T2t6K-19k-46
    final #207 #1 O2A14a-96Z-2z28S38s18T3t14K34k-52
    final #207 O-22A52a-8Z-11z6S-41s-13T1t-5K-20k62
    final #208 #1 O96A17a-52Z12z42S-18s-16T3t-45K-3k-35
    final #209 O-17A-24a-11Z-11z52S-37s90T-10t-27K3k-7
    final #210 #1 O-79A-2a-34Z5z109S-4s-8T-2t18K11k-14
    final #211 #1 O74A-9a-29Z-14z4T-1t24K-35k-13
    final #211 O2a-8Z-5z98T-2t-5K-30k-50
    final #301 #1 O-4A-50a134Z15z-69S-3s102T-1t-18K-53k-51
    final #301 O-45A-29a145Z-1z-19S-1s33T-2t-3K-29k-51
    final #302 #1 O4A-23a100Z-39z-49S12s57T2t-28K-27k-10
    final #302 O14A-78a97z-23S13s29T-5t2K-42k-7
    final #303 #1 O-74A3a234Z-9z-136S-1s40T-6t-16K-16k-19
    final #303 O-114A32a143Z-1z-33S-22s12t5K-6k-17
    final #304 #1 O-86a243Z-2z-142S21s-3T-14t-3K-1k-14
    final #304 O-109A-22a219Z10z-65S27s-29T3K-13k-21
    final #305 #1 O-62A2a239Z-8z-148S-4s-12T-2t4K-1k-9
    final #305 O-77A9a187Z-5z-47S-9s-41T-1t15K-11k-19
    final #306 #1 O-114A7a421Z-59z-213S-8s13T-14t30K-25k-38
    final #306 O-154A52a285Z-26z-84S-25s-26T9t17K-27k-22
    final #307 #1 O-153A-29a343Z-28z-116S-6s2T3t46K-37k-26
    final #307 O-132A32a297Z-23z-51S-51s-42T6t7K-46k5
    final #308 #1 O-134A-39a256Z21z-131S3s-42T-2t43K-21k46
    final #308 O-178A37a313Z-12z-120S-38s-5T6t5K-1k-7
    final #309 #1 O-76A1a274Z-18z-51S-15s-111T3t16k-23
    final #309 O-79A68a239Z7z-121S20s-78T-6K-5k-44
    final #310 #1 O-81A-16a211Z-1z-126S-1s4K10
    final #310 O-65A17a150Z-15z-81S-29s10K-18k32
    final #311 #1 O54A-2a-21Z-17z-14s-4t-18K42k-19
    final #401 #1 O-51A6a-16Z10z54S-4s10T-1t9K-10k-8
    final #402 #1 O-52A-1a-33Z-3z49S-3s39T6t8K-8
    final #406 #1 O-47A-7a-61Z-2z56S22s45T-2t41k-45
    final #407 #1 O-42A-6a-36z62S10s-15T8t34K9k-24
    final #407 O59A4a-18Z18z5S4s13T-2t-11K-34k-37
    final #408 #1 O-16A-9a-48Z39z66S-10s-54T1t15K21k-5
    final #408 O-37A-21a-14Z2z-62S5s55T-4t-8K42k41
    final #409 O52A11a77Z-17z-113S1s11t-7K-2k-14
    final #506 #1 O-54A-12a91Z-5z-27S13s-15T-3t13K-3k2
    final #507 #1 O2A4a107Z9z-85S-13s-15T1t-3K-2k-4
    final #508 #1 O-88A-16a226Z-20z-73S1s1T1t-8K-19k-6
    final #508 O-24A15a22Z-12z55S5s-40T-2t-4K5k-19
    final #509 #1 O-78A-5a208Z10z-82S-11s-21t-6K12k-26
    final #509 O-103A16a64Z8z82S-16s-65T5t16K-19k10
    final #510 O-22A5a-23Z4z112S-20s-43T-2t-10K-3k1
    final #511 #1 O46a-7Z-23z-138s-5T12t4K61k50
    final #602 O53A-4a-73Z-18z-8S1s27t-2K30k-6
    final #604 #1 O-82A-8a-16Z39z60S6s-16K8k8
    final #606 #1 O-45A22a-11Z30z31S17s-12T8t-15K-4k-21
    final #609 #1 O5A-11a-78Z5z76S-10s-8T9t5K-15k22
    final #609 O124A25a-56Z7z-13S7s-101T-5t-2K19k-5
    final #610 O51A-13a-50Z-1z39S-3s-25T-3t-7K8k4
    final #611 #1 O71a-20Z-47z39S-1s-10T20t-26K-59k35
    final #701 #1 O21A-11a66Z-78z44S-27s-11T-2t8K-19k10
    final #701 O-9A-11a50Z14z-16S-5s-39T-2t-2K-16k37
    final #702 #1 O-11A-2a70Z6z11S-11s-4T1t5K-40k-23
    final #703 #1 O-17A-12a83Z-17z15S21s-28t-4K-9k-32
    final #704 #1 O-51A14a76Z3z11S-4s-26T-1t13K-12k-22
    final #706 #1 O-31a108Z-27z32S-32s-6T15t-18K-3k-36
    final #707 #1 O-25A3a86Z6z-55S20s-5T10t-29K3k-12
    final #707 O40A-11a76Z-9z-37S-31s1T-3t-24K-5k4
    final #708 #1 O-45A6a89Z2z32S3s-24T-6t-38k-18
    final #708 O22A6a86Z-10z-53S-12s20T-1t-7K-12k-38
    final #709 #1 O-55A-4a124Z6z-72S11s1T8t-17K-6k3
    final #709 O37A13a30Z-9z-79S-5s34T-3t-16K9k-12
    final #710 #1 O34A-4a131Z-5z-124s-20T-3t-7K-5k3
    final #710 O-44A-5a25Z6z-25S-4s31T5t28K11k-28
    final #711 #1 O67a4Z-32z-33S-4s-4T8t9K-27k12
    final #804 O67A-5a-17Z-5z-27S17s15T-3t-7K-27k-7
    final #806 #1 O-20A3a-82Z39z74S9s9T-4t-22K-11k5
    final #806 O90A-13a-81Z-19z-53S1s17T-3t-2K24k39
    final #807 #1 O-48A-8a-69Z47z37S-6s-4T-12t-11K34k40
    final #807 O115A-4a-74Z-19z-30S20s-26T8t7K12k-8
    final #808 #1 O-10A-2a-106Z2z48S7s13T3t2K24k19
    final #808 O76A1a-52Z-8z23S-20s11T-2t13K-25k-17
    final #809 #1 O-16A-6a-74Z18z73S6s-23T-16t-6K10k35
    final #809 O4A-38a-70Z-11z67S-22s53T-5t49K17k-45
    final #810 O-162A7a46z27S8s36T6t5K8k21
    final #811 #1 O65A-4a-51Z-59z-9S7s-26T-2t50K6k23
    final #811 O87a12Z-6z-2S-4s6T-1t-5K-53k-33
    final #907 #1 O-74A-10a-24Z33z77S-2s9T2t-25K1k14
    final #908 #1 O-57A15a-13Z18z-32s20T-21t15K-5k61
    final #908 O-35A-3a79Z-23z3S-36s110T-14t-29K-19k-32
    final #909 #1 O-109A-2a-4Z-9z49S-3s-2T15t38K-9k36
    final #909 O13A7a-22Z-13z66S25s-43T-1t-12K-19k1
    final #910 O220A1a-207Z8z-14S-15s-22T-1K22k8
    final #911 #1 O108a-49Z-71S-7s-19T-38t-5K-7k88
    left-then-far " #10 O-44a-38Z12z11S6s83T-3t-36K10k-1
    left-then-far " #8 O-43A-8a65Z15z-53S-19s-24T6t17K14k29
    left-then-far " #9 O41A4a-27Z-5z-62S15s64T-4t7K-17k-16
    left-then-far ' #7 O49A-4a-11Z-6z-10S-10s-11K12k-9
    left-then-far ' #8 O36A-1a-10Z-4z-22S5s4K1k-9
    left-then-far 's #10 O81Z-4z-69S-2s-6
    left-then-far 's #9 O46z-46
    left-then-far , #1 O124A-4a-9Z-61z-2s-17T-2t-8K-2k-19
    left-then-far , #10 O-48A-9a-42Z14z131S-1s-43T-2t-10K15k-3
    left-then-far , #2 A-39a-15Z100z-58S-31s-1T1t-8K-32k83
    left-then-far , #3 O25A-2a-39Z-13z84S-45s-9T-15t-12K-2k29
    left-then-far , #4 O1A-3a-67Z-4z77S32s21T-13t-29K-46k31
    left-then-far , #5 O27A4a-58Z22z-20S1s69T5t-40K-13k2
    left-then-far , #6 O9A3a-90Z15z21S-3s96T-6t-60K11k6
    left-then-far , #7 O33A-21a-107Z-20z38S2s35T-1t-55K8k88
    left-then-far , #8 O18a-67Z-31z121S-6s28t-48K-11k-3
    left-then-far . #10 O-113A-5a-14Z-11z148S-2K-2
    left-then-far . #6 O-69a3Z-4z57t16k-3
    left-then-far 00 #7 O70A-1a-4Z6z-57S4s-8t-5k-5
    left-then-far 00 #9 O29a7Z-2z-31s-8T8K3k-6
    left-then-far : #10 O81a-36Z-2z-102S8s7K5k40
    left-then-far : #9 O7A-4a-32Z-30z121S-15s-26T-2t-14K-11k6
    left-then-far <name> #1 O-61A-5a12Z45z20S17s-33T37t11K37k-81
    left-then-far <name> #10 O-6A-16a-90Z-72z93s-20T-9t104K-7k23
    left-then-far <name> #2 O-9A-11a1Z118z11S-2s-35T-8t-8K-34k-22
    left-then-far <name> #3 O-70A3a-25Z53z73S50s-41T-4t-9K4k-33
    left-then-far <name> #4 O-76A16a-25Z7z106S-39s-6T-4t25K13k-18
    left-then-far <name> #6 O-25A-1a-64Z-14z70S-10s-57T-21t64K-6k64
    left-then-far <name> #7 O-100A36a-48Z87z-10S8s4T-19t77K-13k-21
    left-then-far <name> #8 O-92A-13a-104Z-18z42S40s48T-8t56K20k29
    left-then-far <name> #9 O-29A-6a-7Z-58z6S-5s-3T-27t118K9
    left-then-far a #1 O-28A-12a9Z-36z6S25s-22T4t7K-28k73
    left-then-far a #10 O-73A-6a-43Z-24z119S-5s33T-3t32K-4k-27
    left-then-far a #2 O-48A-2a-3Z-10z-8S-2s3t14K-1k58
    left-then-far a #4 O-75A7a3Z-7z5S25s-14T-9t16K1k48
    left-then-far a #8 O2A3a47Z29z-2S9s-31T-4t-2K-45k-8
    left-then-far a #9 O18A13a69Z-15z59S18s-32T4t-91K-7k-36
    left-then-far about #1 O-18A-2a4Z-12z99S-3s-9T-5t-21K18k-51
    left-then-far about #3 O117A3a5Z10z-39S-8s-21T-3t-38K-3k-23
    left-then-far about #4 O60A-6a10Z-15z-14S16s-23T12t-21K-10k-10
    left-then-far about #7 O-118A-17a9Z-30z141S11s-5T2t-22K6k23
    left-then-far about #8 O-83A-14a7Z-8z89S24s46T1t-7K-32k-24
    left-then-far after #10 O78A-2a2Z27z-72S-5K-6k-21
    left-then-far after #6 O79a-15z-28S-9s-3T-2t-16k-6
    left-then-far after #7 O103A-3a-10Z-10z-32S1s2T-1t-17K-6k-28
    left-then-far after #9 O91A-3a-7Z-2z-47S-4s9T-2t-9K-10k-16
    left-then-far against #10 O-43A-3a61Z3z-14S-1k-2
    left-then-far ahead #9 O35z-29s-6
    left-then-far also #8 O-53a-8z61
    left-then-far also #9 O-87a-16z117S-5s-4K-5
    left-then-far among #1 O64A-1a13Z-31z-1S-1s-9T5K-4k-36
    left-then-far among #2 O-27A-3a12Z-8z-32S-5s-10T75t5k-8
    left-then-far among #3 O-15a9Z1z-36S-1s-14t63K-1k-6
    left-then-far an #9 O38A-1a35Z4z-184S13s30t-2K36k31
    left-then-far and #1 O73a-6Z-61z-58s-4t-12k67
    left-then-far and #2 O63A7a-4Z-5z-118S-11s-2t-12K10k72
    left-then-far and #3 O100a11Z-4z-93S8s-3t-8K-8k-3
    left-then-far and #7 O50A8a26Z12z-121S-6s1t7K17k6
    left-then-far are #7 O-51a13Z-4z88S-3s-6T-2t-5K-3k-26
    left-then-far are #8 O-82A10a15Z-14z79S17s-12t-5K3k-12
    left-then-far are #9 O-58a42Z6z16S-7s-2K-4k7
    left-then-far as #1 O-33A-2a-13Z59z-82s24T-6t13K-1k42
    left-then-far as #8 O-33A21a-11Z-14z-70S-4s40T9t59K15k-12
    left-then-far as #9 O21A-4a32Z-16z-24S-26s-24T-1t20K-8k29
    left-then-far back #10 O-56Z6z74S-2t-21K-2
    left-then-far back #7 O-78A-1a-31Z10z82S8s16t-6K1
    left-then-far back #8 O-108a-36Z-1z116S-5s39t-9K-5k11
    left-then-far because #6 O64a-16z-31S-2s-2t-3K-3k-7
    left-then-far because #7 O62a-17Z-9z-28S5t-1K-2k-9
    left-then-far because #9 O63Z-2z-57K-2k-2
    left-then-far beyond #10 O68A-2a-4z-4S-2s-15T-2t-40
    left-then-far both #10 O-77a-2z15t71K-1k-6
    left-then-far both #9 O-151A-2a-8Z6z30S-7T9t89K-14k49
    left-then-far by #10 O-94A-4a22Z-11z109S-7s-24t15K-2k-3
    left-then-far by #2 O-41A3a1Z-58z-20S-15s33T107t15K-23k-3
    left-then-far by #3 O10A-2Z-9z-72S-12s-1T8t98K-4k-17
    left-then-far by #4 O35A-3a3Z22z-108S-9s-12T-2t68K3k2
    left-then-far by #5 O3A-11a-4Z58z-117S-13s-15T-3t104K-11k8
    left-then-far by #6 O-19A19a24Z55z-97S2s-40T-10t92K-42k16
    left-then-far by #7 O-81A-5a31Z25z-64S1s2T-5t142K-27k-18
    left-then-far by #8 O28A-7a9Z-1z-76S-24s-12T10t93K-22k2
    left-then-far by #9 O-20A-8a29Z-21z56S7s-58T2t42K-7k-21
    left-then-far caught #9 O-39z22S6K5k6
    left-then-far centered #10 O-57A-2a-42z102
    left-then-far centered #9 O-39A7a-13Z-1z53S-4s-4K2
    left-then-far compared #10 O-54a-30z85K-1
    left-then-far compelled #8 O-25a-6Z-3z48S-2s-2K-2k-9
    left-then-far delegates #9 O-139a-12z154S4s-8t-6K4k1
    left-then-far down #8 O72A-1Z-6z-109S3s7K-2k36
    left-then-far down #9 O96A-2a-17Z-2z-63S-1s-34K-8k31
    left-then-far during #10 O-71z101t-8k-22
    left-then-far during #9 O-97A-4a2Z20z14S21s8t26K13k-4
    left-then-far early #9 O-42Z-2z58s-12K-2
    left-then-far existing #7 O-25z71S-22t-2K-22
    left-then-far finding #10 O98Z-1z-96
    left-then-far for #1 O-49A-1a-13Z68z-57S-2s-15T-8t2K1k74
    left-then-far for #10 O90A-3a6Z15z-55S-16T-2t-6K-19k-10
    left-then-far for #2 O-43A-9a-14Z62z16S-12s-17T-14t-6K5k32
    left-then-far for #6 O-37A2a-14Z-27z60S-1s-12t-10K50k-12
    left-then-far for #8 O74A-9a-6Z-20z-2S-16s47T4t-29K-23k-19
    left-then-far for #9 O29A-11a-38Z-20z-60S27s65T1t-25k31
    left-then-far former #10 O-29A-1Z12z-47S6s-1T-4t64K3k-2
    left-then-far former #6 O-81A1a-2Z-4z90S-2s-10t4K-2k5
    left-then-far former #7 O-48a2Z-3z74S-10s-7t23K-14k-17
    left-then-far from #1 O157a-3Z-42z-46s2T5t-2K-9k-62
    left-then-far from #10 O-34A-2a-31Z5z22S4s21T-2t23K5k-12
    left-then-far from #2 O85A1a2Z-61z-82S-6s2T61t3K-3k-2
    left-then-far from #3 O81A-3a-2Z5z-122S-5s-7t60K-3k-3
    left-then-far from #4 O63A-5a-10Z41z-113S-8s-8T-1t52K-9k-4
    left-then-far from #5 O28A-3a-8Z-5z-59S33s-5T-3t41K-29k10
    left-then-far from #6 O9A-8a-1Z-11z-112S10s10T-1t86K22k-3
    left-then-far from #7 O-14A-11a31Z20z-83S-1s-30T1t55K4k27
    left-then-far from #8 O21A-16a47Z-9z-16S6s-33T-9t60K-19k-32
    left-then-far from #9 O-113A2a2Z-3z53S5s29T-6t58K-18k-8
    left-then-far government #9 O-83Z-2z87K-3
    left-then-far has #10 O32z-19K-1k-12
    left-then-far he #2 O-51A-2a4Z6z114s-7T-2t-10K-30k-22
    left-then-far he #3 O-67A-1a8Z16z73s-4t-8K-1k-16
    left-then-far he #4 O-64A-7a-1Z1z96S-1s-4t-8K-2k-10
    left-then-far he #5 O-62a-10Z-3z87S-1s-4T-4t-6K7k-3
    left-then-far he #6 O-81A-1a-16Z-9z144S1s-8T-3t-22K7k-12
    left-then-far he #7 O-45a-18Z-7z131S5s-14T-2t-39K11k-22
    left-then-far he #8 O-57A31a-4Z-4z95S-18s-26t-31K4k9
    left-then-far her #7 O-38a-41Z-1z98S1s-19t-1K25k-23
    left-then-far her #8 O-65A-2a-67Z-10z153S9s-18K-1
    left-then-far him #10 O40a21z-59s-2
    left-then-far him #8 O9A-1a-16Z-20z90S-17s-44T6t37K-16k-27
    left-then-far him #9 O-69A1a51Z-14z25S-6s-16T-1t46K-7k-10
    left-then-far himself #9 O-32z21S-10s-12K-8k40
    left-then-far his #10 O138a10Z-2z-129S1s-14t-4K1
    left-then-far his #3 O-34a-16Z69z-17S-4s-16T-2t-2K1k21
    left-then-far his #7 O70A-4a20Z-10z28S-7s-40T-3t-43K1k-13
    left-then-far how #7 O-90A11a17Z4z109S-28s-8T-2t-22K-10k18
    left-then-far if #1 O-43A-1a-6Z67z-23s-1T-2k8
    left-then-far if #10 O-59Z4z55
    left-then-far if #6 O-14a3Z-8z39S-2s-2T-2t-4K-6k-4
    left-then-far if #8 O-64A-2a-2z63S4s16t-15
    left-then-far if #9 O-74a-11z74S4s-1K7
    left-then-far in #1 O25A-4a-14Z-38z5s-12T-2t12K5k23
    left-then-far in #10 O110A-4a90Z-15z-119S-1s-46t-1K-4k-11
    left-then-far in #2 O29A-9a-25Z-39z-23S31s-11T-72t11K-3k111
    left-then-far in #4 O53a-37Z20z-56S6s4T-5t-52K36k30
    left-then-far in #5 O55A-3a-25Z36z-67S-23s20T25t-49K-20k51
    left-then-far in #6 O85A14a-72Z8z-56S7s17T-12t-44K13k40
    left-then-far in #7 O59A21a-44Z-16z-48S35s47T-8t-76K27k2
    left-then-far in #8 O48A10a36Z-37z-35S-7s-72T14t18K3k22
    left-then-far in #9 O42A-13a-38Z-9z76S14s30T-6t-23K-18k-54
    left-then-far inevitable #10 O54z-54
    left-then-far is #10 O-36Z-2z56T-1t-8K-2k-8
    left-then-far is #7 O32A6a5Z12z-119S-4s24t-4K9k40
    left-then-far is #8 O-5A6a10Z-11z-35S8s28t-3K9k-8
    left-then-far is #9 O34A-6a24Z1z-26S-6s7T-3t-8K-8k-9
    left-then-far it #6 O-64A-3a10Z6z32S3s8T-4t4K2k5
    left-then-far it #9 O3A-3a41Z-7z5S-8s41t-43K-15k-15
    left-then-far itself #9 O-20A8a-3Z-1z15t-13K8k6
    left-then-far last #10 O-48A-1Z-18z73K-3k-3
    left-then-far last #9 O-95A-6a-1Z1z93s1K-3k10
    left-then-far linger #10 O34z-33S-1
    left-then-far many #9 O17A-1a-1z-51t36
    left-then-far me #10 O-84Z-5z117S-1s-24K-1k-2
    left-then-far monday #10 O55a-26Z-3z-31S3K3k-1
    left-then-far most #10 O48Z-3z-43K-2
    left-then-far mr #3 O-44A-4a7Z-11z58s-17t16k-5
    left-then-far mr #6 O-46A14a10Z-5z47S-15s-2T-1t6K-5k-1
    left-then-far mr #7 O-31A3a-17Z-6z39S-3s23T-2t-11K-15k20
    left-then-far mrs #9 O59a-9Z-2z-50K3k-1
    left-then-far my #7 O3Z-3z-65S5s-3K11k52
    left-then-far my #8 O59A2a6Z-2z-48S-5s-2K-7k-2
    left-then-far news #10 O53a-4Z-5z-11S-4s-8T-1t-16K-4
    left-then-far no #8 O-78Z1z77S1s-4K3
    left-then-far not #6 O-28a-4Z-1z53S-1s-1t-6K-2k-9
    left-then-far not #7 O-15A-1a-6Z-7z51T-2t-5K-6k-8
    left-then-far not #8 O-53A3a9Z-7z69S2s5T-1t-4K-9k-14
    left-then-far of #2 O-21A-7a58Z116z-81S6s-46T45t-50K-8k-11
    left-then-far of #3 O-51A-2a31Z-7z55S8s-46T8t2K24k-22
    left-then-far of #8 O1A-21a81Z-2z-33S-20s54T-5t-4K-60k9
    left-then-far off #9 O56A-2a-29Z10z-37s2t-13K19k-7
    left-then-far on #1 O29A-2a31Z-22z-66S-4s28T-2t-14K-12k34
    left-then-far on #10 O-82A5a-70Z-44z64S13s35T6t18K24k31
    left-then-far on #2 O21A-13a33Z-59z-71S15s28T1t-3K2k45
    left-then-far on #3 O8A-7a6Z18z-84S-1s44T-2t13K-25k31
    left-then-far on #6 A-10a-39Z-20z71S-4s3T3t-30K-10k37
    left-then-far on #8 O-103A16a-46Z18z127S32s-7T4t-67K18k8
    left-then-far one #10 O46Z-10z-57s30K1k-10
    left-then-far one #9 O-27a-4Z-3z-14S-3s55K-1k-4
    left-then-far other #10 O-47z54S-1s-6
    left-then-far other #9 O-86Z4z73t-6K8k8
    left-then-far out #1 O-69a-17Z-29z-3S-1s-8K-2k129
    left-then-far over #10 O11a-6Z7z-12T-3t-5k7
    left-then-far raise #10 O62z-62
    left-then-far raising #8 O73A2a2Z-2z-52s-14k-9
    left-then-far reporters #10 O-77a-54z130
    left-then-far reporters #8 O-57a-10Z-3z85S-2s-2t-4K-5k-1
    left-then-far reporters #9 O-60a-19Z17z64t-2
    left-then-far republicans #9 O-38a-11z57S-1s-7
    left-then-far rival #10 O30Z-1z-27k-1
    left-then-far saturday #10 O69z-69
    left-then-far saturday #9 O84a-6Z-8z-56T-1t-4K-4k-5
    left-then-far sen #7 O14A-5a-4z-33S-14s-2T-2t82K-29k-8
    left-then-far sen #9 O-42A-1a-15Z2z71S-1s-2t-8K-4
    left-then-far senator #8 O87a-9Z-2z-51s-9t-16
    left-then-far senator #9 O74A-2a-12Z-5z-66s-2t11K2
    left-then-far she #9 O39A-4a5Z5z-87S-1s11T8K17k7
    left-then-far since #9 O-32a-3z56s-9K-4k-8
    left-then-far skepticism #10 O-49z49
    left-then-far so #9 O81a-5z-64S2K-2k-13
    left-then-far states #8 O-18A-6a61Z-2z-33K-2
    left-then-far such #10 O82Z-2z-78
    left-then-far taken #9 O-41A-6Z5z60K-8k-8
    left-then-far that #10 O-78A2a-3Z-13z124S-4s-31T10t5K-9k-3
    left-then-far that #4 O-73A-15a64Z-8z130S-44s35T-9t-19K-17k-45
    left-then-far that #5 O-111A3a39Z6z173S-25s-9T-2t-25k-49
    left-then-far that #6 O-98A7a74Z-23z157S-27s-3T-2t-38K-53k6
    left-then-far that #7 O-89A11a19Z-34z106S-7s16T22t-36K-2k-6
    left-then-far that #8 O-139A29Z-6z148S-13s11T-8t-20K11k-12
    left-then-far that #9 O-102A33a43Z23z93S-5s-14t-4K-7k-61
    left-then-far the #10 O66A-13a13Z-10z-23S-4s-33T-5t-43K-2k55
    left-then-far the #3 O-93A-4a-36Z92z-1S7T-3t22K-6k21
    left-then-far the #5 O-12A-7a-35Z-1z94S-32s-12T2t20K6k-22
    left-then-far their #10 O-40Z-2z48K-2k-4
    left-then-far their #7 O61A-1a1Z-7z-41S7s6t-11K-1k-13
    left-then-far their #8 O70A-4a-7Z-9z-77s3t-14K15k24
    left-then-far them #8 O43A3a14Z-2z-67S-5s8t-2K12k-4
    left-then-far themselves #7 O44a3z-68S3s12K9k-3
    left-then-far themselves #8 O60Z-1z-60S4T-1K4k-6
    left-then-far they #10 O167a23Z-10z-214S7s44T-2t-16K7k-5
    left-then-far they #2 O-50a7z74s6t-10K-17k-10
    left-then-far they #6 O-46A-2a25Z-7z46S-1s8t-13K-10
    left-then-far they #7 O-102A-4Z-5z103S1s14T3t-5K-1k-3
    left-then-far they #9 O115a63Z-4z-100S2s15T-6t-53K-11k-21
    left-then-far this #1 O-47a-2Z3z2S5s45T-5t8K-4k-4
    left-then-far this #7 O-92A-4a-5Z-7z27S4s71t-19K4k21
    left-then-far this #9 O-55a-21Z2z44S-7s30K-3k10
    left-then-far those #9 O-80a-7Z-3z100t-6k-4
    left-then-far three #7 O56Z-1z-33S4s-10t-2K2k-15
    left-then-far through #9 O73a-1Z-10z-37S-2T-5t-7K-4k-8
    left-then-far thursday #10 O-52A-1a-2Z-7z67S-2K-3k-1
    left-then-far thursday #9 O-64Z2z69t-4k-2
    left-then-far to #10 O73A10a-86z68S7s-65T3t-59K19k31
    left-then-far to #2 O-33A-24a27Z37z-12S7s2T16t17K19k-55
    left-then-far to #3 O-10A-7a2Z4S-1s12T6t49K-3k-51
    left-then-far to #4 O43A-19a8Z27z-119S-13s7t63K-3k6
    left-then-far to #5 O-47A-7a26Z37z-3S-7s-36T9t16K-15k26
    left-then-far to #6 O-38A-16a27Z21z69S-24s-48T19t51K-8k-51
    left-then-far to #7 O-3A-11a99Z1z62S-6s-67T-10t8K-21k-52
    left-then-far to #8 O2A15a40Z48z23S36s-56T-24t-76K-22k15
    left-then-far to #9 O70A7a-16Z12z-3S11s-11T-3t-54K45k-58
    left-then-far tuesday #10 O-58a-12z74S-2K-2
    left-then-far tuesday #8 O-19A-2a-7Z-4z53S-2s-10K-4k-6
    left-then-far tweet #10 O105z-105
    left-then-far tweet #9 O57a-3Z-3z-24S-5s-18K-4
    left-then-far two #7 O50Z-2z-41s-4K-1k-1
    left-then-far two #8 O83a-1Z-5z-46S-1s-7t-10K-8k-4
    left-then-far two #9 O138A-1Z-3z-91S-1s-9t-14K-7k-11
    left-then-far two-thirds #9 O-42A-1z58S-2s-12
    left-then-far until #8 O37a-3Z-1z-24S-2s-4K-2
    left-then-far up #7 O83a-18Z6z-46S-1s1t-4K-12k-9
    left-then-far up #8 O124A1a-21Z3z-82S2s-7T-3t-2K-3k-13
    left-then-far up #9 O39A7a19z-86S4s9T-1t-1K3k7
    left-then-far voters #2 O-22a-3Z52z12S-7s-5t-2K-18k-7
    left-then-far voters #7 O-58a-3Z-5z76t-6k-4
    left-then-far voting #9 O84a-1z-77K-6
    left-then-far was #6 O78A-3a7z-51S5s-7T-1t-5K-13k-9
    left-then-far was #7 O35a13Z-7z-19S6s12T-1t-12K-10k-17
    left-then-far was #8 O31A14a40Z-3z-83S-3s4t-8K12k-3
    left-then-far weaker #8 O73Z-2z-59k-13
    left-then-far what #10 O64A-1a1Z7z-70
    left-then-far whether #6 O-31A-2a-14Z-1z53S-1s2t-3K6k-9
    left-then-far whether #7 O-60a-9Z-4z94S-5s-6T-2t-6K-15k10
    left-then-far whether #8 O-59A-1a5Z-10z91S-2s-2t-9K-4k-10
    left-then-far which #9 O76A-1a-7Z-4z-84S-7s41t-4K-8
    left-then-far why #8 O-41A-1a-2Z13z10T-1t-3K6k19
    left-then-far will #8 O79a-28Z-14z-71S28t4k1
    left-then-far within #9 O-39a-18z57
    left-then-far would #10 O-93a24Z5z53S6s5T-1t-7K5k5
    left-then-far would #8 O-46a5Z-3z55K-3k-9
    left-then-far ‐ #10 O-16a-16Z-2z39T-1K-3k-1
    left,class #1001 O70A-18a-13Z-111z24S-15s74T-34t3K-25k45
    left,class #1002 #1 O47A-3a1Z-63z-9S4s-6T-2t-2K1k32
    left,class #1002 O130A-2a12Z-60z-34S-2s-7T-16t3K-10k-14
    left,class #1003 O59A-3a-27Z-8z14S12s7T-6t-17K4k-35
    left,class #1004 O-117A-7a-25Z47z51s-15T13t11K-8k51
    left,class #1005 #1 O81A6a2Z-16z-55S5T-1t13K-6k-29
    left,class #1005 O-64A-3a74Z40z20S9s-3T-14t-29K-15k-14
    left,class #1006 #1 O16A-7a54Z-14z-11S-1s-5T-1t3K-15k-18
    left,class #1006 O33A-2a12Z24z54S-6s7T-1t-36K-20k-66
    left,class #1007 O-117A3a30Z-15z88S-1s-1T4t10K11k-13
    left,class #1008 O-89A-6a-41Z-20z117S-4s-14T7t20K33k-2
    left,class #1009 #2 O-99A-8a-6Z35z45s14t30K-5k-5
    left,class #1009 #3 O43a-15Z-13z3s-7t7K-2k-16
    left,class #1009 O-95A-2a33z87S5s-10T-1t-11K-16k11
    left,class #101 O-69A8a-12Z107z-5S-15s-9T17t-3K6k-25
    left,class #1010 O-53a-7Z1z54s-5t1K6k3
    left,class #102 O-47A-8a-1Z81z9S-36s-9T10t-6K-5k12
    left,class #106 #1 O95A-6a-4Z4z-75S-5s-6t-3K-5k4
    left,class #107 O112A-7a33Z1z-143S12s7t-9K-4k-2
    left,class #108 #1 O-24A6a12Z-16z-10S51s-9T-3t-7K8k-9
    left,class #108 O2A-1a51Z-9z-83S49s-3T-2t-2K-3k1
    left,class #109 O35A4a41Z42z-128S10s1t-2k-2
    left,class #1102 O49A-1a9Z7z-98S-2s-2T-2t17K7k15
    left,class #1103 O76A-8a-10Z38z-122t46K-4k-15
    left,class #1104 O58a-1Z3z-62S-1s-5T-1t13K-4
    left,class #1105 O147A-1a3Z-6z-137s-18t7K-2k7
    left,class #1107 #1 O-53A8a33Z18z34S-6s-16t-27K2k9
    left,class #1108 #1 O-88A-4a-32Z13z172S-16s-15T-4t-13K-4k-8
    left,class #1108 O-72A-11a-35Z-11z92S8s-17t21K5k20
    left,class #1109 #1 O-61A-9a-2Z20z96S-4s-14K-6k-20
    left,class #1109 #2 O-50A-2a-7Z21z64s-21t6K-4k-8
    left,class #1109 #3 O-80A-2a-3Z4z91s-9T-1t2k-1
    left,class #1202 #1 O-107a-3Z111z13S-2s-2K-9k-1
    left,class #1202 O-102A-4a-14Z14z197S-5s15T-10t-43K-27k-23
    left,class #1203 #1 O-8a-15Z-5z47s15t-1K-25k-7
    left,class #1203 O-136A-1a-12Z-10z159s12T-3t-4K28k-33
    left,class #1204 O-87A6a34Z-3z118S-1s3t6K-36k-40
    left,class #1205 #1 O98a-8Z16z-50S-4s-5T-3t-10K-28k-6
    left,class #1207 #1 O103A-3a14Z9z-94S1s1T-2t-19K28k-38
    left,class #1207 O-42A-4a-22Z-17z58S-2s-10t10K53k-23
    left,class #1208 O-63A8a40Z-6z51S-2s-10t-9K-13k4
    left,class #1209 #2 O11A-8a-6Z34z-13S3s-4t14K-33k2
    left,class #1210 #3 O-92a7Z-4z79K8k3
    left,class #1307 O-70A-2a-7Z-2z69s-7t-3K14k8
    left,class #1308 O19A-4a28Z4z-52S-1s-1t6K-4k4
    left,class #1401 O11a-22Z46z-25S-7T-4t2K-4k2
    left,class #1402 O13A10Z72z-82S-2s-4T-7t-13k11
    left,class #1405 #1 O59A-8a-8Z-6z-15S-5T-1t-14
    left,class #1501 O-66a-6Z-24z63s8T-1t2K2k21
    left,class #1504 O65a-6Z5z-65S-2s-2t-7K15k-2
    left,class #1506 O37A-3a-3Z1z-37s-4t-4K19k-4
    left,class #1507 O52a2Z-6z-107s-7t36K10k21
    left,class #1508 #1 O-37A7a-11Z-4z61S-7s-2T-2t-11K8k-2
    left,class #1509 #1 O86A-3Z1z-63S1s13T-2t-5K-27k-2
    left,class #1601 O20A-1a-12Z-73z-58S-3s51T-23t55K-2k47
    left,class #1602 O41A-3a-1Z-30z-38S-3s43T1t5k-16
    left,class #1607 O79a-6Z-4z-30s-8T-1t-17k-13
    left,class #1609 O-59a3z56s-1t3k-2
    left,class #1703 O-117A-4a17Z-57z-18S5s17T-2t53K4k102
    left,class #1704 O22A-2a-9Z-8z-14S5s-14T8t-63K-5k80
    left,class #1706 #1 O1a-10Z-3z-10S-4s71t-35K-5k-6
    left,class #1706 O40A-1a8Z-9z-91S3s11T6t49K-7k-8
    left,class #1708 #1 O54A-3a14Z2z-52S5s-19T-1t28K-9k-19
    left,class #1803 O25Z3z-49S39s1T-2t-1K-2k-15
    left,class #1804 O76a-7Z-8z-39S3s-5t-14K-6k-1
    left,class #1806 O-53a9Z-2z8S6s1t10k21
    left,class #1809 O70a5Z1z-79s8t-4k-1
    left,class #1902 O-50a-21Z-12z119s-18T-2t-11K-10k5
    left,class #1904 O-162A-1a29Z-5z122S-1s11t-12K-19k38
    left,class #1905 O-22A-2a-3Z-3z53s-12t-3K-8
    left,class #1906 #1 O19a5z-63s14t20K-1k6
    left,class #1906 O-65a5z11s26t13K-3k14
    left,class #1908 #1 O83A-1a-12z-47s-7t-28K10k2
    left,class #1909 #1 O61a19Z-3z-65s-15t4K2k-3
    left,class #201 O-56A-6a-2Z61z43S-3s-19T-13t20K-4k-21
    left,class #202 O36A-3a21Z-86z-64S43s2T10t-8K-3k52
    left,class #204 O96A-2a19Z-43z-79S8s15T12K-2k-23
    left,class #205 O-76A-4a5Z-27z102S-12s-16T-1k30
    left,class #207 #1 O35A14a15Z11z-60S1s4T4t-21k-4
    left,class #301 O-108A-25a-31Z14z18S18s-13T75t29K-15k37
    left,class #302 O-75A-37a-33Z-3S25s36T7t-49K52k78
    left,class #303 #1 O44A-3a1Z9z-83S13s11T-13t5K-3k19
    left,class #303 O11A-20a-10Z2z62S-1s-4T-40t25K-13k-15
    left,class #304 #1 O-69A-2a-12Z-14z-25S-1s39T14t54K4k12
    left,class #304 O-30A-19a-41Z-33z93S15s6T10t-5K7k-3
    left,class #305 O-122A-2a-31Z-4z98S8s-30T5t49K2k25
    left,class #306 #1 O87A4a-38Z18z-100S4s-2T-5t24K-3k12
    left,class #306 O-60A9a35Z-61z107S17s3T3t-11K-3k-39
    left,class #307 #1 O169A16a-44Z-18z-78S18s-29T-24t16K-13k-13
    left,class #307 O-103A15a-1Z-20z66S36s-13T-19t-9K12k34
    left,class #308 #1 O126A26a28Z-14z-103S-27s-48T-14t12K12k3
    left,class #308 #2 O75A31a-17Z-26z-39S19s-13T3t-32K1
    left,class #308 O-106A-12a-15Z48z106S27s-22T-3K-7k-14
    left,class #309 #1 O77A29a-4Z-11z-94S-9s-1T25t7K17k-35
    left,class #310 O-60A7a-6Z-1z58S2s-3T7K-7k4
    left,class #4001 O124A-4a-9Z-61z-2s-17T-2t-8K-2k-19
    left,class #4002 O124a-8z-100s8t-12k-13
    left,class #4003 O114a-20z-113s-2t39k-18
    left,class #4004 O172a-26z-90s-22t-6K-2k-26
    left,class #4005 O123a-22z-67s16T-1t-48k-1
    left,class #4006 #1 O-127a22z84s-13K-1k34
    left,class #4006 O30a52Z6z-11s-67T-1t-24K-2k18
    left,class #4007 #1 O-94a-12z102s-45T8t52K-3k-8
    left,class #4007 O74A-2a-38Z7z-39S-1s-33t35k-3
    left,class #4008 #1 O-148a-14z197s-23K-2k-10
    left,class #4008 O75a-31z-47S-2s20t-18k3
    left,class #4009 #1 O-109a12z104s-37t34K-3k-2
    left,class #4009 #2 O-80a-1z67s32t-11k-8
    left,class #4009 #3 O-72a-16z86s11t-8k-1
    left,class #4009 O-14a13z57s-31T-2t-21k-2
    left,class #401 O-67A-4a6Z21z56S-5s-29T53t6k-37
    left,class #4010 #2 O-56A-2a19z31s1t11K-3k-1
    left,class #4010 #3 O-103a-11z91S-2s23t7k-5
    left,class #402 O-93A-4a-2Z26z57S-3s-9T11t-1k18
    left,class #404 O-32A-1a-13Z-6z55S-19s10T7t8K5k-13
    left,class #407 #1 O-57A-1a2Z-7z-17S70s-3T-7t40K-15k-5
    left,class #407 O-71A5a-10Z-4z59S13s15T-4t-8k5
    left,class #4102 O-21a4Z-5z60s-45T-6t40k-26
    left,class #4106 O90A-2a-8z-52s-9t-13K-1k-6
    left,class #4107 #1 O-15a-10Z-2z-20s74t-30K-1k4
    left,class #4107 O134A-10a-18Z-8z-109s10t-10K-1k11
    left,class #4108 O156A-2a-38Z-12z-119s22t-5k-3
    left,class #4109 O130A-2a-4z-124s2t1k-3
    left,class #4110 O74a-7Z20z-91s7t-2
    left,class #4302 O-69A-13a8Z61z-2S-2s8T12t-2K-1
    left,class #4306 O-86A13a7Z-4z83T-3t3k-13
    left,class #4307 O-25A27a-9Z-46z57S6s-9T-1t-9K-2k11
    left,class #4803 O-33A-2a-8Z70z-43s18t5K-2k-5
    left,class #4808 O-105A13a17Z-8z82s-8t6k3
    left,class #4809 #2 O-40A5a-6Z-13z35s2T-2t12k6
    left,class #5001 O-42A16a-55Z119z47S19s-44T-13t-17K-44k13
    left,class #5002 O-162A-22a-42Z57z132S25s40T11t-11K17k-44
    left,class #5003 O-91A-28a14Z24z186S-28s14T8t-52K-34k-14
    left,class #5004 O-63A-29a-14Z50z72S-16s31T-2t62K-32k-58
    left,class #5005 O-132A-11a-45Z-10z140S2s84T1t69K-41k-57
    left,class #5006 #1 O75A-3a-87Z-15z-21S12s-22T-5t55K44k-33
    left,class #5006 O-113A-3a-24Z-41z109S-17s21T7t59K18k-15
    left,class #5007 #1 O-38A-22a-21Z17z4S4s-3T-14t-69K77k64
    left,class #5007 O-113A-12a-20Z25z167S3s101T-22t-82K-12k-35
    left,class #5008 #1 O15A-17a-11Z-21z-87S57s45T11t-15K79k-55
    left,class #5008 #2 O-58A-5a7Z20z145S-23s19T-4t-22K-37k-42
    left,class #5008 O-94A11a39Z38z61S-5s-15T-14t10K-4k-26
    left,class #5009 #2 O-24A-4a36Z-10z62S-3s-53T-5t-11K20k-7
    left,class #5009 #3 O61A13a13Z-24z-68S-14s62T-3t-42K-17k19
    left,class #5009 O-111A25a59Z31z38S-11s11T-10t-33K-9k11
    left,class #5010 #1 O28A-2a48Z11z-117S-2s27T-5t-34K36k9
    left,class #5010 #2 O118a-42Z-19z-48S-8s2T-1t4K28k-35
    left,class #5010 #3 O106A-7a-44Z-16z-48S-4s37T-4t-20K4k-4
    left,class #5010 O39A-2a-5Z20z-75s-7t21K3k6
    left,class #504 O-80A-1a-14Z-4z81S11s19t-3K-2k-6
    left,class #507 O-76a-32Z-1z120S-4s-6t-10K-4k15
    left,class #508 #1 O103a-24Z-3z-114S10s16T-5t30k-13
    left,class #509 #1 O60a20Z-3z-62s-13K-1k-1
    left,class #5101 O-91A-4a25Z2z43S19s-24T11t25K32k-38
    left,class #5102 O-94A-27a50Z-4z71S-25s-2T-17t49K3k-3
    left,class #5103 O-65A-23a45Z-34z154S-33s-46T-8t49K-14k-26
    left,class #5104 O-18A-17a-42Z-29z70S17s-31T-14t48K-10k27
    left,class #5105 #1 O-62A4a6Z-2z-16S16s18T-3t5k33
    left,class #5105 O-137A-1a-31Z-2z190S1s-97T54t-61K-8k90
    left,class #5106 #1 O1A-9a-27Z-10z109S-29s-15T-20t-11K-2k13
    left,class #5106 O-51A-10a-38Z-20z117S-35s-115T-2t107K-11k57
    left,class #5107 #1 O-61A1a18Z-12z38S-67s18T18t43K-19k23
    left,class #5107 #2 O-37A-2a-6Z-7z87S-17s-34t12K-3k6
    left,class #5107 O-67A-11a-12Z36z75S-34s-66T4t53K-15k37
    left,class #5108 #1 O24A-7a-26Z-24z-44S-10s1T24t101K-26k-13
    left,class #5108 O57A10a-10Z9z39S12s-64T5t-21K-6k-29
    left,class #5109 #1 O53a-37Z4z-39S3s34T4t10K-16k-17
    left,class #5109 #2 O62a-44Z-33z-35S22s25T-12t-6K-6k26
    left,class #5109 #3 O79A-3a-25Z-20z79S-21s-13T-8t-55K-1k-12
    left,class #5110 #1 O-56A-6a-12Z23z72S-24s37T3t-19K-3k-14
    left,class #5110 #2 O-60A-4a-11Z-13z78S9s5T-10t8K-2k-2
    left,class #5110 #3 O38a-37Z-41z103S-19s-14T-9t-10K-4k-6
    left,class #5202 O10a11Z-5z-33S-4s5T22t-5
    left,class #5405 O64a-30Z5z-31S2s-13T-1t9k-5
    left,class #5407 O-35A-3Z9z9S13s16T-2t-3K-5k2
    left,class #5408 #1 O-83A-10a-4z87S3s6T-7t2K-1k6
    left,class #601 O64A-1a1Z9z-23S15s-12T2t-7K-7k-43
    left,class #603 O-18A-3a-21Z-15z95S-21s-11T32t-9K-2k-26
    left,class #604 O-99A6a4Z19z65S-1s-11T9t-19k26
    left,class #605 #1 O-48a3Z8z16S-3s32t-5K-1k-2
    left,class #607 O-22A-1a-15Z-13z-19S-10s-4T21t67K-12k9
    left,class #702 O-40A6a-13Z103z-50S-5s-2t-4k4
    left,class #703 O-30A27a3Z67z-90S9s-5t-3K6k16
    left,class #704 O-8A10a11Z64z-83S12s-9t-9K7k6
    left,class #706 O-41A-3a-6Z92z-53S28s-9t-4K2k-6
    left,class #803 O75a-16Z29z-58s15T-2t-10K6k-40
    left,class #804 O-47A-2a27Z-3z21S-1s9t7K-10k-1
    left,class #805 O-58a28Z18z25s8t-2K-7k-11
    left,class #806 O-55a-32Z-12z64t-2K12k25
    left,class #807 #1 O63a-4Z-14z-44S-3s-1t-9K10k1
    left,class #808 #1 O23A-3a-31z36s-3t-5K-5k-11
    left,class #808 O49a26Z-29z-41s-12t-1K-3k11
    left,class #809 #1 O-118A-2a-21Z-9z120s12t7K21k-10
    left,class #809 O-45a-7Z15t-9K28k19
    left,class #903 O-74A-2Z-3z111s-41t9
    left,class #907 O71Z4z-52S-2s-2T-1t-26K16k-8
    left,class #909 #1 O81a-2Z4z-22s-9T-2t-18K-2k-30
    right,class #1001 O94A-19a19Z-26z-79S-28s-63t13K8k80
    right,class #1002 O106A1a-7Z10z-130S-26s7T7t-5K7k30
    right,class #1003 O25A11a38Z-5z38S-23s-41T-3t-17K-28k5
    right,class #1004 #1 O-8A11a41Z7z-72S-18s39t6K-9k3
    right,class #1004 O80A6a-14Z21z-77S33s7T7t6K-13k-56
    right,class #1005 #1 O33A-49a22Z17z-59S-13s29T-1t6K9k5
    right,class #1005 O47A-11a22Z-30z91S-7s-33T-3t-2K-39k-36
    right,class #1007 #1 O76A-45a-9Z-8z45S-19s-19T-7t10K10k-34
    right,class #1007 #2 O70A2a-1Z-5z-3S-12s-15T-1t-17K-3k-16
    right,class #1007 O-18A-9a-56Z-33z88S4s62T7t7K6k-57
    right,class #1008 #1 O9a2Z-10z55S-15s-45T-4t9K15k-16
    right,class #1009 #2 O-51A22a2Z45z59S-21s8T13t-2K-9k-67
    right,class #101 O-72A17a-11Z86z83S33s-69T2t-4K-40k-26
    right,class #102 O-47A-2a17Z34z8S1s-1T5t1K35k-50
    right,class #105 #1 O-67A2a26Z-2z24S16s7k-4
    right,class #108 #1 O49A37a-29Z-13z-74S2s6T8t-3K3k13
    right,class #108 A2a6Z-23z-16S50s11T2t-8K-10k-14
    right,class #109 #1 O5A62a14Z-27z-7S-25s-12T7t-2K-9k-6
    right,class #110 #3 O11A-12a54Z6z-54S-3s-2
    right,class #1101 O205A24a-4Z-40z-72S-25s-130T-3t11K12k22
    right,class #1102 O207A9a-46Z-10z-68S-52s-20t21K-16k-24
    right,class #1104 O51A-20a-34Z13z-31S-22s34T-2t-18K-2k31
    right,class #1107 #1 O-29A14a78Z-14z-20S-5s-23t6K-5k-1
    right,class #1108 #1 O-26A-1a90Z-16z-23S-7s-14t-19K-5k21
    right,class #1109 #1 O54A16a-25Z-8z-30S-4s-14t9K-4k5
    right,class #1109 O82A5a-2Z-1z-68S-3s-7t-2K-5k1
    right,class #1201 O-67A-41a-18Z-38z17S-8s-30T-7t-5K120k77
    right,class #1202 O-53A-32a-23Z21z11S-32s-12T-3t28K55k38
    right,class #1203 O1A-2a-79Z5z85S-27s-38t4K75k-25
    right,class #1204 O49A-5a-69Z3z7S4s-17K18k11
    right,class #1206 #1 O-47A6a99Z7z-18s-7t-2K-28k-10
    right,class #1206 O158A9a-73Z-27z-57S-16s-10t-22K20k17
    right,class #1207 #1 O-68A-2a115Z-5z-29S-2s33T-3t-4K-22k-13
    right,class #1207 O110A-7a10Z-12z-66S-5s-25t9K4k-17
    right,class #1208 #1 O3A15a94Z-16z-54S-6s9T8t-13K-40k-1
    right,class #1208 O88A-4a-10Z-21z-36S-7s-32t4K35k-18
    right,class #1401 O20A2Z-16z68S52s-30T-3t-30K-44k-19
    right,class #1402 O-3A46a-30Z44z42S25s-141T6t6K-15k19
    right,class #1403 O30A53a-22Z-20z12S-5s-60t16K-3k-1
    right,class #1405 O-69A32Z-2z16S29s-5t1K6k-8
    right,class #1407 #1 O-97A-12a38Z-10z-2S-20s93T-2t6K-1k8
    right,class #1408 #1 O-67A-27a23Z4z-24S-8s112t-18K6k-1
    right,class #1501 O-21A-23a12Z-8z40S-71s-39T-2t6K36k70
    right,class #1701 O-80A-11a-13Z-6z-28S6s133T8t41K-32k-19
    right,class #1702 #1 O-47a-16Z-1z-4S-1s86t-19k1
    right,class #1702 O-19A-17a53z38S-8s-21T-1t-7K-13k-5
    right,class #1703 O-62A5a40Z14z20S7s-26t-6K-6k15
    right,class #1704 #1 O44A-1a-12z5s-51t8K-1k7
    right,class #1706 #1 O68A-2a-25Z-4z-28S-4s-31T-2t7K19k2
    right,class #1901 O-64A-1a38Z-6z40S-4s-26T-1t-6K12k18
    right,class #1906 O46a-19Z-6z5S-1s-23t11k-13
    right,class #1907 O-55A-1a54Z-10z6S-2s-15t15K17k-9
    right,class #201 O-82A7a9Z24z72S36s-34T5t-8K-17k-10
    right,class #202 O-42A20a-25Z52z-41S32s45T14t-4K-9k-40
    right,class #207 O80A-15a-13Z8z15S-28s-27T-8K-5k-7
    right,class #209 #3 O50A6a-37Z9z-23S-11T3t3
    right,class #301 O-54A74a8Z32z-8S18s-56T-16t3K19k-20
    right,class #302 O-20A63a-22Z-24z-85S71s-66T11t-28K56k44
    right,class #303 #1 O-43A4a4Z-1z-7S-15s77T-6t-4k-9
    right,class #303 O-81A87a-23Z63z60S19s-76T-22t-25K1k-3
    right,class #304 #1 O-2A33a-3Z-28z-23S-33s83T-17t-3K-5k-1
    right,class #304 O32A17a54Z-7z4S30s-82T-11t-11K-2k-25
    right,class #305 O-16A-11a-15Z24z-30S17s39T39t2K1k-50
    right,class #306 #1 O17A-56a-11Z-12z-1S-43s63T11t-16K1k50
    right,class #306 O-42A12a-23Z58z67S-7s-78T14t-11K2k7
    right,class #307 #1 O63A-65a-45Z62z26S-47s49T13t1K2k-60
    right,class #307 O-49A25a-53Z62z-5S47s13T19t1K2k-62
    right,class #308 #1 O-5A-33a4Z-5z114S-79s41T-6t-19K-9k-3
    right,class #309 #1 O-34A-102a61Z27z-12S-35s36T14t-2K21k25
    right,class #309 #2 O16A-23a68Z-49z-43S52s-45T4t1K31k-13
    right,class #309 O-69A9a-16Z68z50S-22s-4T3t-2K11k-28
    right,class #310 #1 O59A-63a34Z-11z16S-14s-19T-3t1K19k-18
    right,class #4001 #1 O118A-2a-34Z-2z-108S-4s32t3K-15k11
    right,class #4002 #1 O79a35z9s-128t-1K-8k14
    right,class #4003 #1 O156A-4a-42z14s-106t-16K-2k-1
    right,class #4004 #1 O128a6Z-4z-84s-92t-9k54
    right,class #4005 #1 O84a5z15s-110t9K8k-10
    right,class #4006 #1 O164a-65Z-2z-54s-37t-17K-2k13
    right,class #4006 #2 O-96a-31z99s40t-8K-5k1
    right,class #4007 #1 O57a-53z-54s56t-18K-2k14
    right,class #4007 #2 O-82A-2a-19z-15s130t-9K-9k6
    right,class #4007 #3 O62a-12z-22s-14t-7k-7
    right,class #4008 #2 O-182a88Z-2z25S-3s105t-11K-2k-19
    right,class #4009 #1 O11a11z-52s15t-6k20
    right,class #4009 #2 O-130a18z4s137t-23K-7k1
    right,class #402 O-72A-6a1Z-6z97S7s-6t1K-4k-12
    right,class #403 O-81A4a-4Z-1z-39S109s-8T21t6k-7
    right,class #404 O-21A-11a61Z3z-12S-7s-18T12t-5k-3
    right,class #406 O-103A15a10Z-13z-13S37s51T3t-4k17
    right,class #407 #1 O-40A-12a-13Z-2z58S-39s42T8t-10k7
    right,class #408 #1 O-50A2a-13Z-6z32S-10s45T18t-10K-5k-2
    right,class #4102 O-91a-23z3s78t36K-2k-1
    right,class #4105 O-83a11z44s30t-3K-2k2
    right,class #4106 O-73a-9z37s40t2K-1k5
    right,class #4301 O-6A-6a88Z-10z-55S-25s20t-4K-8k7
    right,class #4302 O-54A-16a30Z-9z55S-2s-4t-3K-2k3
    right,class #4303 O-6A7a-50Z-6z58S6s-13T-1t1K-4k8
    right,class #4307 O-61A-11a-14Z-8z74S7s18t-3K-3k2
    right,class #4310 #1 O82A-31a3Z-4z-45s-2T2t-2k-1
    right,class #4604 O67A-6a3Z-4z-29s-14t-3K-3k-11
    right,class #4803 O-78A-12a78Z12z-37S-2s8t28K6k-2
    right,class #4807 #1 O11A2a54Z-8z-48s-2t1K-3k-6
    right,class #5001 O-81A-50a60Z-42z-33S3s91T17t-16K23k29
    right,class #5002 #1 O101A-3a112Z-8z-113S-11s24T8t-29K-31k-50
    right,class #5002 O-52A19a84Z42z-6S48s21T-20t-22K-79k-33
    right,class #5003 #1 O-38A-9a185Z13z5S-8s16T-12t-41K-56k-58
    right,class #5003 O-12A-1a102Z5z-42S7s21T3t-18K-12k-53
    right,class #5004 #1 O32A6a69Z38z5S-7s-7T-4t-49K-24k-59
    right,class #5004 O14A30a29Z18z-58S-37s22T9t35K-45k-16
    right,class #5005 #1 O31A-15a108Z-34z23S-22s-12T1t-18K-12k-50
    right,class #5005 O1A1a60Z-45z59S-2s-50T14t16K-15k-39
    right,class #5006 #2 O9a-24Z-5z-35S-8s65T8t4K-6k-7
    right,class #5006 O58A11a-35Z-23z40S17s-55T27t-36K-12k8
    right,class #5007 #1 O-16A-23a29Z17z34S-39s-72T-11t22K24k36
    right,class #5007 #2 O43A-2a75Z-1z-21S-16s-28T-3t-20K-4k-22
    right,class #5007 O50A16a-4Z12z7S-2s-108T-10t-11K26k24
    right,class #5008 #1 O4A-29a31Z14z109S-30s-138T-1t30K5k4
    right,class #5008 #2 O94A-8a34Z11z-5S-37s-132T-1t18K13k11
    right,class #5008 #3 O107A-2a-59Z-11z43S1s-40T-1t-5K-17k-16
    right,class #5008 O-84A-13a52Z-8z119S24s-119T8t-44K39k27
    right,class #5009 #1 O-8A-14a63Z-18z34S-4s-91T-11t25K2k20
    right,class #5009 #2 O60A-33a-45Z-14z80S-23s-103T15t13K26k23
    right,class #5009 #3 O84A-9a-51Z-4z-15S-6s-30T-1t37K-9k6
    right,class #5009 O3A12a30Z-43z20S11s-64T-12t-10K48k6
    right,class #501 O-79A-3a-4Z4z2S-4s120t3K-18k-22
    right,class #5010 #2 O104A-22a-9Z-24z-88S12s11t-15K-2k33
    right,class #5010 #3 O84A-20a-64Z17z-1S-13s-48T9t2K-10k44
    right,class #5010 O-42A-1a-26Z-14z29S-3s17K28k11
    right,class #502 #1 O-16a-31z8s43t-6K-2k5
    right,class #504 O-34A-9a-10Z-3z64S12s-5t-3K-1k-11
    right,class #507 #1 O-76a18Z7z-12S-5s77T-4t2K-2k-6
    right,class #508 #2 O57A-2a-2Z7z-31S-4s-23t3k-3
    right,class #5101 O-67A14a30Z10z-92S55s87T32t1K-5k-67
    right,class #5102 #1 O-160A5z23S-23s165T-22t-31K-1k43
    right,class #5102 O-34A1a2Z-40z-10S37s87T13t6K-32k-31
    right,class #5103 #1 O-29A-19a-4Z12z-41S-54s148T6t-15K-1k-4
    right,class #5103 O-110A12a13Z6z-47S16s109T17K-2k-13
    right,class #5104 O-73A33a6Z2z-16S5s-3T18t28K-5k6
    right,class #5105 #1 O50A-6a-11Z19z-2S-29s2T-17t12K-9k-10
    right,class #5105 #2 O-67A2a2Z1z-18S21s66t-3k-4
    right,class #5105 O-57A30a-46Z83z22S-14s33T7t-35K-8k-15
    right,class #5106 #1 O67A-56a-89Z10z74S2s-13T-8t35K-3k-18
    right,class #5106 O-49A11a16Z-20z-104S46s50T-16t43K-8k32
    right,class #5107 #1 O11A-18a-18Z32z-41S26s8T27t-39K-6k17
    right,class #5107 #2 O-66A-16a16Z9z-34S47s79T-20t-13K-3k2
    right,class #5107 O-77A13a18Z-4z-7S45s15T21t11K-1k-33
    right,class #5108 #1 O-31A-37a-35Z13z57S37s-65T-13t24K22k29
    right,class #5108 #2 O-44A-14a-31Z-13z-30S96s82T-15t-38K-3k11
    right,class #5108 #3 O-21a6Z-11z-51S28s28T-5t16K7k4
    right,class #5108 O-90A16a-46Z-21z5S-13s123T27t7K-20k13
    right,class #5109 #1 O-5A38a-9Z-6z49S12s-56T-26t-22K12k12
    right,class #5109 #2 O33A12a31Z-23z-104S28s72T-16t-30K14k-17
    right,class #5109 O-66A11a17Z4z10S-6s40T-21t-28K15k24
    right,class #5110 #1 O43A7a-29Z10z-3S6s-39T-1t11K-15k11
    right,class #5202 O-48A-5a-7Z12z-22S32s34T-2t19K-2k-11
    right,class #5207 #1 O75A6a11Z-10z-33S-4s-34T-1t-3K-2k-5
    right,class #5402 O-72A-17a19z-5S86s-14t-5K2k6
    right,class #5404 O-64A11a-10Z35z29S9T-3t3K-2k-7
    right,class #5409 #1 O-62Z-15z70S-9s24t-2k-6
    right,class #601 O-81A-5a24Z28z16S8s67T5t-6K-38k-17
    right,class #602 O34A1a38Z28z19S-20s-81T2t-1K-9k-9
    right,class #603 #1 O65A29a-12Z-1z-43S-2s-24T-2t-8k-2
    right,class #603 O61A-21a-6Z1z-32S11s-22t-1K-10k19
    right,class #606 O-50A-17a12Z-25z59S42s4T3t-1K5k-32
    right,class #608 #2 O-76A8a-12Z12z5S18s51t-4k-1
    right,class #609 O-81a6Z-3S30s26T-6t-3k31
    right,class #702 O44A7a-12Z-69z64S19s-10t-7K-9k-28
    right,class #704 O-2A-39a7Z59z36S-18s-21t-3K-3k-16
    right,class #705 O-54A-1a-18Z84z4s-19t-3K5k2
    right,class #707 #1 O4A12a7Z-80z56S-4s2t-2K-2k6
    right,class #801 O85A-12a-16Z-52z-59S-9s-30T-3t-12K23k85
    right,class #802 O75A-7a-21Z-25z-16S-3s33t1K-13k-23
    right,class #803 O123a-19Z-26z-27S-4s-10K-37k1
    right,class #806 #1 O83A6a23Z3z-56s22t-18K-13k-50
    right,class #807 #1 O67A-9a46Z-24z-57S-6s-46T-1t4K31k-5
    right,class #808 #1 O2A-4a-20z59S-7s-11T-2t-3K8k-21
    right,class #808 O-87a3Z-16z67s2t-5K-2k38
    right,class #809 #1 O-23A-1a-1Z69z-38S-2s-11T-2t3K5k2
    right,class #809 O-43a23Z-8z23S-2s15t-8K-7k7
    right,class #901 O117A-1a-25Z-4z-62S-2s-37t-20K-11k46
    right,class #903 O32A-4a-30Z-3z8S-14s64t-6K-10k-35
    right,class #905 #1 O70A-2a-30Z-2z-12S-2s-10T-2t-18k9
    right,class #905 O10a60Z-11z5S-9s-72T-2t-6K-4k30
    right,class #906 O-92A-6a81Z13z18S-7s-54t-6K15k36
    right,class #907 #1 O39A-3a-41Z1z39S-5s-8t-5K5k-20
    right,class #907 O-96A-1a37Z5z-23S-3s28t4K8k41
    right,class #909 #2 O41A1a-13Z-3z11s-27t-3K-2k-4
    e #0 OO246OA9OZ-306OS36OT-47OK-33AO-23AA-19Aa-129AZ-81AS37AT-6AK48aO-144aA148aa283aZ-250aS100aT-61aK99
    e #0 ZO-68ZA-84ZZ-57Zz-140ZS-75ZT-14ZK-73zO-85zA-119zZ159zz337zS-20zT-32zK-61SO5SA32SZ-59SS-12Ss-91ST-21
    e #0 SK129sO-55sZ-155sS-15ss180sT-16sK161TO26TA-6TZ-18TS-18Tt-78TK6tO56tA-14tZ-72tS26tT5tt89tK-66KO-45
    e #0 KA-56KZ118KS-38KT72KK-58Kk101kO-23kA-83kZ241kS-89kT69kK-36kk237
    e-quote #0 OO-68OA123OZ63OS122OT-11OK25AO3AA-12Aa-55AZ-54AS72AT-6AK58aO16aA-34aa-31aZ-73aS-24aT-46aK62
    e-quote #0 ZO40ZA-33ZZ-50Zz1ZS-59ZT-13ZK-65zO99zA-3zZ-63zz-39zS-18zT-31zK-55SO10SA35SZ-37SS-12Ss14ST-21
    e-quote #0 SK86sO-11sA-42sZ-102sS-6ss15sT-15sK116TO32TA-6TZ-10TS-18Tt-32TK6tO95tA-9tZ-22tS26tT5tt5tK-71
    e-quote #0 KO-1KA-50KZ87KS-38KT62KK-56Kk62kO36kA-58kZ88kS-84kT71kK-33kk48
    e-quote #1 OO32OA56OZ13OS2OT2OK22Aa-22AZ-6aa38aZ-14ZO-4ZA-5Zz-41zO-7zA-31zZ-9zz-31zT-2SA-2SZ-7Ss-12SK-1
    e-quote #1 sO-5sA41sZ-21ss32TZ-2Tt-7tO-3tA-2tZ-22tt17KO-19KA-4KZ56Kk6kO-3kA-20kZ-13kT2kk-2
    e-quote #12 OO82OA-21OZ-12OS-12OT-4OK-7AA-5Aa1AZ-3AS-5aa10aZ-2aS-2ZO-22ZA-9ZZ-11Zz55ZK-2zO-7zA-18zz-58
    e-quote #12 zS-1Ss17SK-2sA-2sZ-7ss30sT-1tA-2tZ-2tt14KZ-3KT-2Kk10kA-1kZ-3kk9
    e-quote #22 OO57OA-78OZ-198OS31OT-18OK-28AO-15Aa-23AZ-13AK-3aO-66aA220aa95aZ-121aS-10aT-1aK-11ZO-60ZA-19
    e-quote #22 ZZ6Zz-34ZS-1ZT-1ZK-1zO-161zA-113zZ302zz176zS-6zT-4zK-4SO-1SA-1SZ-12Ss-30SK35sO-6sA-6sZ-7ss48
    e-quote #22 sK14TZ-1Tt-13tO-4tZ-13tS-1tt62tK-1KO-4KA-2KZ-51KT15KK-1Kk24kO-15kZ44kk30
    e-quote #23 OO11OA-24OZ-37OS-8OK-4Aa-4aO-15aA-8aa52aZ-22aS-10aT-4aK-7ZO-2Zz7zO-37zA-3zZ-24zz106zS-14zT-4
    e-quote #23 zK-2sO-2sZ-2ss26Tt-2tO-4tZ-6tt31kk13
    e-quote #30 OO-9OA-5OZ-6OS-27OK-20AO-6AA-1Aa-5AS-13AK-3aO-44aA-22aa14aZ-12aS105aT-6aK31ZO-11ZA-2Zz-60
    e-quote #30 ZS-10ZK-1zO30zA55zZ-22zz51zS-31zT-1zK16Ss-22SK-9sO-6ss23sK6Tt-8tO-14tS3tt30tK6KZ-1Kk-5kO-2
    e-quote #30 kZ6kK-1kk10
    e-quote #31 OO2OA-1OZ7Aa-2aa-8Zz-2zO8zA7zZ-2zz-7kZ-1
    e-quote #5 OO22OA29OZ-41OS3OT-1OK-3Aa-18aO-7aa5aS-2ZO-8ZA-4Zz-33zO-24zA-11zZ4zz8zK-1SZ-3Ss-9SK35sO-20
    e-quote #5 sA15sZ-9ss5sK17TO-4TZ-5Tt8tO-6tZ-4tt-20KO-14KZ35KT-2KK-1Kk5kO-21kA-2kZ90kK-2kk-6
    e-quote #56 OO15OA-20OZ-20OS-36OK-8Aa58AZ-3AS-7AK-2aO-4aA-1aa-3aZ-2aS-7aK-2ZA-8ZZ-2Zz54ZS-1zO-6zA-3zz-10
    e-quote #56 zS-2zK-2Ss16SK-2sO-7sZ-6sS-4ss11sK-1Tt-4tZ-1tt-10KZ7KT-1Kk26kO-3kA-3kZ-12kS-3kk18
    e-quote #57 OO3Aa-2Zz-1
    e-quote #66 OO13OA-5OZ-20OS-7OT-5OK-7AO-2Aa-40aO-6aa111Zz-48zO-58zA-3zZ15zz108SO-4Ss-55SK-4sO-9ss31TO-2
    e-quote #66 Tt-2tO-5tZ-1tt-19KO-1KZ-11Kk-10kO-3kZ6kT-1kk44
    e-quote #67 OO39OA-31OZ-29OS-13OT-5OK-11Aa-1aa30aZ-4aS-1aT-3Zz-2zO-4zA-3zZ-12zz69zT-2zK-6Ss-4sO-3sA-1
    e-quote #67 ss-14Tt-4tt-10KO-6kO-7kZ-4kT-3kk47
    e-quote #70 OO39OA-12OZ-22OS-19OT-5OK10AO-2Aa-15AS-11AK-2aO-18aA-7aa-26aS50aK26ZA-2Zz-36ZS-4ZK-4zO80zA5
    e-quote #70 zZ-27zz-37zS46zT11zK-7Ss-5SK-9sO13sA-4sS-5ss-24sK12Tt-13tO-2tS-1tt-11Kk-15kO-5kZ32kS-2kK-1
    e-quote #70 kk27
    e-quote #71 OO4OZ-4Aa-2AZ-2zA3zZ-4zz-3sZ-2KZ-2kZ13
    e-quote #75 OO3OK-2ZA-1Zz-2zz6zS7zK-1ss-5kZ-4kk-1
    e-class #1 OO-38OA68OZ-13OS45OT47OK47AO-5Aa20AZ-7AS68AK-18aO-20aA68aa-28aZ-37aS104aK-22ZO-38ZA-8ZZ-3Zz34
    e-class #1 ZS-21ZT-3ZK-2zO-67zA-45zZ105zz-4zS55zT-2zK8SO-14SZ-4SS-4Ss7SK-26sO6sA-3sZ-1sS-19ss-107sK-60
    e-class #1 TO-7TZ8Tt-14TK-3tO-4tA-1tZ-8tS-6tt-16tK-2KO-65KZ96KS-24KT38KK-1Kk-21kO-1kZ24kS-2kT1kk-53
    e-class #10 OO8OA-30OZ-15OS-90OT-31OK44AO-14AA-1Aa-54AZ-5AS-7AT-1AK-13aO-102aA3aa28aZ-14aS-41aT-2aK50
    e-class #10 ZO118ZA-1ZZ-11Zz-94ZK-1zO97zA-2zZ32zz-7zS-10zT13zK9SO13SA-2SZ-10Ss-94SK-1sO11sA1sZ-18ss13
    e-class #10 sT-4sK-90TO12TZ22Tt-36TK-5tO40tA-2tZ104tS-1tT-2tt-15tK-2KO72KA-3KZ-59KS-5KT-72KK-7Kk67kO87
    e-class #10 kA-3kZ-95kS-1kT39kK11kk181
    e-class #11 OO49OA-8OZ56OS-98OT-10OK-9AO-22AA-2Aa-22AZ-2AS-9AK-3aO-39aA33aa38aZ-10aS-24aK-19ZO126ZA-3ZZ6
    e-class #11 Zz-22ZT-2zO168zA9zZ25zz43zS-24zK6SO-41SA-1SZ-4Ss-10ST-2SK-23sO-66sA-4sZ-6sS-2ss-92sK-43TO17
    e-class #11 TZ-2Tt-10TK-2tO42tA-4tZ5tt9tK-2KO33KZ-16KT-18Kk20kO22kA-1kZ-5kT6kk-27
    e-class #12 OO13OA-26OZ41OS-71OT-17OK-13AO26Aa-17AZ-5AS-27AK31aO53aA8aa89aZ-10aS9aK159ZO-17Zz32ZT-3ZK-39
    e-class #12 zO79zA2zZ-3zz79zK-63SO27SA-4SZ-5Ss-167SK22sO82sA-15sZ6sS-2ss-71sK173TO7TA-2TS-2Tt-41tO6tZ3
    e-class #12 tt-149tK-42KO-59KA-3KZ-52KS-2KT-11KK-15Kk77kO6kZ-22kT-7kK-20kk-28
    e-class #13 OO-59OA-19OZ14OS-43OT-2OK-59AO-6Aa25AZ-1AS-4AK-4aO7aa57aZ-2aK33ZO-3ZA-2ZZ8Zz-11ZK-3zO-21zA-3
    e-class #13 zZ5zz81zK-3SO18SZ-2Ss-59SK57sO-23ss-62sK84TO-2Tt-4tO5tZ5tt-40tK-1KO-4KT-5Kk39kO-5kZ19kk-5
    e-class #14 OO-46OA101OZ11OS102OT-14OK3AO-1AA-2Aa35AZ-1AS-36AK-1aO13aA-21aa-59aZ-7aS-83aK-3ZO8ZA-2ZZ-14
    e-class #14 Zz-10ZS14zO23zA36zZ10zz31zS-10zT-2SO-6SA-2SZ-6SS4Ss18SK-7sO35sA-14sZ-9sS1ss-85sK-50TO4TA-1
    e-class #14 TZ-8TS-1Tt33tO51tA3tZ-34tS33tt-54KO-37KA-1KZ45KS8KT-2KK-2Kk-38kO-46kZ116kT-6kK-2kk-15
    e-class #15 OO-46OA-40OZ-9OS-59OT2OK-33AO19AA-2Aa-16AZ-6AS-3AT-1AK11aO6aa23aK37ZO42Zz-44ZS-1ZK-2zO13zA-7
    e-class #15 zZ6zz-25zS4zT-2zK6SO49SZ-1Ss-53ST-2SK61sO46sA-2ss-94sK101TO-8TZ-3Tt-13TK6tO20tA-2tZ-4tS-1
    e-class #15 tt-2tK8KO-22KA-3KZ-31KT-6Kk91kO8kA-2kZ-39kT-6kk27
    e-class #16 OO58OZ-4OS7OT-7OK-2AO-2Aa6AS-2aO-7aa-25aS-3aK-4ZO48Zz-58zO-4zA-2zZ-3zz-41zT-3SO6SZ-4Ss-3sO17
    e-class #16 ss-18sK-6TO-2TZ-5TS-2Tt-1TK-2tO4tZ8tt46KO14KA-1KZ-56KT-10Kk51kO47kA-3kZ-42kT1kk12
    e-class #17 OO-25OA-40OZ-62OS30OT2OK-26AO-11Aa66AZ-3AS-7AT7AK-17aO-13aA4aa-73aS-11aT-3aK-31ZO-27Zz-63
    e-class #17 ZS-2zO-107zA-2zZ-4zz-60zS-2zK-2SO-20SZ7Ss104SK26sO-6sA-1sZ-3ss183sK33TO-1TZ-14Tt24tO-6tZ-4
    e-class #17 tt123KO-6KZ-34KS8KT7Kk-15kO-21kZ12kT5kk81
    e-class #18 OO23OA39OZ7OS52OT16OK-25Aa-29AS-4AK-4aO-10aA13aa10aS1aT-4aK-3ZO-15ZZ-1Zz-20zO-22zA12zZ2zz-6
    e-class #18 zS-3SO4Ss-25SK-14sO28ss-11sK2TO6Tt-8tt-9KO21KZ38KS-3KT-13KK-1Kk-62kO-14kZ19kT7kk5
    e-class #19 OO120OA-16OZ-47OS-19OT-6OK-45AO8Aa13AZ-2AS-5AT-3AK12aO-2aa29aZ-4aS-3aK-11ZO-46ZA-1ZZ-2Zz-2
    e-class #19 ZK-6zO-44zz45zK-1SO11SZ-3Ss9SK13sO-29sA-2sZ-2ss41sK25TO4Tt11TK-2tO-19tA-2tt11tK-2KO-3KZ-5
    e-class #19 KT-6Kk11kO-9kZ-8kk-8
    e-class #2 OO10OA30OZ-61OS112OT33OK-21AO-2Aa-7AZ-1AS20AK-2aO-12aA10aa-18aZ-7aS-16aK18ZO-17Zz41ZS-3zO-18
    e-class #2 zZ-22zz9zS-1zT-1SO-1Ss-10SK-6sO-1sA-1ss-61sT-1sK-25Tt-37tO-9tZ-19tS-1tt-25KO46KA-2KZ69KS-8
    e-class #2 KT-9Kk-5kO-34kA-6kZ87kS-4kT-5kk-4
    e-class #3 OO36OA72OZ-121OS27OT11OK95AO-13AA-3Aa-12AZ-2AS44AT-2AK-28aO-32aA-9aa-5aZ-10aS98aT-6aK-29ZO-29
    e-class #3 ZA-8ZZ-2Zz25ZS-21ZT-4ZK-5zO-50zA-18zZ7zz-18zS22zT-11zK-12SO37SA32SZ-4SS-1Ss-64SK-22sO-1sA-5
    e-class #3 sZ-14sS-1ss-33sT-2sK-49TO5TZ-3TS-2Tt-6tO-21tZ-27tS3tt26tK-5KO-5KA-9KZ30KS-16KT105KK-6Kk4kO-53
    e-class #3 kA-12kZ122kS-31kT39kK-2kk6
    e-class #4 OO20OA13OZ-123OS18OT23OK-22AO-5Aa4AZ-1AS5AK-8aO-11aa-30aS25aT-3aK-9ZO-10ZA-5Zz22ZS-11ZT-5
    e-class #4 zO-52zA-3zZ6zz65zS-9zT-8SO-12SZ-1SS-1Ss109ST-2SK-21sO-10sA-2sZ-2ss90sK-24TO8Tt2tO-9tA-2tZ-6
    e-class #4 tS4tt-8KO-41KA-2KZ53KT60Kk-44kO-24kA-3kZ86kS-9kT-13kk-59
    e-class #40 OO-89OA-2OS-3OK-2AO34Aa-18AK-4aO77aa7aS-3aK-15ZO-8ZA-2Zz42zO12zA-4zZ14zz4zS-2zT-3zK-2SO12
    e-class #40 Ss-33SK-16sO23ss67sK-36TO-6Tt-39tO-3tT7tt56KO24KZ-48KS-2KT-2Kk-27kO26kA-2kZ-20kk-15
    e-class #41 OA-14OZ8OS-2OT-2OK-10AO-28Aa46AK-6aO-62aA16aa1aZ-4aS-1ZO32ZA-8Zz12ZS-1ZT-3zO106zA-10zz-29
    e-class #41 zS-1SO-51Ss26SK-16sO-65ss-2sK-8TO11Tt36tO90tZ-4tt-52KO21KA-2KZ-13KT-2Kk-25kO34kA-2kZ-14kT-4
    e-class #42 OO61OA-2OZ-2OS-2OK26AO-4AA-2Aa-24AK-14aO-13aa-88aK-29ZO-8Zz-19ZK6zO-13zA-4zz-24zK-8SO-16
    e-class #42 Ss-23SK37sO-32ss-15sK88TO23Tt-9TK-1tO-10tt13tK-2KO40KZ-25KK-2Kk40kO21kZ-8kK-3kk44
    e-class #43 OO13OA37OZ35OS-20OT-4OK28Aa-69AZ-2aO-12aA-8aa71aZ-20aS-8aT-4aK-9ZO-13ZA-9Zz-33zO-36zA-21
    e-class #43 zZ-41zz87zS-4zT-6zK-7SZ-10Ss-21SK26sO-21sA58sZ-30ss18sK6TO-4TZ-7Tt3tO-11tA-2tZ-27tt-8KO-34
    e-class #43 KA-4KZ71KT-2KK-1Kk6kO-28kA-16kZ74kT-1kK-2kk22
    e-class #44 OO28AO-2aO-6aa-30aK-2ZO15Zz-16zO125zz-52sO-9ss-37TO-1tO20tt-19KO-2KZ-12KT-1Kk22kO-10kZ-3
    e-class #44 kk-10
    e-class #45 OO-4OA-10OT-1OK7Aa2AK-1aO-7aa104ZO5Zz30zO-68zA-2zz29SO-5Ss-3SK-4sO-2ss-5sK-2TO-6tO-12tt-1
    e-class #45 KO-32KT-2Kk-5kO-14kZ-6kk16
    e-class #46 OO-77OA-2OZ-2OS-3OK1AO-3Aa-9AK-3aO48aA-4aa-26aZ-2aS-3aK15ZO-4ZA-2Zz11zO162zZ8zz-70SO26Ss-43
    e-class #46 SK-6sO-3ss63sK-22TO-3Tt-3tO-8tZ6tt-40KO-7KZ-23Kk5kO87kZ-15kk-48
    e-class #47 OO23OA-16OZ-2OS-7OK-4AO12aO-2aa-27aS-4aK-5ZO17Zz-1zO24zZ-4zz-40zS-1zT14zK-2SO-11Ss-20sO-22
    e-class #47 ss47sK-28TO6Tt-13tO5tt45KO8KZ-6Kk-10kO11kZ-2kk16
    e-class #48 OO23OA1OZ33OS-30OT-15OK-25AO-2Aa30AZ-6AS-4AK-3aO22aA-5aa54aZ-24aS-18aT-6aK39ZO-45ZA-1Zz37
    e-class #48 zO10zA-32zZ-3zz37zS-8zT-2zK-28SA-2SZ8Ss71SK3sO-29sA-7sZ-6sK-2TO-13Tt-4TK-2tO-20tA-2tZ-28tt73
    e-class #48 KO-13KZ54KT-1Kk-39kO-43kA-5kZ-6kT-2kk-14
    e-class #5 OO-44OA-39OZ-36OS-11OT-19OK-21AO-12AA-1Aa-27AS6AK45aO-8aa6aS7aK3ZO-19ZA-1ZZ-2Zz-5ZK-4zO-50
    e-class #5 zz12SO-21SZ8SS-2Ss112SK-26sO-15sZ-3ss200sK-29TO-4TA-2TZ-1Tt20TK-2tO-7tZ-2tt101KO1KZ-9KS8KT-11
    e-class #5 KK-2Kk-27kO-12kZ-16kT2kK-4kk-37
    e-class #50 OO78OA2OZ-65OS11OT-20OK70AO21AA-2Aa23AZ-17AS-30AT-11AK62aO-56aA-10aa126aZ-31aS-6aT-18aK39
    e-class #50 ZO-79ZA-17ZZ-9Zz-8ZS-16ZT4ZK-14zO-62zA-49zZ8zz71zS-27zT-5zK37SO57SA9SZ-1Ss-1ST-11SK80sO74sA4
    e-class #50 sZ-25ss6sT-5sK99TO-16TA-1TZ-19TS-3Tt-5TK25tO-57tZ-63tS-4tt-50tK-13KO-66KA-8KZ-2KS-6KT28KK-3
    e-class #50 Kk114kO-96kA-25kZ-15kS-15kT-24kK-9kk46
    e-class #51 OO91OA19OZ-103OS32OT21OK-40AO-15AA-2Aa-10AZ-9AS12AT8AK-7aO-38aA38aa-10aZ-25aS84aT-10aK11
    e-class #51 ZO-36ZA-9ZZ-8Zz23ZS-15ZT-4ZK-8zO-29zZ94zz10zS-13zT-7zK-9SO-32SA4SZ-10SS-5Ss-11ST-3SK35sO-39
    e-class #51 sA5sZ-19sS-14ss-59sT-2sK58TO-2TZ-1TS-8Tt-25TK-2tO-6tA-1tZ-33tS-6tt42KO10KA-9KZ32KS14KT77
    e-class #51 KK-12Kk-25kO-11kA-3kZ51kS-21kT-21kK-4kk16
    e-class #52 OO-10OA-13OZ-9OS23OT-21OK-14AO8Aa-15AS5AT-3AK4aA6aa-55aZ-2aS10aK-5ZO-8Zz20zO-24zZ14zz18zS2
    e-class #52 zT-2SO-2Ss21SK7sO-5sA-2ss33sK11TO-4TZ-2Tt1tO-6tZ-2tt-11KO40KZ-17KS-5KT-9KK-2Kk-8kO-7kZ-7kS-2
    e-class #52 kT25kk27
    e-class #53 OO1OA-9OZ-13OS30OT-6OK-2AO-3Aa-1AS-1aO7aa4aS13aT-2aK-6ZO-6Zz-29ZS-2zO-20zA1zZ23zz-37zS6SO-5
    e-class #53 Ss24ST-2SK-10sO-3ss75sT-2sK-4TO-3TZ-1Tt12tt42KO-10KZ-3KS-2KT6Kk-31kO-5kZ27kT-22kk-31
    e-class #54 OO121OA-20OZ16OS-1OT-30OK-22AO-2AS-7AK7aO-5aA16aa61aS-13ZO9Zz-48ZS-2zO-13zZ14zz118zS8SO-5
    e-class #54 Ss-22SK-18sO-7sA-2sZ-3ss18sK-13TO1tO-9tZ1tt-70KO-4KZ-15KT-20Kk-23kO-16kZ-36kT27kk7
    e-class #6 OO-30OA-8OZ-36OS51OT23OK-35AO-5Aa-28AZ-2AS36AK31aO-14aA-8aa-19aS8aT-1aK-9ZO-58Zz4ZS-2ZT7ZK-6
    e-class #6 zO-104zA-4zZ-6zz-11zT-2SO-21SZ-4SS-2Ss104SK-50sO-11ss129sK-28TO-8TZ-1Tt86TK-1tO-4tZ-4tS-2tt57
    e-class #6 tK-1KO33KZ15KS4KT6KK-2Kk-52kO25kA-2kZ-3kS-2kT28kk-60
    e-class #7 OO-106OA-25OZ163OS24OT-4OK2AO6AA-1Aa15AZ-2AS-15aO149aA-2aa9aZ-19aS-20aK-21ZO3ZA-4ZZ-10Zz14ZS8
    e-class #7 zO46zA31zZ-109zz-48zS5SO-5SA-2SZ-8SS-2Ss-9SK16sO26sA-4sZ-14sS22ss-71sK3TO17TZ13Tt-12tZ41tS7
    e-class #7 tt-12KO-77KA-3KZ64KS-1KT-10Kk-9kO-51kA4kZ-12kS-2kT-2kk4
    e-class #8 OO-31OA-20OZ38OS-28OT-7OK85AO4Aa-62AZ-7AK-10aO-39aa49aZ-17aS-3aK-74ZO8ZZ-8Zz21ZK15zO-39zA-8
    e-class #8 zZ-29zz8zT-3zK11SO22SZ-3Ss-2SK9sO27sA-3sZ-5ss-26sK-17TZ2Tt-26TK-3tO5tZ10tK-3KO21KA-3KZ2KS-4
    e-class #8 KT-21KK-2Kk10kO58kA-2kZ21kT7kK-2kk71
    e-class #9 OO73OA-15OZ-6OS-41OT-9OK-12AO-2Aa7AZ-2AK-10aO-18aa12aZ-5aS-2aT-2aK1ZO-13Zz-26ZK-4zO-107zA6zZ8
    e-class #9 zz62zS-4zK-1SO-6SZ-2Ss-24SK3sO-32sA-4ss47sK16TO-5TZ5Tt-1tO-13tZ8tt27KO58KA-2KZ-27KS-2KT-24
    e-class #9 Kk12kO50kZ-40kT-3kk69
    e-class-1 #1 #1 OO-15OZ7OS-8AS17aa6ZO-1Zz-19zz3tt8
    e-class-1 #1 #10 OO-19OZ-4AO-3Aa1aa1aK-3ZO11ZZ-2Zz-31zO-7zz1SO-7Ss32SK-1ss2TO7tO-2tt5Kk-4kO1kk19
    e-class-1 #1 #11 OO-52AO-4Aa3AK-1aO8aa-18ZO22Zz-16zO-16zz29SO-10SZ-2Ss69SK-5tO8tt-3KZ-2Kk-5kO-1kk-5
    e-class-1 #1 #12 OO-26OA-2OS-6OT-3OK22AO-11Aa16AS-6AK15aO-3aa-13aZ-2aK-46ZO-64Zz99ZT-2ZK-22zO-44zA-2
    e-class-1 #1 #12 zz138zK-3SO18SZ-1Ss-40SK25sO-3ss17sK-38TO25Tt-8tO-6tt-10KO-3KZ-5Kk41kO-1kZ-2kK-2kk-44
    e-class-1 #1 #13 OO-29OA-2OZ-4OK-22AO2Aa-12AS-2AK-16aa40aK-6ZO-1Zz86ZK-3zO-2zz-9SO16Ss-19SK33ss-2sK-6
    e-class-1 #1 #13 TO-2Tt-3tt-3KZ-4Kk-6kk-22
    e-class-1 #1 #14 OO-26OZ15OS-20Aa8AS-11aa3Zz-17ZS-2zz13SO-2SZ-1SS-1Ss3SK8sS7ss-1sK-2TA-1Tt36tZ-1tt-4kk-2
    e-class-1 #1 #15 OO-21OS-2OK-1AO-1Aa-22AZ-2AT-1AK-3aa1aK5ZO12Zz19ZK-1zO-1zz25zK-1SO27Ss-11SK-2ss-5sK7
    e-class-1 #1 #15 TO-1TK-2tt-1KT-2Kk-19kk2
    e-class-1 #1 #16 OO2Aa2SO-1SZ-2SK-1
    e-class-1 #1 #17 OO-15AO-2Aa7aa-1Zz-3zz-9Ss8SK23ss-4Tt-3tt-1
    e-class-1 #1 #18 OO-24Aa-2aa6Zz-2zO-2zz11Ss7kk6
    e-class-1 #1 #19 OO-59OA-1OZ-2OS-8OK1AO-2Aa-16AZ-2AS-4AK-2aa55aZ-2aS-2ZO-5Zz47zO-1zz67SO20Ss-111SK36
    e-class-1 #1 #19 ss-24sK14TO14Tt-4tt-11Kk21kk-17
    e-class-1 #1 #3 OO26OZ6OK-2AO-2Aa2AS-1AK8aa-14ZO-4ZT-2zz-1SO-13Ss3SK11ss5sK-2Kk-3kZ-3kk-15
    e-class-1 #1 #4 OO7aa4zz-8Ss1ss-4tt-1
    e-class-1 #1 #40 OO-31AO-9Aa-4aO-20aa12ZO14Zz-16zO-12zz-13SO23Ss7sO21ss-18TO5Tt-2tO8tt-2Kk-2kO44kk-7
    e-class-1 #1 #41 OO38aa13aK-3ZO36Zz-4zO-3zz-62TO-5tO-15KO-1kO6
    e-class-1 #1 #42 OO-7zO-3zz1SK-3Kk-3kO4kK-1kk11
    e-class-1 #1 #43 OO-16OA-3OZ5Aa-11aa2ZO-2ZA-2Zz17zz-11SK20KZ4kZ-2kK-2
    e-class-1 #1 #44 OO-8ZO15Zz-8zO7zz-6
    e-class-1 #1 #45 OO-13aa3ZO6zO-13zz24ss-3Kk-1kk-3
    e-class-1 #1 #46 aa1ZO-7zO8zz-9SO8sO-4ss4
    e-class-1 #1 #47 OO-6aa-6zO18zz-6
    e-class-1 #1 #48 OO-22OA-4OZ-3Aa4aa4Zz20zO6zz-3KZ-2kZ-2
    e-class-1 #1 #5 OO-21OS-2aa9Zz2zz3SO-3Ss10ss-2TO-2Tt9tt-2kk-2
    e-class-1 #1 #50 OO-11OA-7OZ7OS-11OK15AO37Aa-30AZ-1AS-5AK54aO-5aa-2aK-23ZO-27ZA-3Zz67ZT-2ZK-3zO-28zZ-1
    e-class-1 #1 #50 zz33zS-2zK-3SO53SZ-6Ss-112SK168sO2sZ-2ss-10sK-59TO6Tt13TK14tO-1tt-8tK-2KO-5KZ-10KT7
    e-class-1 #1 #50 Kk-43kA-2kZ4kk-57
    e-class-1 #1 #51 OO-14OA-3OS1OK-1AS31aa-5aK-2Zz17zz-24SK25ss-4Tt4tt-7KZ-3Kk-3kZ-3kk-10
    e-class-1 #1 #52 OO2aa-3zz-11Ss4tt8
    e-class-1 #1 #6 OO-7aa1Ss6
    e-class-1 #1 #7 OO-30OA7OZ-8OS1AO-4Aa-1AS-5AK-1aO8aa8ZO-2Zz-10zO-2zz34SO-2SZ-6SS-2Ss-2SK12ss-3TO-2TZ-3
    e-class-1 #1 #7 Tt-4tO-1tt-1KZ-4Kk-2kZ10kk15
    e-class-1 #1 #8 OO79OK5Aa-2aa-2ZO-1Zz-21zO-1zz-31SK-3tO-2tt-1Kk-5kO-2kZ-3kk-9
    e-class-1 #1 #9 OO23AO5Aa28AK-1aa-19ZO-6Zz4zO-2zz-35SO6Ss-32SK-2ss16TO-1Tt-8tt18KZ-1Kk-12kO-2kk22
    e-class-1 #10 #1 OO98OA55OZ-20OS42OT15OK11Aa3AS4aa41aS-33Zz-31zO-12zA-1zZ-3zz-162SO-1Ss1sS-4ss4sK-1tZ-2
    e-class-1 #10 #1 tt-10KZ-6KT28Kk-7kO-7kZ-12kT-8kk19
    e-class-1 #10 #10 OO93OA10OZ4OS-9OT4OK-3Aa-3AZ-1AK-1aa18aZ-2Zz-9zO-3zz-49Ss-8ss14tO-2tt-6KO-3KZ-1KT-1
    e-class-1 #10 #10 Kk-9kZ-13kT-1kk-20
    e-class-1 #10 #11 OO-102OA-7OZ-3OS-5OK-2Aa-4AS-2aa6ZO-1Zz22zO-5zz67Ss-2ss-26TO-1tt-4KO-2KZ2Kk7kO-11kZ16
    e-class-1 #10 #11 kT7kk50
    e-class-1 #10 #12 OO36OZ-4OS-2OT-2OK-9Aa4AK-4aa-4aK-5Zz-17zO-3zz-32Ss-1ss17sK-5tt22KT8Kk-1kZ34kT-1kK-1
    e-class-1 #10 #12 kk-28
    e-class-1 #10 #13 OO-25OZ-7OS-1OT-1OK1aa1Zz13zz25tt-3Kk-4kO-1kZ3kk-1
    e-class-1 #10 #14 OO-28OA-33OZ-15OS-19OT-6OK-4Aa41aA-2aa-26aZ-2aS-4Zz60zO-11zz-12zS-2Ss-6sO-2ss-24Tt-1
    e-class-1 #10 #14 tO-1tZ-1tt-13KO15KZ8KT8Kk-5kO-11kZ71kT-6kk28
    e-class-1 #10 #15 OO-48OA-4OZ-1OS-5OK28aO-1aa-16aK8Zz-6zO-12zz64zT-2zK-2ss-15sK-1tt3KT7Kk5kO-3kZ-4kT-1
    e-class-1 #10 #15 kk5
    e-class-1 #10 #16 OO109OA-2OZ-3OS-11OT-4AO-1Aa13AS-2aO-4aa21aK-2Zz-19zO-33zz104zT-3SZ-2Ss-7sO-4ss-56sK-3
    e-class-1 #10 #16 Tt-6tO-7tt-10KO-2KT11Kk4kO-13kA-3kZ-34kk-30
    e-class-1 #10 #17 OO-47OS-1OT2OK8AO-1Aa4aa16aT-1Zz-5zz64Ss-6ss-12Tt7tt-11KO-1KZ-2KT8kO-1kZ2kT3kk-24
    e-class-1 #10 #18 OO35OA-18OZ24OS18OT4OK-8Aa-6AK-1aO-1aA8aa-8aT-2Zz-3zO4zz7Ss-3SK-4sO-4ss24tO-1tt-10
    e-class-1 #10 #18 KZ-12Kk-9kO-6kZ-10kT12kk-32
    e-class-1 #10 #2 OO6OA-3OZ-14OS17OT7OK-5Aa-12aO-2aa5aS-3aK-4ZO-2Zz42zO-7zz31zT-1Ss-10SK-2sO-1ss-16sK-6
    e-class-1 #10 #2 Tt-7tt17KO5KZ-24KT6Kk-20kO-14kA-1kZ65kS-2kT-23kk-20
    e-class-1 #10 #3 OO38OA-79OZ-44OS-48OT59OK32Aa-1AS9AK-6aO-12aa80aS-38aT-4aK-6ZZ-1Zz-27ZS-2ZK-4zO-47zA-7
    e-class-1 #10 #3 zZ-2zz-61zS-4zT-15Ss-43SK-6sO-4sA-2ss151sK-13Tt8tO-7tZ-5tS-2tt13tK-1KO-3KA-2KZ-67KT143
    e-class-1 #10 #3 Kk27kO-31kA-6kZ62kS-7kT-77kk61
    e-class-1 #10 #4 OO75OA-19OZ-35OS-17OT-4OK-2Aa4AS-4aO-2aa-21aS-6Zz-1zz89zT-4Ss-20sZ-2ss-12Tt-4tZ-2tt-8
    e-class-1 #10 #4 KZ-8KS-2KT1Kk-5kO-2kA-2kZ11kS-4kT16kk-10
    e-class-1 #10 #40 OO2AO7aa-12ZO-1Zz-15zO9zz18ss-8tO-2kO5kZ-3kk-1
    e-class-1 #10 #41 OO19aa8ZO-2zO-41zz10Ss-2tO-5kO14kT-2
    e-class-1 #10 #42 OO-8OK6Zz-2zz-3kO8kZ-2kk1
    e-class-1 #10 #43 OO26OA-5OZ-20OS-4Aa-1aa-10aS-2Zz-13zO-4zz-57sO-2ss21KZ-5kO-5kA-4kZ83kk-1
    e-class-1 #10 #44 zO-4zz4
    e-class-1 #10 #45 OO-4zz-1kO8kZ-2kk-1
    e-class-1 #10 #46 OO-5aa8zO-6zz19sO8ss-3Kk-2kO-10kZ-2kk-8
    e-class-1 #10 #47 OO1zO-1
    e-class-1 #10 #48 OO40OZ-15OT-2OK8Aa-1aa-9Zz-44zO-16zz44Ss8ss-16TO-1Tt-1tt-1KZ-5kO-12kZ37kT-2kk-11
    e-class-1 #10 #5 OO56OA-3OZ-2OS3OT-2OK-1AS8aa2Zz-13zO-4zz29Ss-10ss-33Tt-3tt-7KT-1Kk-2kO-1kZ-9kT2kK-2kk-8
    e-class-1 #10 #50 OO-34OA21OZ21OS41OT34OK117Aa-58AS-3AK-9aO-17aa-11aT-1aK-20ZO-1Zz54zO-10zz19zT-3zK-8
    e-class-1 #10 #50 SO-2Ss20SK-33sO-20ss-60sK-68Tt-20tO-4tZ-2tt-26KO-1KZ1KT35Kk-22kO-31kA-2kZ182kT6kK-1
    e-class-1 #10 #50 kk-81
    e-class-1 #10 #51 OO60OA1OZ-18OS-35OT42OK-3Aa3AS-11aO-6aA-1aa46aS-41aT-1zO-13zA-5zZ-5zz-18zT-7Ss-133sO-1
    e-class-1 #10 #51 sA-4ss103sK-5Tt-30tO-2tZ-1tt10KO-1KZ-21KT40Kk-22kO-16kA-2kZ82kS-2kT10kk7
    e-class-1 #10 #52 OO138OA-7OZ-7OS-13OT-20OK-3Aa-7AK-1aa-13aZ-2Zz-30zO-2zZ-2zz-21zT-2Ss-11SK-2ss-9Tt-7
    e-class-1 #10 #52 tt-15KZ-7KT-6kZ-4kT11kk43
    e-class-1 #10 #53 OO41OA-4OZ-3OS10OT-6Aa-3aa11aT-2Zz-3zz-33Ss-2ss-5Tt-8tt32KT-10Kk-2kO-3kZ11kT-8kk-14
    e-class-1 #10 #54 OO-41OA-1OZ-12OS5OT-25OK-3Aa3AS-2aa53aS-2Zz-61zO-3zz24Ss-1SK-1sO-3ss80Tt-4tO-3tZ-2tt48
    e-class-1 #10 #54 KZ-6KT-12Kk-11kO-6kZ-24kT35kk-27
    e-class-1 #10 #6 OO-18OA2OZ-9OS12OT38OK7Aa-14aa-3aT-1Zz18zO-6zz66zT-2Ss-7ss-35Tt15tt-12KO-2KT6kO-17kZ-10
    e-class-1 #10 #6 kT-8kk-19
    e-class-1 #10 #7 OO62OA-5OZ-25OS-14OT-2OK-1Aa-1aa15aZ-1Zz13zZ-2zz-6sO-3ss4sK-2tt-4KZ-10kZ-19
    e-class-1 #10 #8 OO-70OA-1OZ-14OS-1OK17aa-9Zz6zO-2zZ-1zz-20Ss-2ss-8sK-7tt-5KZ17Kk1kO4kZ29kk65
    e-class-1 #10 #9 OO1OS-2Aa4aa-1Zz-1zz4ss-1kO-2
    e-class-1 #11 #1 OO65OA-4OZ-79OS48OT4OK45Aa22AZ-2AS-13AK-4aO-4aa-1aZ-2aS-42aK-4ZO-7ZA-1Zz17ZS-2ZK-2zO-3
    e-class-1 #11 #1 zz17Ss-17sS-2ss-9sK-4tO-4tA-1tt11KZ-16KT-1Kk-3kZ11kS-2kT-2kk-11
    e-class-1 #11 #10 OO43OA-13OZ-5OS31OT-3OK-3Aa19AK-6aO-1aa-15aK-3ZO22Zz-1zO-8zz10Ss-21ss-35sK-2tO7tt-20
    e-class-1 #11 #10 Kk-3kk9
    e-class-1 #11 #11 OO61OA-3OZ-17OS-12OK-1Aa-13aa20ZO-1Zz2zO-5zz7Ss-11SK-2ss-11tt-5KZ-1kZ-1kk-6
    e-class-1 #11 #12 OO44OA24OZ-2OS-2OT-1OK129Aa-4AK2aK-27Zz13zO-8zA-1zz-164zK-2SK-2ss6sK-43tO-8tt49tK-3
    e-class-1 #11 #12 Kk-1kK-2kk2
    e-class-1 #11 #13 OO-11OA12OZ-6OS-19OK-8Aa1aa20aK-1Zz-12zO-3zz36ss-4sK-2tt1Kk-6kZ-2kk3
    e-class-1 #11 #14 OO14OA-25OZ-11OS-9OK4Aa-5AS-2aa14aK-1ZA-2Zz9zz37ss-3tS-1tt-11KZ-3KT-2kZ-2kk-3
    e-class-1 #11 #15 OO-2OA6OZ-4OS-10OK-6Aa-28AK-8aa68aK-7ZO7Zz6zO-9zz4zK-2SO-2Ss-9SK-5ss33sK-13tO-2tt7
    e-class-1 #11 #15 Kk-15kO-2kk-11
    e-class-1 #11 #16 OO-34OS19Aa4aa14Zz-5zz10Ss-2ss-9kk3
    e-class-1 #11 #17 OO4OA-5OS10OK-6Aa-1aa-4Zz-8zz22Ss-2ss-6tt-9KT-1kk7
    e-class-1 #11 #18 OO10OA28OZ-2OS35OK-7Aa-19AS-1AK-3aa5Zz6zO-1zz-45Ss-4ss7sK-2tt2kk-8
    e-class-1 #11 #2 OO-84OA22OZ-9OS-2OT-6OK-3Aa-7AS8AK-2aO-2aa3aS-2aK-1ZO-1Zz4zz76zS-2ss33sK-1Tt-1tO-1tZ-3
    e-class-1 #11 #2 tt-3KZ-5kZ1kk-11
    e-class-1 #11 #3 OO-60OA22OZ-43OS89OT-34OK-33Aa62AS4AK-1aa-13aS8aK-8Zz-7zO-3zZ-2zz52zS-2SZ-2Ss20SK-4sO-3
    e-class-1 #11 #3 ss-19sK-1Tt6tO-2tS-1tt25KZ-4KT-7Kk-10kO-1kZ-11kT-2kk-17
    e-class-1 #11 #4 OO61OA7OZ-5OS1OT-4OK-6Aa20AS-2aa29aS-4Zz-10ZS-1zz-65zS-1Ss-18ss20tt-23KZ-3kZ-2kT-1kk8
    e-class-1 #11 #40 OO23OS-2AO47Aa-13aO-10aa-25ZO8Zz24zO-60zz10Ss-3sO-2ss1TO-2tO-1tt-3kO-1kk7
    e-class-1 #11 #41 OO-12ZO30zO-8zz-9ss-1kO-1
    e-class-1 #11 #42 OO-1OK-1zz2
    e-class-1 #11 #43 OO5OA-5OZ-35OS-2OT-1OK3Aa-1aa2aZ-2Zz-14zz47ss-5tZ-4tt2KZ6KT-2kZ-2kk6
    e-class-1 #11 #46 OO-8AO-1aa-4Zz6zO6zz8ss-3kk-4
    e-class-1 #11 #48 OO-49OA-5OZ4Aa16aa20aK-1ZO-2Zz1zO-5zz38ss-11tO-1tt3kO-7
    e-class-1 #11 #5 OO-33OA-1OS-7OK-3aa-10zz4ss48tt4kk-1
    e-class-1 #11 #50 OO-21OA16OZ-6OS37OT-11OK170AS4AK14aO-2aA-2aa31aS-3aK-41ZO-3Zz-74zO-6zz-11zK-5Ss-40
    e-class-1 #11 #50 SK-34ss34sK-114Tt-16tO-6tt31tK-5Kk-11kO-2kZ-17kk93
    e-class-1 #11 #51 OO14OA67OZ-24OS74OT-9OK-1AO-2Aa-22AS-12aa41aS-4aK-2Zz12zO-2zz63Ss-74sO-2ss-59sK-9Tt-8
    e-class-1 #11 #51 tA-1tt-30KZ-13KT-3kZ5kT-1kk1
    e-class-1 #11 #52 OS12OK-3Aa-2aa-11Zz14zz-9Ss-8ss8Tt-1tt4kZ-3
    e-class-1 #11 #53 OO-21OA6OS14AO-2Aa-3aa13Zz-1zz-41ss32tt3
    e-class-1 #11 #54 OO-46OA8OZ-4OS43OT-2OK-3Aa-20AS-1aa25aS-3Zz-22zO-2zz11Ss-3ss18Tt-2tt8kO-2kk-5
    e-class-1 #11 #6 OO-41OA-2OZ-2OS93OT-4OK-3Aa-18AS6aa2ZO-1Zz13zO-1zz-37Ss-38ss41sK-2Tt-3tt1Kk-6kZ-1kk4
    e-class-1 #11 #7 OO30OA-2OZ-84OS-10OK-5AO-2Aa11AK-3aa-14ZO-1Zz22zO-2zz77Ss-4ss1tZ-1tt-3KZ-1kZ-7kk-2
    e-class-1 #11 #8 OO36OA5OZ-7OS-7OK5Aa-5AK-1aa-15ZO-1Zz24zz-26Ss-1SK-2ss-3tt-4kZ7kk-5
    e-class-1 #11 #9 OO25OA-3OZ-3OK-3Aa1aa-9Zz1zz35Ss-10ss-6tt-4Kk-3kk-20
    e-class-1 #12 #1 OO104OA-3OZ-14OS45OT-1OK-7Aa-3AS-12AK-3aa43aZ-2aS-12aK-2Zz-16zO-4zz-57zT-2Ss-7SK-3ss-25
    e-class-1 #12 #1 tt3KO-2KZ-14KS-2KT-4Kk6kO-3kZ-12kT-1kk10
    e-class-1 #12 #10 OO-22OA-4OZ-3OK-15Aa-2aO-3aA-1aa38aK-2ZO-1Zz6zO-30zz41Ss-6SK-2ss-31tt-2KO-23KZ-3Kk104
    e-class-1 #12 #10 kO-7kZ-8kk-24
    e-class-1 #12 #11 OO-61OZ17OK-1Aa-4aa-10ZO-1Zz2zO-8zz-4ss-5Tt-1tt-6KO-2KZ6Kk85kO-2kZ5kk-9
    e-class-1 #12 #12 OO86OA-6OZ-10OS-5OK-44Aa12AK-4aO-9aa14aS-1aK-68Zz-32zO-25zA-1zz14Ss-2SK2ss34sK-10Tt-1
    e-class-1 #12 #12 tt-4KO-16KA-2KZ-13KT-2KK-4Kk62kO-3kZ-2kk40
    e-class-1 #12 #13 OO89OA-13OZ-20OS-1OK-23Aa-10aO-1aa8aK-6Zz-18zO-8zA-2zz-13zK-1Ss-6SK-2ss-14sK-5tt-12
    e-class-1 #12 #13 KO-6KZ-36KT-3Kk78kZ-7kk33
    e-class-1 #12 #14 OO28OA14OZ4OS-11OT-2aa-2aZ-2aS-2Zz5zz-8ss-8tt-1KZ-2Kk-4kZ-5kk-4
    e-class-1 #12 #15 OO-44OA4OZ-14OS-5OK-37Aa-4AK16aO-4aa11aK33Zz4zO-27zz31zK-2Ss-2SK-8ss-5sK-9TO-1Tt-2tO-2
    e-class-1 #12 #15 tt12KO-10KA-2KZ-11KT-2Kk91kZ-1kk-9
    e-class-1 #12 #16 aa1zO-2zz8tt-6Kk-1
    e-class-1 #12 #17 OO3OZ-1aa6Zz-1zz-9ss-5tt2Kk6kZ-1
    e-class-1 #12 #18 OO-1OA7OS-1OK-2aa27Zz-1zz-1Ss-1ss-16tt-1KZ-1Kk-3kZ-4kk-2
    e-class-1 #12 #19 OO-10aa-6ss8Tt8
    e-class-1 #12 #2 OO45OA7OZ-3OS42Aa2aO-1aa4aK-2Zz-12zz-48ss1tt-5KO-4KZ-14KT-5Kk-11kZ12kk-9
    e-class-1 #12 #3 OO143OA18OZ-13OS-62OT-9OK-13Aa3aa36aS-13aK-4Zz-13zO-8zA-1zz84Ss-9ss-9Tt-9tt-29KO-9KA-2
    e-class-1 #12 #3 KZ-95KS-6KT-16KK-4Kk54kZ-26kS-2kT-2kK-2kk16
    e-class-1 #12 #4 OO-21OA-4OZ-1OS1Aa-1aa-9Zz-4zz51Ss-2ss10tt-2KZ-4KT-2Kk-10kZ-3
    e-class-1 #12 #40 OO55aO5aa-19ZO-2Zz4zO9zA-2zz-70sO-1ss-10tt1KO-16Kk29kO17
    e-class-1 #12 #41 OO-39aa-11ZO-1zO-61zz129TO-2tO-2KO-5Kk-1kO-5kk-2
    e-class-1 #12 #42 OO1aa-5zO-2zz4sK-2KO-3Kk5kO-6kk7
    e-class-1 #12 #43 OO-61OA-11OZ-24OK-3Aa-6aa39aZ-4Zz-21zO-7zA-6zz93Ss-1sZ-2ss-3tZ-2KZ-7Kk12kZ9kk4
    e-class-1 #12 #45 OO9aa5zO6zz-19Kk-2
    e-class-1 #12 #46 OO-9aa-1zO5zz2ss-1KO-1Kk7kO-3
    e-class-1 #12 #47 OO-3zO7zz-2KO-1
    e-class-1 #12 #48 OO-23OA-3OZ-18Aa-3aa34Zz-18zO-1zz52ss-6tt-1KO-1KZ-5Kk-2kZ-3kk-3
    e-class-1 #12 #5 OO31aa-2Zz-2zz-7Ss-1ss-7Tt-1tt-4KZ-2Kk-4
    e-class-1 #12 #50 OO82OA19OZ-16OS-18OT-11OK-32Aa-23AS-1AK-1aO-8aA-2aa73aZ-2aS-5aK-19Zz62zO-41zA-3zz145
    e-class-1 #12 #50 zS-2zK-5Ss-36SK-6sO-4ss-3sK-102Tt-28tO-2tZ-4tt-100tK-7KO-51KA-2KZ-41KS-1KT-1KK-6Kk175
    e-class-1 #12 #50 kO6kZ-58kK-2kk80
    e-class-1 #12 #51 OO17OA19OZ10OS108OT10OK-1Aa-2aO-3aa-32aS-4aK-4ZO-2Zz-18zO-4zz-44Ss-13ss-17Tt-2tt3KO-9
    e-class-1 #12 #51 KZ11KT-12KK-2Kk6kO-1kZ-13kS-2kk4
    e-class-1 #12 #52 OO-6OS-2OT8OK-1aa-8Zz-11zz14ss16tO-2KZ-3Kk-3kZ-1kk-1
    e-class-1 #12 #53 OO-1aa-1zz7tt-1KT-1kZ-2
    e-class-1 #12 #54 OO-8OZ-1OS-1OK-2aa8Zz-2zO-1zz40ss-8tt-8KZ-4Kk-1kk-11
    e-class-1 #12 #6 OO23OZ-2OT-1OK7Aa-2aa-7ZO-1Zz-1zz-3Ss-9ss-3tt-2KO-3Kk7kZ-3
    e-class-1 #12 #7 OO26OA-8OZ-17OS10OK-3Aa-3aa-23ZO-2Zz49zZ-2zz-58SK-2ss-2tZ-1tt-3KZ-15KT-1Kk-3kZ65kk-8
    e-class-1 #12 #8 OO30OZ-17OK-2aO-2aa17aZ-3aK-2Zz17zO-3zz-15ss9KO-2KZ-12Kk-25kZ14kk-5
    e-class-1 #12 #9 OO-7aa-1Zz-2zz-10ss-6tt-3Kk21kk8
    e-class-1 #13 #1 OO5OA-5OZ-1OS-10Aa1AS-3aa8Zz-3zz-16Ss29SK-2Kk-2kk-1
    e-class-1 #13 #10 OO-21OA-1OZ-2Aa6aa4Zz1zO-2zz11SO-2ss-13tt-5KO-1KT-2Kk5kO-2kZ-4kk26
    e-class-1 #13 #11 OO41OZ-7aa-4Zz-5zO-1zz-29ss-4tt-2Kk-2kk13
    e-class-1 #13 #12 OO-35OZ-1Aa-1aO-1aa66aZ-2aK-22Zz1zO-9zA8zz47SK-4ss-14sK-11tO-2tt-2KO-3KZ-1Kk-15kZ-2kk2
    e-class-1 #13 #14 OO11OA-2OZ-2Zz-1zz-2KZ-2kk-2
    e-class-1 #13 #15 OO16OT-2OK3Aa-2aa1aK-3ZO-3Zz-1zO-6zz-2Ss-2SK-3ss-6sK-2TO-1KO-5Kk19kO-3kZ-2kk2
    e-class-1 #13 #17 OO3Aa-1aa-3zz-1Kk7kk-5
    e-class-1 #13 #2 OO34aa-7zz-23tt-1KT-1Kk-1
    e-class-1 #13 #3 OO64OA-6OZ-1OS-5OK-6AO-2Aa7aa2aS-3Zz-9zz9Ss4ss-5tt-1KZ-6Kk-13kZ-12kT-1kk-14
    e-class-1 #13 #4 OO3aa-2zz-1
    e-class-1 #13 #40 OO-4AO-2Aa-2aa8ZO-1zO-10zz11ss-2Kk-1kO-2kk5
    e-class-1 #13 #41 OO6zO2zz3TO-2KO-2kO-8
    e-class-1 #13 #43 OO2OZ-2
    e-class-1 #13 #46 OO-3aa-3zO-1zz-1sO8
    e-class-1 #13 #47 OO-9aa8zz1
    e-class-1 #13 #48 OO1Zz-1
    e-class-1 #13 #50 OO10OA4OZ-7OS-6OK-57Aa-22AK-4aO-5aa13aK-15Zz-33zO-1zA-4zz75SO-5Ss-17SK-27ss-39sK-26
    e-class-1 #13 #50 Tt-1tO-6tt-13KO-3KZ-4KT-2Kk130kO-4kZ-18kk88
    e-class-1 #13 #51 OO-43OS-1Aa-3aa19Zz19zz27Ss-2ss-1tt-2KZ-11KT-2Kk18kZ-3kk-13
    e-class-1 #13 #52 OO-1Zz-3zz16ss-4Tt-2tt-6KZ-2
    e-class-1 #13 #7 OO4OZ-2aa2Zz-2zz4KZ-2kO-2kZ-1kk-1
    e-class-1 #13 #8 OO-48OA-2OZ-3OK-2AK-6aa17aK7ZO-1Zz87zz-39SK-4ss-3Tt-2tt-4KZ-3Kk4kZ12kk-10
    e-class-1 #14 #1 OO-14OA16OZ-22OS-1OT-2AO1Aa-19AZ-3AS51AK-2aa-18aS17ZO-11Zz54ZS-8ZT-3zO-5zZ-2zz9zS-6SO-4
    e-class-1 #14 #1 SZ-3SS-1Ss-16SK-2sS-1ss-24TZ8Tt-3tt-10KZ-6Kk-2kZ17kk16
    e-class-1 #14 #10 OO-6OS6AO12Aa-8AZ-2AS-1AK-2aa9Zz2zO-3zz-19SO33Ss-39SK22ss3tt4Kk-5kk-6
    e-class-1 #14 #11 OO-2AO-2AK-1aa-4ZO-2Zz13zz-2SO8Ss-7ss2Tt-2kk-1
    e-class-1 #14 #12 OO-22OZ-1OS-6OK22AO-14Aa-60AS-12AK36aa-3aK-17ZO-12Zz13ZK-1zO-20zz103zK-4SZ-4Ss-57SK77
    e-class-1 #14 #12 sO-22ss202sK-184TO-3Tt-3tO-20tZ-4tt48tK-13KO-2KZ-2Kk-6kK-2kk-5
    e-class-1 #14 #13 OO13Aa6AK-9aa12Zz-5zz-8SO-2Ss-4SK-11ss5sK-1tZ-3Kk8kk-2
    e-class-1 #14 #14 OO-4zz4
    e-class-1 #14 #15 OO6OS-1AO17Aa-8AS2AK-7aa-3Zz-9zz-14SO-5Ss-6SK13sO-1ss35sK-4tt-7KT-1Kk-5kk-1
    e-class-1 #14 #17 OO-9OS-1Aa13AS-6aa-7Zz7zz-3Ss8SK5ss-6tt2kk-3
    e-class-1 #14 #18 OO-1OA-1aa-5Zz-3zz9ss3tt-2
    e-class-1 #14 #19 OO40AO-1Aa-13AK-4aa-8Zz-6zO-2zz-3Ss-20SK27ss9Tt-2tt-17kk-1
    e-class-1 #14 #2 OO22OA-8OS-27Aa2AS16aa6Zz62ZS-1zz-47Ss-1ss-9Tt-3tt-4Kk-2kk-5
    e-class-1 #14 #3 OO-88OA27OZ12OS21OT-4OK-6AO-5Aa-12AS47AK-3aa-29aS-2ZO-5Zz34ZS-5zO-2zz35SO-1SA24Ss1SK15
    e-class-1 #14 #3 ss-23Tt-6tt-4KZ-2KT-5Kk-2kZ-2kk-12
    e-class-1 #14 #4 OO1OA-2OS6Aa-5AZ-1AS21aa-1aS7Zz10zz-19Ss-3ss-6Tt-1tt-3kZ-2kk-2
    e-class-1 #14 #40 OO-28AO-3aO18aa-6ZO21Zz10zO-15zz6SO16Ss-2ss-11tO-3tt-4
    e-class-1 #14 #41 OO6aa2ZO-3zO-4
    e-class-1 #14 #43 Aa-3aa-1zz1Ss-2sZ-1ss6
    e-class-1 #14 #45 OO1Aa-2AK-1aa3Zz-1zz7SO-2Ss-3KT-1
    e-class-1 #14 #46 OO5AO-3aa-2zz-7SO7
    e-class-1 #14 #48 OO9Aa-3aa2Zz-9zz-2Ss6KZ-3
    e-class-1 #14 #5 OO4OS-1AO-3Aa-2AS8aa-3Zz-4zz-15Ss8ss4tO-1tt6
    e-class-1 #14 #50 OO122OA-6OZ-2OS20OT-4OK4AO12Aa-35AZ-4AS2AT-3AK17aO8aa11aZ-4aK-12ZO-7Zz-37ZS-1zO-9zA-4
    e-class-1 #14 #50 zz-69zK-4SO56SA-1SZ-7Ss-102SK87sO-4ss163sK-136Tt-7tO-7tt62tK-11KZ-4Kk-29kZ-2kk-52
    e-class-1 #14 #51 OO-30OA34OZ16OS-10OK-1AO-1Aa-12AZ-2AS68AK-4aa-44aS-1ZO-2Zz62ZS-2zz44Ss-58SK4ss-35sK-1
    e-class-1 #14 #51 Tt-1tt-25KZ-1KT-1Kk-1kZ4kk-2
    e-class-1 #14 #52 OO-37OS13OT-1AS11AK-2aa6aS8Zz3zz7Ss-1ss-6Tt-1
    e-class-1 #14 #53 OO-22OS11AS5Zz-2zz13Ss-2ss-2
    e-class-1 #14 #54 OO-1OS2Aa-6aa7Zz-1zz-2ss2
    e-class-1 #14 #6 OO1OZ-4OS35OK-2AO-2AS38aO-1aa-2aS16Zz-3zz-12Ss-36ss-23tt-1kk-3
    e-class-1 #14 #7 OO-17OA-1OZ-2Aa-4aa9Zz-29zz48SO-2KZ-2
    e-class-1 #14 #8 OO-17OZ-5OK8Aa-2AZ-4AK7aO-1aa3aK8Zz-24zz27Ss-1SK-3tt-5Kk-1kZ6kk1
    e-class-1 #15 #1 OO3OA2OZ-10OS40OT-2Aa-3AS-5aa-4aS-4Zz-3zz19Ss-8ss-5Tt-1tt-2KZ-6KT-4Kk-2kZ-4kk-1
    e-class-1 #15 #10 OO128OA-7OZ-6OS4OK-3AO-2Aa15AS-2aa-17aK-2Zz-46zO-10zz34SO-3Ss-10SK-3ss-14Tt3tO-3tZ-1
    e-class-1 #15 #10 tt-12KO-3KZ6KK-3Kk-30kO-9kZ-15kk11
    e-class-1 #15 #11 OO70OA-7OZ-15OS-1OK-1Aa-9aa1Zz-16zO5zz-1Ss-19SK-4ss7Tt-2tt-3KZ-6Kk-2kO-4kZ4kk2
    e-class-1 #15 #12 OO42OZ3OK12Aa-1AK-2aa22aK-22Zz-16zO-2zz-62SO-3SK-3ss-10sK-14TS-2Tt-1tO-2tt-5KO-4KZ8
    e-class-1 #15 #12 KK-2Kk36kO8kZ-9kk27
    e-class-1 #15 #13 OO32OK5Aa-1aa-5Zz-4zz-21SK-1ss-2KZ-5Kk-10kO-2kZ-2kk17
    e-class-1 #15 #14 OO-6OA-3OZ4OS-3aa4Zz20zz10kZ-26
    e-class-1 #15 #15 OO-24OA-3OK-2Aa-6aa23Zz-2zO-2zz-25Ss-2ss-3tt-3KZ-1Kk15kk36
    e-class-1 #15 #16 OO14OA-1aa-4Zz-1zO-2zz-8Ss-3ss-10Kk4kk11
    e-class-1 #15 #17 OO12OZ-1OS7aa-1Zz-1zz-2Ss-1ss-4tt-8Kk-1kZ-1kk1
    e-class-1 #15 #18 OO7OA-1OS6OK-3Aa-12AS-1aa-10Zz-18zO-2zz35SO-1Ss-5ss2tt-8Kk-6kO-3kZ-11kk32
    e-class-1 #15 #2 OO-25OS14Aa-2aa-2Zz-1zz12Ss15ss-1Tt-11kZ4kk-3
    e-class-1 #15 #3 OO-68OA8OZ-11OS28OT-4OK11AA-2Aa-11AS-4AK-2aa-17aS-8Zz3zO-2zz51Ss12SK-2ss40Tt6tt26KA-2
    e-class-1 #15 #3 KZ-4KS-1Kk-6kO-2kZ-39kT-1
    e-class-1 #15 #4 OO-18OA-4OZ-2OS1OK-2AS-3Zz-2zz5Ss-2ss20tt8KZ-1
    e-class-1 #15 #40 OO76OS-1AO16Aa-15aO-5aa1Zz29zO-4zz-35SO-4Ss-22sO-5ss-29sK-2TO-7Tt-2tO-3KO1kO12kk-2
    e-class-1 #15 #41 OO55aO-1aa-3ZO-1Zz-3zO-59zz-8tO-4kO26kZ-1kk-2
    e-class-1 #15 #42 OO-5aO-2aa4zz-1Kk-2kk6
    e-class-1 #15 #43 OO-8OZ-5aa15Zz-5ss-1tt-1KZ-1kZ6kk-2
    e-class-1 #15 #45 OO6aa1zO-1zz-5kO-1
    e-class-1 #15 #46 OO-15aa1zz13SO-1kO3kk-1
    e-class-1 #15 #47 OO-12zz4kk8
    e-class-1 #15 #48 OO2OZ-3Aa6aa-3zO-2ss-1tt6kO-2kZ-2kk-1
    e-class-1 #15 #5 OO15OS-1OT-2OK-2Zz-2zz-8Ss8ss-13Tt-1tt8Kk-1kZ-2kk-1
    e-class-1 #15 #50 OO-59OZ-9OS-48OT-3OK56Aa-14AK-9aO-1aa64aK-19Zz-34zO-4zz13zK4SO-4Ss13SK-67sO-5sZ-2ss9
    e-class-1 #15 #50 sK-79Tt-13tO-2tt3tK-4KO-16KZ59KT-3Kk110kO-4kA-2kZ-44kS-2kT-1kk115
    e-class-1 #15 #51 OO4OA1OZ-1OS29OT-2OK-3AS-2aO-1aa-1aS-2Zz1zz-35Ss-14SK-1ss-28Tt5tt-5KO-2KZ-15Kk94kZ-28
    e-class-1 #15 #51 kk7
    e-class-1 #15 #52 OO4OA8OS-2Ss-1ss-5tt-2kk-2
    e-class-1 #15 #53 OO-12OZ8OS5aa-1zz6Ss-3ss-2kZ-1
    e-class-1 #15 #54 OO-12OZ-2OS-1OT-1OK-1Aa-2aa11Zz8zO-1zz3Ss3SK-1ss3tt-1kZ-1kT-1kk-5
    e-class-1 #15 #6 OO-27OS22OT-1aa-4zz1Ss-3ss-1Tt8kk5
    e-class-1 #15 #7 OO44OA-18OZ-6OS-4Aa-2aO8aA-2aa-8Zz10Ss-3KZ-6kZ-11kk-2
    e-class-1 #15 #8 OO-24OZ-11OK8aa-2aK-2Zz-3zz13Ss-2SK-2sK8tO-1tt4Kk-9kZ-4kk27
    e-class-1 #15 #9 OO-4OK8AK-2aa2Zz-2zz1tt-2kk-2
    e-class-1 #16 #1 OO-36OA-3OZ12OS26OK-1Aa-2aa2Zz-4zz-7ss-2sK-1kZ15
    e-class-1 #16 #10 OO14OA4OZ-19OS-2OT-5Aa-5aa12aS-2Zz-20zO-8zz-5Ss-13sO-1ss2sK-2Tt-12tO-6tZ-2KZ-1Kk-2kO67
    e-class-1 #16 #10 kZ-21kT-4kk33
    e-class-1 #16 #11 OO8aa25zO5zz-10ss-15tt-7kO-4kk-3
    e-class-1 #16 #12 OO-7OZ-8OK-15Aa-2aO7aK-6Zz-13zO-1zz13ss-1sK42tO-3kO15kZ-14kk-6
    e-class-1 #16 #14 OO8OZ3OS-5Zz-4zz-4ss-2KZ-1kZ4
    e-class-1 #16 #15 OO-2OZ-2OK3aa-3aK-1zz-2sO8sK-1kk-2
    e-class-1 #16 #17 OO2OZ-1aa-2Zz-1zz-3ss15tt-8kk-2
    e-class-1 #16 #19 OO-62OA-5OZ-17OS-3OK-17Aa4aa-5Zz21zz47Ss30SK-1ss10sK-1Tt6tt3Kk-1kZ-8kk-2
    e-class-1 #16 #2 OO-4OZ7Zz-7zz3kZ4kk-3
    e-class-1 #16 #3 OO-8OZ18OS-2Zz-3zz3kZ-8
    e-class-1 #16 #4 OO-2zz2
    e-class-1 #16 #40 OO25AO-2Aa7aO-16aa17ZO-5Zz-9zO78zz-83Ss-1sO2ss-55tO53kO9kZ-2kk-16
    e-class-1 #16 #41 OO-55aa3ZO-10Zz-5zO64zz-24sO-2TO-12tO-11tt5KO-2kO56kZ-1kk-5
    e-class-1 #16 #42 OO15OK-7ZO-3zO-2zz-5zK-2sK-2kO8kk-2
    e-class-1 #16 #43 OO-1OA-1OZ-6aa4sA8ss-3kk-1
    e-class-1 #16 #45 OO-8aa-3zz11
    e-class-1 #16 #46 OO3aa-1Zz-2zO-6zz-2ss2kO13kk-6
    e-class-1 #16 #47 OO1aa-8zz8
    e-class-1 #16 #48 OO-20OZ-2aa4zz1ss17sK-1tt5kk-3
    e-class-1 #16 #50 OO32OA-10OZ-8OS-7OK137aa-40aK-5Zz-38zz-39SK-18ss-14sK9Tt2tZ-3tt-3Kk-5kZ-48kk59
    e-class-1 #16 #51 OS-6aa-6zz7ss4tt6kk-3
    e-class-1 #16 #54 OO91OA-2OZ-2OS-4Aa-2aa16Zz-9zO-2zz-73Ss-10ss-16sK-1Tt-2tt11Kk-1kZ-4kk10
    e-class-1 #16 #7 OO-72OA-6OZ155OS5aa-5Zz16zz-19ss-9sK-1KZ-2kZ-58kk-5
    e-class-1 #16 #8 OO4OZ51OK-3aa-3aK-2Zz-10zz-36ss3sK-4tO-1tt7Kk-1kO8kZ-14kk-3
    e-class-1 #16 #9 OO11OZ-2OS-2aa-2zz-4Ss-1ss-7Kk-2kZ-3kk12
    e-class-1 #17 #1 OO-13OZ17OS-10OK8AS-4aa-7aS8Zz-16zz17zS-1SO-3SS-3Ss8sO-2tO-3tZ-2tS-2tt4KZ-4kk8
    e-class-1 #17 #10 OO-136OA-2OZ1OS-1OK-3AO-3aO6aa-21aK1ZO-5Zz-13zO32zz37zK8SO-5Ss-2SK-3sO-5ss39sK2TO-4Tt2
    e-class-1 #17 #10 tO-2tZ23tt50tK-2KO20KA-1KZ-2Kk-1kO-32kZ13kk10
    e-class-1 #17 #11 OO-41OZ6Aa-2aO-2aa-17aK6ZO-3Zz-4zO20zZ-1SO-2Ss2sO4ss28sK-4Tt-1tO-5tZ-3tt41Kk-5kO-3kZ7
    e-class-1 #17 #11 kk-21
    e-class-1 #17 #12 OO3OA-5OZ-6OS-1OK6AO-1Aa-5AS-2AK-10aO-7aa2aK61Zz-17zO-8zz27SO-3SK-9sO-55sA-3ss-28sK81
    e-class-1 #17 #12 TO-3tO12tZ-2tt-8tK-3KO8KZ-7Kk-8kO-5kZ-3kK-2kk1
    e-class-1 #17 #13 OO8AO-1aO6aa13aK13zz3SO-2sO-12ss-5sK-16tO-1tt-2kZ-4kk-1
    e-class-1 #17 #14 OO-21OA-1OS-3aa-5aS8zz6ss18tO8tS7tt-13kZ-1kk-2
    e-class-1 #17 #15 OO-24aa11aK12zO12zz-14SK-2sO9ss-24sK19Kk2kk-2
    e-class-1 #17 #16 OO-19aO8aa-3zO-9zz-9SO8sO4ss-13sK-3tO-1tt3KO-2Kk-2kO33kZ2kk4
    e-class-1 #17 #17 OO-47OA-1aa9aK-2zz31SO-2Ss-2sO-1sZ-2ss38sK-3TZ-2Tt2tt-22KO-2KZ-2Kk8kZ-1
    e-class-1 #17 #18 OO-24aa-1zz-1sO13ss-3sK-4tO5kO6kZ-2kk11
    e-class-1 #17 #19 OO-29OA-1Aa6aa4Zz-2zO-3zz-29SO8Ss1SK-5sO-1ss25sK-11tO-6tt45KZ-2Kk-4kO-6kk11
    e-class-1 #17 #2 OO17OZ7aa-1aK-2zz-16kZ-5
    e-class-1 #17 #3 OO-34OA-7OZ8OS17OK-3aO-1aa5aS8Zz7zz-13sO-3ss-15sK-4tO-6tZ-3tt-1KZ18Kk8kO-1kZ21kk-1
    e-class-1 #17 #4 OO-16OS-2aa-22zz13zS-1ss30sK-2tO-1tt5kZ-2kk-1
    e-class-1 #17 #40 OO39AO-4Aa-1aO21aa-24aK-2ZO-3Zz-7zO45zz-89SO-6SK-3sO-7ss35sK-2tO42tT-1tt-32KO7kO-12kk3
    e-class-1 #17 #41 OO10AO-1aO-1aa26ZO-2zO53zZ-1zz-80sO-2ss-4TO-3tO-26tt-1KO2kO25kk6
    e-class-1 #17 #42 OO-50OK-9Aa-2aa-10zO-9zz14Ss-2SK30sO-1sK20KO-2Kk8kO-1kk14
    e-class-1 #17 #43 OO13OZ-5OT-1aa-2Zz-4zO-2zZ8zz-8zT-2sA7sZ-2ss-4tZ-3tt6kZ-2
    e-class-1 #17 #44 OO-3aa-2zO11zz1ss-4tt-4
    e-class-1 #17 #45 OO-4aa7zO24zz-25tO-2
    e-class-1 #17 #46 OO-19aO-3aK-1zO29zz-38sO16ss10tO-1tt4kO5kk-3
    e-class-1 #17 #47 OO-9aa-2zz18sO-3tt-3kk-1
    e-class-1 #17 #48 OO43OZ-4Aa-2aa-9Zz-2zO-3zz-38zK-2sO-2sA-2ss2Tt-3tZ-4tt28kZ-7kk5
    e-class-1 #17 #5 OO-42OA-4OS-2AK-1aa-3Zz-14zO-1zz12Ss9SK-3sO-3sZ-1ss70sK-6Tt-2tO-5Kk-3kO-2kZ-2kk1
    e-class-1 #17 #50 OO-24OA-6OZ-6OS-7OK-41AO-2Aa1AK-7aa-82aK59ZO-1Zz9zO23zz-13SO-9Ss64SK-24sO-9sA-1ss-19
    e-class-1 #17 #50 sK133TO-2TZ-4Tt17tO-33tZ24tt27tK-5KZ5KS-1Kk-38kO15kZ6kT-2kk-47
    e-class-1 #17 #51 OO21OA-2OS-6OT-2aa-27aS10Zz-7zz-3Ss13SK28sO-2ss-43sK17Tt-6tO8tt-5KO-2KZ-8KT-1Kk-2kZ7
    e-class-1 #17 #51 kk12
    e-class-1 #17 #52 OO23zz-12Ss-1ss-6tt-4
    e-class-1 #17 #53 OO-10OS-1aa-2zz2ss8Tt6tt-2
    e-class-1 #17 #54 OO-6Ss7SK-1
    e-class-1 #17 #6 OO62OA-3OS-21Aa-2AS-2aa23aS-3ZO-5Zz12zO-2zz-43SO-1Ss6SK-2ss-12sK-2TO-1TZ-1Tt10tO-2tt2
    e-class-1 #17 #6 KZ-1KT-2Kk-2kO-4kZ-4kk-1
    e-class-1 #17 #7 OO-10OA18OZ65OS57Aa2aO6aA-1aa-32aS-1aK-3Zz-2zO-7zZ-5zz-89Ss8sO-12sA-2sZ-6ss6TO7TZ-2Tt-2
    e-class-1 #17 #7 tO-4tZ-9tS8tt16KO-1KZ13Kk-1kO-2kZ-23kk11
    e-class-1 #17 #8 OO44OZ45OS-1OK-16AK-4aO-4aa-38aK-5ZO-1Zz-5zO-5zz-45SK-9sO-2ss-10sK41tO-4tZ-6tt21KZ-4
    e-class-1 #17 #8 Kk-7kO20kZ-1kk-5
    e-class-1 #17 #9 OO-74OZ-4Aa4AK-1aa9Zz-12zO-2zz62Ss-5SK-2sO-8sA-2ss15sK-6Tt8tO5tZ6tt-11Kk-7kO4kZ-2kk23
    e-class-1 #18 #1 OO16OA-2OS-6AS3AK-1aa-1Zz-2zz-3Ss-1ss-2
    e-class-1 #18 #10 OO-100OZ-6AO-2Aa-3AZ-2AK-3aa18ZO17Zz-11zO-1zz36SO-6SA-1SZ-2Ss29SK2ss35sK-4TO-4Tt23tO-2
    e-class-1 #18 #10 tt17KO-1Kk-13kO-3kZ-2kk-13
    e-class-1 #18 #11 OO-22Aa7aa-2ZO8Zz-3zz15Ss-2kk-2
    e-class-1 #18 #12 OO46OK-5AO-12Aa20AK5aO8aa-4aK8Zz-6zO-5zz-4SO-9Ss-4SK-15ss-7sK-1tt-5KZ-1Kk-1kk-7
    e-class-1 #18 #13 OO-12Aa-3AZ-1AK11aa-2Zz-2zz7Ss-7SK10
    e-class-1 #18 #14 OO-20OA-4OZ-6OS24Aa7AS-3aa-4aS-5Zz5zA-1zz-21zS-3SO-1SS-4Ss25SK-2sS-2ss2TS-1Tt7tt-1kk6
    e-class-1 #18 #15 OO4AO-1Aa-1AK-1zO-3zz3SK2ss-2
    e-class-1 #18 #16 OO3aa8zO-2zz-6tt-2kk-2
    e-class-1 #18 #17 OO-1OS-1Aa2AK-2aa-7Zz10zz26Ss-13SK-1ss-3tt-3KZ-1Kk-4kk-3
    e-class-1 #18 #3 OO-20OA-6OS-7OK6Aa14aa22Zz3zz7Ss-4SK8ss-16Kk-3kZ-3kk-2
    e-class-1 #18 #40 OO14AO2Aa-1aO-2aa-2ZO9Zz-1zO-7zz-7SO-1sO-2TO-1
    e-class-1 #18 #41 OO-10ZO14zO-7zz2
    e-class-1 #18 #42 OO-8zz1SK-1kk8
    e-class-1 #18 #43 OO14OZ-2Aa-2Zz-3Ss-2sZ-2ss-4
    e-class-1 #18 #45 OO6zz-6
    e-class-1 #18 #46 OO-11ZO7zO7zz-1kk-2
    e-class-1 #18 #48 aa-1Zz5zO-4zz2ss-1
    e-class-1 #18 #5 OA-2Aa-2aa-8zz11Ss4tt-1kk-1
    e-class-1 #18 #50 OO119OA-2OZ-2OS-3OK-6AO-4Aa83AZ-1AS-5AK13aa-8aK-2ZO7Zz12zO-7zz-39SO-4Ss-27SK-26sO-5ss2
    e-class-1 #18 #50 sK-22TA-1Tt-10TK-1tt-15KO-2KZ-6Kk-8kO-2kZ-19kT-2kk-7
    e-class-1 #18 #51 OO44OS-8Aa-5AS-1AK-1aa-15aS-2Zz-8zz-46Ss21ss10tt2KZ-3Kk-2kk15
    e-class-1 #18 #52 OO-6Aa-1aA-2aS-1zz3Ss7
    e-class-1 #18 #53 OO-10Zz5Ss8kZ-3
    e-class-1 #18 #54 OO-5aa-3Zz7zz5ss-2Kk-2
    e-class-1 #18 #6 OO44OS-9OK-2Aa7AS-4aa-6aS-2Zz-5zz4Ss9SK-2ss-13Tt-9tt-3kZ-4kk-6
    e-class-1 #18 #7 OZ-7OS-2AO-1AS-3aa-1Zz8zz12SK-2KZ-2kZ-3kk-1
    e-class-1 #18 #8 OO4OK-3aa-3ZO8Zz-13zz5
    e-class-1 #18 #9 OO5Aa-1aa-1Zz-1zz1Ss-3SK-1ss2Tt3tt-4kk-2
    e-class-1 #19 #1 OO24OA7OZ-1OS-2OK-1aa-1zz-20ss-2KO-1Kk-2kk-2
    e-class-1 #19 #10 OO-39OK-1aa3aK8zO-3zz46ss3sK-2tO-4tt1KT-2Kk6kk-17
    e-class-1 #19 #11 OO-2aa1aK-2zO-3zz-10ss4Tt-1tt-2KZ-2Kk8kZ7
    e-class-1 #19 #12 OK-5aa2aK-3zz-7SK-2ss8sK-2tt-5tK-1Kk12kk4
    e-class-1 #19 #13 OO19OZ-1OK4aa-24Zz-2zz33SO-2SK-3ss-3KZ-2Kk-8kO-2kZ-4kk-5
    e-class-1 #19 #14 OO11OA5OZ-6OS-8AA-2aO8aa-1zz-13sO16sS3ss-8Tt-2tt3KZ-5kZ-1
    e-class-1 #19 #15 OO23OA-3OK-8aa-8aK-3zO-1zz10zK-1SO-1SK-1sO-1ss-17sK-24tt28Kk13kk-7
    e-class-1 #19 #16 OO-5OA-2OS-1Aa-2aa-10zz15tt-1Kk7
    e-class-1 #19 #17 OO36OA-1OS-5OK-5aa-19aK-2zO-7zz-53sO-1ss36sK34Tt-1tt1Kk-10kk-2
    e-class-1 #19 #18 OO5zz-7tt-2kZ-1kk5
    e-class-1 #19 #2 OO13aa-5zz-4kZ-3
    e-class-1 #19 #3 OO54OA9OZ-2OS-16OT-1OK-2aA-2aa36aS-2aK-4zz-25sO-1ss-36sK-16tt-3KZ-1Kk-8kZ-1kk20
    e-class-1 #19 #4 OO-25aO-2aa-5Zz-4zz15sO-1ss6sK8tt3Kk-1kk5
    e-class-1 #19 #40 OO-3AO-2aa-8zO6zz9sO10ss-14tO-1tt-2KO-1kk7
    e-class-1 #19 #41 OO-3zO2tO1
    e-class-1 #19 #43 OO80OA5OZ-5OK-1aa-20Zz-8zO-2zz-29sO-6sA15sZ-2ss-21sK-1tt-6KZ5kO-3kZ-8kk6
    e-class-1 #19 #46 zO-5zz5
    e-class-1 #19 #47 OO11aa-1zO-1zz-2ss-4tO-1tt-2
    e-class-1 #19 #48 OO6OA-1OZ-3Aa-2aa-8Zz-8zO-1zz5sO-7sA-1ss2sK-2tO-2tt3Kk-1kk20
    e-class-1 #19 #5 OO-46OA-2OS-2OK-2aa6aK8zO-1zz-3Ss-1ss34sK-2tt19KO-1Kk-6kk-2
    e-class-1 #19 #50 OO-3OA-13OZ-3OS-14OK-55Aa-9AK-2aO-7aa49aS-1aK-2Zz-26zO-41zA-2zz188zK-12SO-2Ss-10SK-3
    e-class-1 #19 #50 sO-91sA16ss-1sK88TO-2Tt-8tO-7tt-1KO-5KZ-5Kk4kZ-5kk-17
    e-class-1 #19 #51 OO-4OA-1OZ-8OS13OT-3OK-8Aa-1aa40ZZ-2Zz-22zz-7Ss-2sO-4ss24sK15Tt-2tO-1tt-24KZ-6Kk-5kZ-7
    e-class-1 #19 #51 kk15
    e-class-1 #19 #52 OO-8OA-5OS-2OK-1aa11aK-2Zz-2zz13ss3tt-7KZ-2kk1
    e-class-1 #19 #53 OO26OA-2OS-2zz-17ss1sK-2tt-3
    e-class-1 #19 #54 OO27OA-1OZ-2OK-3Aa-1aa-3zz-7sO7ss-23sK9tO-2tt1Kk-1kk-1
    e-class-1 #19 #6 OO-23OA-1OS-4aa7aK6zz-24ss2tt38KZ-2Kk-2kk3
    e-class-1 #19 #7 OO7OZ-4zz-2kZ-2
    e-class-1 #19 #8 OO-14aa5zz1Kk8
    e-class-1 #2 #1 OO-1OZ5OS-2Zz-5zz7Ss-2kZ-1kk-1
    e-class-1 #2 #10 OO-13Aa-1aa11ZO20Zz-22zO-13zz18SO-1ss2tt4kO-3kZ-2kk-1
    e-class-1 #2 #11 OO-19aa6ZO12Zz5zO-7zz11tt-3kk-5
    e-class-1 #2 #12 OO8Zz3zz-7SO-3Tt-1
    e-class-1 #2 #14 OO7OZ7Zz-5zz-7kZ-3
    e-class-1 #2 #15 OO8OS8AO-1Aa4aa-11aK-1ZO-5Zz4zO5zz-3Ss12SK5ss-8sK-6Tt5tt-8KT-1Kk-1kZ-7kk1
    e-class-1 #2 #16 OO-10aa-5Zz-3zz3SO8SK-4ss8Tt-2tt-1kk5
    e-class-1 #2 #17 OO35OA-2OZ-2OS-10OK-7AO-1Aa-12AS-2AK-3aa-19aK-3ZO-4Zz9zO-2zz40SO-4Ss-14SK17ss-14Tt19tt5
    e-class-1 #2 #17 Kk-1kZ-3kk-23
    e-class-1 #2 #3 OO31OA-3OS-4OK-2Aa-19aa-4ZO-2Zz1ZS-2ZT-2zz2zK-1Ss-6SK-5ss6Tt-1tt-1KZ-2KT-2kZ-4kk17
    e-class-1 #2 #4 OO10Aa-2aa-7Zz2zz-1Ss-7SK8ss-5tt7Kk-2kk-2
    e-class-1 #2 #40 OO-1aa-8ZO-3Zz-3zO11zz6kO-1
    e-class-1 #2 #41 OO-47aa9ZO3Zz-2zO30zz-9TO5tO7kO2
    e-class-1 #2 #43 OO8OA-1OZ-7OK-1Aa-3aa2ZO-1Zz-1zz-12SK9ss-2TZ-3Tt8KZ-1kZ7kk-1
    e-class-1 #2 #45 OO6aa-2zz-4
    e-class-1 #2 #46 OO-14ZO4Zz-2zO7zz5
    e-class-1 #2 #48 OO-6Aa5aa2Zz-5zO-3zz2SO-1SK8kZ-1kk-1
    e-class-1 #2 #5 OO14OA-2OZ-3OS-4AO-2Aa2AS-2AK11aa20aK-2ZO-5Zz5zO-2zz8SO-2Ss33SK-5ss-40TO-2Tt-9tt-33KZ-1
    e-class-1 #2 #5 Kk24kZ-6kk3
    e-class-1 #2 #50 OO-3OA-8OZ8OS-7OK-45AO-13Aa26AT-1AK61aO-4aa8aK-9ZO-32ZA-4Zz90ZS-3ZT-2ZK-2zO-21zA-5zz50
    e-class-1 #2 #50 zK-1SO-44SA3SZ-1Ss-25ST-2SK128sO-3sZ-2ss-20sK-41TO-6TZ15Tt5TK-4tO-8tZ-2tt-60KZ-5KT-1
    e-class-1 #2 #50 Kk-35kZ-11kT-2kk37
    e-class-1 #2 #51 OO10OA-6OS-15OT-5OK-5Aa-4AS7aa1aS-2ZO-1Zz16zO-1zz-36SA8SZ-1Ss-5SK-7ss-1sK-1TS-2Tt3tt26
    e-class-1 #2 #51 KZ-2KT-3Kk-2kZ-1kk30
    e-class-1 #2 #52 OO-2AO8aa-2Zz5zz-1Ss-4tt-2kk-3
    e-class-1 #2 #53 OO21aa6Zz-3zz-12Ss-7ss4Tt-1kZ-3kk-5
    e-class-1 #2 #54 OO34OT-2Aa-3AS-2AK8aa3Zz-4zz-13SO-2Ss-6SK-4ss-3Tt-1tt-9kk4
    e-class-1 #2 #6 OO-28OS-22Aa-9aa-15aS-1ZO-2Zz-28ZS-2ZK-2zO-1zz37Ss25SK-7ss61Tt-13tt15Kk-1kk-7
    e-class-1 #2 #7 OO-9OZ21aa-1Zz-2zz-9
    e-class-1 #2 #8 OO-5OZ12OK-5aa4Zz16zz-7SO-1Ss-2SK13ss-5sK-3tt-1kO-1kk-17
    e-class-1 #2 #9 OO-1OZ8Zz5zz-12
    e-class-1 #3 #1 OO-60OA-6OZ-2OS-31OT-1AO-1Aa17AS-5AK-2aa-4aS-4aK-1Zz-20zz121SO-2SZ-1Ss43SK-14ss-2sK-1
    e-class-1 #3 #1 Tt-8tt-6KZ-4KT-1Kk-2kZ-4kk1
    e-class-1 #3 #10 OO20OZ-1OK8AO-1Aa2aa-22ZO-3Zz-3zO-3zz-49SO-11Ss20ss18TO5TZ1Tt25tO6tZ16tt7Kk-4kO-1kZ-1
    e-class-1 #3 #10 kk-30
    e-class-1 #3 #11 OO4OK8Aa2AK-1aa-15Zz-1zO5Ss-2ss-5tt-7Kk15kk-4
    e-class-1 #3 #12 OO-54OZ-1OK2Aa-7AK3aO8aa17aK6Zz14zz14SO-5Ss-4SK22ss-4sK-4Tt-1tt-8kZ8kk-8
    e-class-1 #3 #13 OO12aa-2zz-9SO-4SK3
    e-class-1 #3 #14 OO2OA-2OS6Aa-1AS-2aa4aS-2Zz-2zz-13Ss2Tt8
    e-class-1 #3 #15 OO83OZ-4OS-4OK-11AO-2Aa26AZ-2AK-7aa-20Zz-31zO-4zz-49SO4Ss22ST-2SK-28ss-11sK1TO-2Tt-6
    e-class-1 #3 #15 tt-11Kk26kk34
    e-class-1 #3 #16 OO57OZ-3Aa-9aa2ZO-2Zz-15zO-4zz-24Ss9sO-2ss4TZ-3TS-2Tt7TK-2tt-8Kk-3kZ-2kk1
    e-class-1 #3 #17 OO67OA-15OZ-9OS-7OT-4OK3AO-2Aa54AZ-3AK-1aO-2aa12aK-2ZO-4Zz-44ZS-2zO-10zz-51SO-1SZ-2Ss58
    e-class-1 #3 #17 SK-11ss-81TO-1TZ-4Tt-17tt-13KT-1Kk-5kO-2kZ-4kk107
    e-class-1 #3 #18 OO2OS-1Aa13AS-2aa-8Zz-1zz9Ss-4ss-3Tt-1tt-1kO-2kk1
    e-class-1 #3 #19 OO4zz-4
    e-class-1 #3 #2 OO-24aa-8Zz-1zZ-2zz22Ss7ss6Tt-1kZ-1
    e-class-1 #3 #3 OO38OA-19OZ-6OS-20OT6OK3Aa11AZ-2AS-15AK-2aa-3ZO-5Zz3ZS-1zO-7zz-2SZ-2Ss34SK-10ss8sK-4TO-5
    e-class-1 #3 #3 TZ-3TS-2Tt29tt-9KZ-4Kk6kZ-11kk-8
    e-class-1 #3 #4 OO-53OA-4OZ-3OS3OT-2OK4AO-3Aa-6aa3ZO-2ZA-2Zz-3ZS-2zz-3SO-2SS-1Ss44SK-5ss8Tt-9tA-2tt41
    e-class-1 #3 #4 KZ-1Kk-3kk3
    e-class-1 #3 #40 OO1AO-13Aa-2aO3aa34ZO-12Zz22zO20zz-17SO-15Ss-5sO7ss-17TO-11tO-1Kk8kO-2kk-1
    e-class-1 #3 #41 OO-72Aa-2aO-1aa-4ZO21Zz-2zO-11zz40SO-1ss13TO14tO6tt-1KO-2kO1
    e-class-1 #3 #42 OO-16OK46AO-3Aa-9Zz-4zO-2zK-1SO-7Ss-16SK17kk-4
    e-class-1 #3 #43 OO40OA-1OZ-18OK14Aa-4aO-2aa15ZO-4Zz-36zO-5zz22SZ-8Ss-5SK-1sO-1sZ-2ss15TO-4tA-2tZ-5tt9
    e-class-1 #3 #43 KZ-6kZ-7kk-2
    e-class-1 #3 #45 OO6aa2zO-1zz-7
    e-class-1 #3 #46 OO7aa7Zz3zO-10zz4SO-4sO-1ss-4TO-2
    e-class-1 #3 #47 OO-10AO15aa8zO-1zz2Ss-2ss-6tO-1tt-2
    e-class-1 #3 #48 OO-65OZ-7Aa-4aa-6ZO-8Zz59zO-6zz22Ss-9ss11TO-3Tt-2tO-1tt16kk2
    e-class-1 #3 #5 OO-15OA-5OZ-7OS-5OT-2AO-2Aa1AS-3aO-2aa-27aK-2ZO-4Zz67ZK-2zO-5zz76SO-7SS-2Ss-25SK-3ss-6
    e-class-1 #3 #5 Tt1TK-2tt10KZ-2Kk-12kk-14
    e-class-1 #3 #50 OO103OA45OZ-43OS-7OT-7OK58AO-18AA-2Aa193AZ-13AS-6AT-7AK-108aO-11aA-2aa27aZ-2ZO-64ZA-4
    e-class-1 #3 #50 Zz-9ZS-4ZT-3ZK-4zO-44zA-2zZ8zz-14zS-2SO-51SZ-12Ss129ST-1SK-87sO-16ss42sK-64TO-36TZ-18
    e-class-1 #3 #50 TS-2Tt30TK-5tO-8tt28tK-2KZ-29KT-9Kk38kO-13kZ-44kT-6kk73
    e-class-1 #3 #51 OO122OA-11OZ-10OS-40OT-2OK-6Aa-27AS-18AK-3aO-4aA-2aa21aZ-1aS-2aT-2ZO-2ZA-2Zz-31ZT-2
    e-class-1 #3 #51 zO-11zA-1zZ-2zz-24zS-1SO-2SA-1SZ-1Ss57SK-9sO-2ss45sK-2TO-7TZ-2TS-1Tt30tO-2tt36KZ-12
    e-class-1 #3 #51 KT-12KK-2Kk-9kO-6kZ-43kT-2kk7
    e-class-1 #3 #52 OO-72OA-8OZ-5OS-3OT-3AO-1Aa4AT-1aa34ZO-4Zz20zO-4zz41SO-1Ss46ss-29TO-1TZ-2Tt21tt-19KT-2
    e-class-1 #3 #52 Kk-1kZ-2kk-9
    e-class-1 #3 #53 OO-13OA8OZ-3OS3OT-1OK-1Aa10aa-20Zz-1ZS-2zz38Ss9SK-1ss-16TZ-1Tt3tt-12KZ-2kZ-1kk1
    e-class-1 #3 #54 OO-72OA5OZ-1OS-13OT-2OK7AO-2Aa7AS-2aa-4ZO-3Zz17zO-1zz40SO-2Ss13SK-1ss7Tt10tO-2tt-21KT-1
    e-class-1 #3 #54 Kk-1kk22
    e-class-1 #3 #6 OO30OA9OZ-10OS-17OK-4AO-1Aa11AS-8aa-19ZO-3Zz4zO-3zz-62SO-5SZ-4Ss26SK-9ss-4TO-1Tt74TK-1
    e-class-1 #3 #6 tt16Kk-2kZ-5kk-11
    e-class-1 #3 #7 OO15OZ-7OS8AK-2aa-2Zz1zz-18SO-1TZ8tt-2KZ-2kO-1kZ3
    e-class-1 #3 #8 OO-42OZ-1OK5AK-2aa-3aK-2Zz-1zz-1SO8SK25ss-1sK-1TZ8tt-3kZ8kk3
    e-class-1 #3 #9 OO10OA-2OZ-1AO-5Aa5AZ-2AK-3aa-11ZO-2Zz49zO-2zz6SO-11SZ-2Ss40SK-29ss9TO-7TZ-3Tt25tO-1
    e-class-1 #3 #9 tt-23KZ-3Kk-19kO-4kZ-2kk-15
    e-class-1 #4 #1 OO3AS-2aa-1aS8zz-6ss-2
    e-class-1 #4 #10 OO-51OZ-3aa1aK8ZO-5Zz-1zO16zz23SO-2Ss-2SK-2sO10ss-16sK-8tO-1tZ6tt34kO-1kk-5
    e-class-1 #4 #11 OO-25Aa-1aO-2aa-5ZO-1Zz-4zO38zz-21Ss-7sO7ss33sK-1TO-1Tt-4tt-1kk-4
    e-class-1 #4 #12 OO-31OK8AK-2aO-3aa-4aK10ZO8Zz-3zO-3zz27SK-6sO5ss-16sK11tO-5tt-1kO-2kk7
    e-class-1 #4 #13 OO-1Aa-1aa-6zz17SK-3sK-4tt-2
    e-class-1 #4 #14 OO-39OA44OS3AS-2aa4aS-3Zz8zO5zz27zS-1sO-5sA-2sS6ss-24sK-2Tt-4tO-1tt-6kZ-3kk-5
    e-class-1 #4 #15 OO-20aa-4aK-2zO-2zz5sO-3ss-2sK25tO8Kk-4
    e-class-1 #4 #17 OO20OS-1AK-1aa-9zz-2Ss1ss3sK-1Tt-2tt-7kk-1
    e-class-1 #4 #19 OO-2Aa-2AK-3aa20Zz-2zO-5zz7Ss5SK5sO-1ss-9sK-2tO-1tt-3Kk-2kk-6
    e-class-1 #4 #3 OO2OA-1OS-2Zz-1zz-4kZ6
    e-class-1 #4 #4 OO34OZ-1OS-5AO-1Aa2aa17Zz-6zO-1zA-1zz-11SO-1Ss7SK-8ss-5sK-1Tt-9tO-2tt-1Kk-2kk-5
    e-class-1 #4 #40 OO-27AO-1aO-17aa-54ZO-3Zz-2zO-7zz44SO-5sO10ss82TO-5tO-13KO-2Kk-2kO-1kk2
    e-class-1 #4 #41 OO-17OS-2OT-2OK-17AO-7Aa48AK-6aO2aa16ZO-47Zz58zO-60zZ-2zz49SO-18Ss95SK-12sO-4ss-52sK-4
    e-class-1 #4 #41 TO-6Tt54tO20tt-39KO-6KZ-2Kk-8kO-21kT-2kk-8
    e-class-1 #4 #42 OO4zO-4zz-7tO-1kk8
    e-class-1 #4 #43 OO4aa-2zz-8tt-1kk8
    e-class-1 #4 #45 OO-2aa4zO11zz-12
    e-class-1 #4 #46 OO-4aa-3ZO-5zO27zz-14SO-1sO3ss3TO-1KO-3kk-1
    e-class-1 #4 #47 OO11zO-2zz-7tt-2
    e-class-1 #4 #48 OO11aa2zz-7SO-2sK-1tA-2kk-2
    e-class-1 #4 #5 OO-22aO-1aa-1zz10ss12
    e-class-1 #4 #50 OO-18OK-13Aa-4AK-2aO5aa-8aS-1aK-5Zz13zO48zz-56zK-1SO6Ss-8SK-20sO48ss-36sK118TO-1tO-3
    e-class-1 #4 #50 tt-31KO-1KZ-4Kk-19kZ5kk-14
    e-class-1 #4 #51 OO40OA-6OZ-3OS-20OT-5OK-3Aa11AS-5aa14aS3aK-3ZO-1Zz13ZS-2zO-5zz-15zS-2SO-4SA-1SZ-5SS-2
    e-class-1 #4 #51 Ss138SK-26sO-2ss-42sK-6Tt29tt-29KO-2KZ-17KT-5KK-2Kk-3kZ-15kk-18
    e-class-1 #4 #53 OO-8aa-1Zz-2zz-1Ss5ss7Tt3tt-3
    e-class-1 #4 #7 OO-19OA-3OZ12aO8aa-4zO8zz-20SK-2ss-2sK-1tO-1tZ11KZ6kZ6
    e-class-1 #4 #8 OO-46OZ31aa-14Zz-4zz18sO-3ss5sK11tO4tt7Kk-2kk-7
    e-class-1 #4 #9 OO-31OT-2Aa-6aa11Zz-16ZK-2zO-6zz-4Ss-10sO-10ss65sK-3Tt-6tt59KZ-1Kk-13kO-1kZ-2kk-22
    e-class-1 #40 #1 OO19OA9OZ-3OS13OT38OK10aa-20aZ-5aS-25zO8zA-5zZ-5zz-5zS16sA-3sZ-1sS-7ss-2sK-18tO8tZ-5
    e-class-1 #40 #1 tt12tK-2KZ5kZ-21kk-11
    e-class-1 #40 #10 OO73OA-32OZ28OS-25OT-10OK29aO8aa-53aS-1aK6Zz-3zO30zz49zS-2Ss-2sO38sA-2sZ-5ss-117sT-2
    e-class-1 #40 #10 sK-33Tt-2tO63tZ-11tt-66Kk-9kO8kZ-6kk47
    e-class-1 #40 #11 OO142OA-31OZ36OS-44OT-6OK-3Aa-2aA-1aa50aZ-2aS-4aK-2Zz6zO-42zA-2zZ-3zz44zS-1Ss-2sO3sA-4
    e-class-1 #40 #11 sZ-1ss-85sK-14tO-3tZ-5tt-32Kk-1kZ-5kk13
    e-class-1 #40 #12 OO-147OA-11OZ121OS-14OT-9OK-57aO7aa25aS-2aK42Zz-4zO22zZ-3zz-109zK-3sO71sA-1sZ6ss-42
    e-class-1 #40 #12 sK124tZ3tt-24tK-1kZ5kk-1
    e-class-1 #40 #13 OO-37OA-8OZ-2OS-15OT-2OK13aa-11aK-5zO-2zz28ss5sK43tO-1tZ8tt-7kZ-2kk-7
    e-class-1 #40 #14 OO23OA48OZ-77OS-19OT-4OK9aA-4aa-46aS-4zO13zA16zZ-4zz-49sO-6sA-2sS11ss78sK-17Tt7tO31
    e-class-1 #40 #14 tZ-19tS23tt15KZ-4kZ-6kk-12
    e-class-1 #40 #15 OO30OA-6OZ-10OS-46OT-2OK-12aa-10aK-25Zz-1zO-1zZ-2zz60sO-11sA-2sK21tt1kZ-7kk23
    e-class-1 #40 #16 OO-5OA7OZ3OS-2aa-5zz-7ss5tZ8tt-2kk-2
    e-class-1 #40 #17 OO-31OA4OZ7OS47OT-1OK-2aa-11aS3zz-13ss-2
    e-class-1 #40 #18 OO-11OA20OZ-8OS-19OT-4OK-6aa5aS-4zz50sO8ss-24sK-2tt11KZ-4kZ-4kk-9
    e-class-1 #40 #2 OO-64OA13OZ5OS9OT7OK-2aa-3aS7zO-2zA-1zZ-2zz50ss-4sK-3tt11kZ-12kk-9
    e-class-1 #40 #3 OO-77OA36OZ48OS66OT29OK-23aO8aa-37aZ-2aS-25aK-3Zz-2zO6zA-3zZ-10zz-120zT-1sO-18sA-8sZ-13
    e-class-1 #40 #3 ss135sK-32tO14tZ-9tS7tt60KZ-14Kk-3kZ-33kk22
    e-class-1 #40 #4 OO-80OA34OZ-25OS68OT46OK-2aa22aS-18zz-33sO-3sA-2ss-1sK-1tZ-2tt7KZ-4kZ-4kk-2
    e-class-1 #40 #41 OO4zO-3tO-1
    e-class-1 #40 #43 OO-46OA-34OZ154OS-23OT-3OK4Aa-4aO24aa56aZ-10aS-4aT-1aK-2Zz-16zA-3zZ-18zz-13zS-8zT-2
    e-class-1 #40 #43 zK-4sO-1sA-5sZ-6ss15tO-3tZ15tt-12KZ-2kZ-41kk-10
    e-class-1 #40 #48 OO-16OA-28OZ9OS-6OT-1OK-1Aa-2aO-1aa100aZ-10aS-4aT-2Zz-26zO-3zA-3zZ-5zz40zS-2zT-2zK-2
    e-class-1 #40 #48 sO-3sZ-2ss22Tt-2tZ-5tt-12kZ-37kk4
    e-class-1 #40 #5 OO-31OA-4OZ-1OS23OT-4OK-4aa32aS-1zz-54sO-2sZ-2ss14sK-3tt38kk-3
    e-class-1 #40 #50 OO-156OA-16OZ60OS12OT-24OK48AO-2aO16aa-40aS-4aK6Zz-5zO6zA-3zz43zS-2zK28Ss-1SK-4sO54
    e-class-1 #40 #50 sA-3ss-69sK23tO49tZ-15tt-26tK-2KZ-2Kk-20kO8kZ-48kk87
    e-class-1 #40 #51 OO-57OA10OZ21OS9OT41OK17aa30aS-23aK-3zO6zZ-13zz-25zS9zK-2Ss-1sS-3ss13sK-1TZ-1tZ-12tS-4
    e-class-1 #40 #51 tt9KZ-9KT7Kk-6kZ-20kS-2kk10
    e-class-1 #40 #52 OO55OA-8OZ11OS26OT-2OK-5aa-9aS-8aK-1zO-1zz3ss-11tO-2tt-37Kk-2kZ-2kk-7
    e-class-1 #40 #53 OO-51OA-3OZ2OS21OT-2aa12aS5zO-1zz40ss-17tt-3KZ-2kk-1
    e-class-1 #40 #54 OO-71OA-18OZ65OS-10OT-7OK-11aa12aS5zz39sZ-1ss17sK-7tZ4tt-26kk10
    e-class-1 #40 #6 OO-88OA5OZ27OS68OT3OK-5aa-8aS-4Zz-2zz21ss-21sK-2tZ-1tt-5KZ-1KK-2kZ-1kk18
    e-class-1 #40 #7 OO-27OA1OZ32OS-7aa-16Zz-2zO6zA-2zz12sZ-2ss-2sK-3tO-1tZ-3tt-1kZ16
    e-class-1 #40 #8 OO59OA-8OZ-28OS-5OK-32aa2aK-1zz22sA-2ss-12sK5tZ2tt-10Kk-1kZ6kk4
    e-class-1 #40 #9 OO42OA-2OZ10OS-2OK7aa-12zz-21sO8ss-18tO8tZ6tt-28kk2
    e-class-1 #41 #1 OO-7OA-15OZ-96OS-17OT-1Aa-13AS-2aO-2aA67aa-6aZ-24aS-3aK-1ZA-1Zz-9zO-28zA-25zZ118zz90
    e-class-1 #41 #1 zS-3ss-6sK-1tO-3tS-2tt-4KZ-5kk-2
    e-class-1 #41 #10 OO123OA14OZ-17OS-35OK40aA13aa-4aZ-5aK-1Zz-2zO-21zZ27zz-114zK-1Ss-1ss-6sK-2tt-8
    e-class-1 #41 #11 OO132OA15OZ-26OS-29OK-4AA-2aA35aa1aZ-5ZZ8Zz-3zO-73zA-8zZ33zz-56zS-2SA-1sZ-1ss-10tO-2
    e-class-1 #41 #11 tZ-1tt2kk-1
    e-class-1 #41 #12 OO15OA2OZ-6OK-2aA8aa-6aZ-1aK-1zO-4zA-1zZ-2zz-6sK7
    e-class-1 #41 #13 OO6OZ6OS-9OK5zO-1zZ5zz-11
    e-class-1 #41 #14 OO-38OA-30OZ-8OS-6OK-1aA-2aa10aZ-1ZZ-2zO-6zA-5zZ10zz81Tt-2
    e-class-1 #41 #15 OO43OA-21OZ20OS1OK-9AA-2aa2zO-2zA-5zZ8zz-27ss-2tO-1tA-2tS-1tt-3
    e-class-1 #41 #16 OO-4OA-1OS5zZ-3zz3
    e-class-1 #41 #17 OO-22OA8OS22OK-1aa-2zz-4zS-2
    e-class-1 #41 #18 OO-5OA13OZ8OS-2OK-2aA5aa-13zO-8zZ4zz3ss-2Tt-1
    e-class-1 #41 #2 OO-9OA-33OZ-7OS81OT-3OK-4aA10aa-15Zz-4zO-3zZ-14zz2ss-2
    e-class-1 #41 #3 OO38OA5OZ-25OS38OT-5OK12Aa-2aA-2aa-3aZ-3aS-2Zz-6zO-16zA-7zZ33zz-45zS1zK-2SZ-1ss-7tt-2
    e-class-1 #41 #4 OO27OA10OZ-6OS-25OT-3OK-4aa-9zZ-3zz2zS-3ss17tt-2kZ-1kk-1
    e-class-1 #41 #40 OO-22aO18aa-17aK-2zO26zz-22sO15ss9sK-1tO4tt-3Kk-1kk-5
    e-class-1 #41 #41 OO-35OA-4OZ4Aa14aA16aa4aZ-2aK-1ZO-3ZA-8Zz17zO-31zZ8zz22kk-2
    e-class-1 #41 #43 OO-106OA45OZ94OS-2OT7OK22Aa-4aA-5aa-30aZ-3aK-7Zz-8zO14zA-12zZ-27zz85sZ-3ss-16sK-5tZ-18
    e-class-1 #41 #43 tt5KZ-1Kk-2kZ-25kk2
    e-class-1 #41 #44 OO1zO6zz-2ss-2tt-3
    e-class-1 #41 #46 OO-26OA-2OZ-2OS-2OK-2aA-4aa6aK8zO8zz19ss-3
    e-class-1 #41 #47 OO31OA-14OS-7OK-4aO-2aa32zO-50zZ-4zz-45sO2ss60sK-12tO-1tt14Kk-1kk-1
    e-class-1 #41 #48 OO-117OA-14OZ153OS-11OT-2OK-16Aa-8aO-4aA-2aa-63aZ-4aK15zO67zA-11zZ-2zz12zK-1sZ-2ss-18
    e-class-1 #41 #48 sK-2tZ-18tt2kZ-18kk63
    e-class-1 #41 #5 OO5OA-11OZ-2OS10OK-2
    e-class-1 #41 #50 OO24OA-2OZ-2OS-2OT-1OK6aa-1aK-1zZ8zz-79sO-3ss43sK-14tt28kk-3
    e-class-1 #41 #51 OO-44OA-50OZ-60OS5OT-16OK21aO-4aA72aa50aZ-16aS-30aK-5Zz1zO-53zA-15zZ87zz81zS-15zT-1
    e-class-1 #41 #51 zK-1Ss-2sO-1sA-12sZ-11sS-5ss89sK-30Tt-5tZ-5tS7tt23KZ-34KT-5Kk-3kZ-33kk23
    e-class-1 #41 #52 OO-37OA14OZ-2OS35zO-3zZ8zz-1zS-1ss-11Tt-2
    e-class-1 #41 #53 OO-16OA-4OZ-3OS13aa-9zZ23zz-14zS-1ss5tt6
    e-class-1 #41 #54 OO-2OA-13OS-18OK-1aA16aa-26zZ16zz59ss-21sK-1tt-6kk-3
    e-class-1 #41 #6 OO-24OA27OZ-4OS21OT-2OK-3aA-6aa7zZ-6zz-6ss-4
    e-class-1 #41 #7 OO68OA-53OZ-28OS-34OK1aO-2aA5aa2zO2zA-4zZ2zz45ss-2tt-2
    e-class-1 #41 #8 OO18OA8OZ-18OS-3OK9aa-1zz-11kk-2
    e-class-1 #41 #9 OO-7OA7
    e-class-1 #42 #1 OO-12OA-11OZ-18OS31OT-1OK-2AO-2aa-5Zz-5sS-2ss-8KO-3KZ70KS-9Kk-9kZ-8kk-5
    e-class-1 #42 #10 OO-15OA-3OZ-3OS-3OK-3aa1zO-1zz2ss-4KZ15kO7kZ12kT-2kk-4
    e-class-1 #42 #11 OO35OA9OZ-1OS-1aa-6zz-20ss-3KO-4KZ6KT-2Kk-11kZ-2
    e-class-1 #42 #12 OO42OA-2OZ3aa-2zZ-2zz-15ss-2sK-2KZ-20Kk-2
    e-class-1 #42 #13 OO-5OA-1OZ-4OS-1OK-1zz-1KZ7kZ6
    e-class-1 #42 #14 OO21OA-2OZ2OS-10aa-2zz6KZ-18KT-2kZ4
    e-class-1 #42 #15 OO17zz-3KO-2KZ-10Kk-6kO-2kZ8kk-2
    e-class-1 #42 #17 OO-11OS7zz5KZ-1
    e-class-1 #42 #18 OO-3OA5OS-1aa-2zz-6ss-4KZ5kZ6
    e-class-1 #42 #2 OO-14OA-1OZ-4OS-9aa8zz22ss6KZ9KS-1Kk-5kZ-10
    e-class-1 #42 #3 OO-4OZ8OS25OK35aa-14zZ-2zz-25ss1tt3KO-5KZ12KT-3Kk-6kZ-14kk-10
    e-class-1 #42 #4 OO-3OA-3OZ-1OS6OT-2aa-2zz-4tt-1KZ14kZ-3kk-2
    e-class-1 #42 #43 OO29OA62OZ-30OK-1Aa-4aa-32Zz-17zZ-3zz-54tZ-8KO-2KA-6KZ22kO8kA-5kZ50kk-7
    e-class-1 #42 #48 OO3OA9OZ-44OS-3Aa-2aa-9Zz-10zz21ss-3KZ18Kk-2kO8kA-3kZ20kk-2
    e-class-1 #42 #5 OO-10OA6OZ-2OS-4aa4zz-4KO-1KZ8kZ5kk-2
    e-class-1 #42 #50 OO13OA-5OZ-5OS12OK-1aa-1zz5sZ-2tt-1KO-2KZ-8Kk-2kO-1kZ14kk-17
    e-class-1 #42 #51 OO-41OA-1OZ-15OS-6OT-2OK15aa-32aS-2Zz-4zz26ss-24tt13KO-3KA-4KZ131KS-11KT-8Kk-9kZ-20
    e-class-1 #42 #51 kT-1kk-1
    e-class-1 #42 #52 OO-12OA-1OZ-1OS3zz3ss6KZ2
    e-class-1 #42 #53 OO31OZ-13OS24zz-6ss-6KZ-19KT-2Kk-3kZ-4kk-2
    e-class-1 #42 #54 OO17OA-4OZ-2OS28aa-4aS-1zz1Ss-2ss4tt-1KO-4KZ-7Kk-15kZ-11
    e-class-1 #42 #6 OO11OA4OZ8OS-7aa-2aS-1zz-4KO-2KZ-1KS-2Kk-3kZ-1
    e-class-1 #42 #7 OO13OA3OZ-39aa-4zz23ss-1KZ-7kZ10
    e-class-1 #42 #8 OO-1OZ-7zz3kZ7kk-2
    e-class-1 #43 #1 OO5OA16OZ3OS-40OT-2Aa52AS-11aO-2aa-50aZ-2aS31aK-7ZO-4ZA-4ZZ-2Zz76ZS-6zO16zA-5zZ-10zz-98
    e-class-1 #43 #1 zS33zK8ss-3Tt7KZ-1KT-2
    e-class-1 #43 #10 OO-72OA4OZ-6OS-3OK-1AO-6AA-1Aa-5aO-14aA-7aa73aS-23aK-25ZO-6Zz45zO6zA-9zZ1zz55zS-6zT-1
    e-class-1 #43 #10 zK15sO6sA-2ss-9sK-1tO-3tS-1tt4Kk-2kO-5kZ6kK-1kk-4
    e-class-1 #43 #11 OO-8OA-3OZ9OS-2Aa6AZ-2aO-28aA-1aa-31aZ-2aS-17aK-4ZO-6ZA-3ZZ-2Zz91zO55zA7zZ1zz-23zS-20
    e-class-1 #43 #11 ss-4sK-2Tt-1tO-1tA-2tt-9KZ-2kZ-2kk6
    e-class-1 #43 #12 OO23OA-6OZ-13OK-6Aa-12aO-8aa5aS14aK-10Zz27ZK-2zO21zz-25zS1zK-11sO8ss-8sK8Tt-2tZ-1tt-4
    e-class-1 #43 #12 kk-2
    e-class-1 #43 #13 OO-10OZ-2OS7Aa19aO-1aa-5Zz-8zO-1zA-2zz-1zK-1ss1sK8tt-1Kk-1kk-1
    e-class-1 #43 #14 OO23OA20OZ2OS4Aa4AZ-1aO-4aA-5aa5aS-18ZZ-2Zz-4zO-10zA19zZ-6zz-13zS-18zT-2Ss-1sS-3ss7
    e-class-1 #43 #14 sK-2tS-1tt5
    e-class-1 #43 #15 OO-33OZ-2Aa17aO-2aa-1aK-1Zz16zO13zz-14zS4sK-2tt5kk-1
    e-class-1 #43 #16 OO14Aa2aa-3Zz-2zO-1zz-3ss-4Kk-1kk-2
    e-class-1 #43 #17 OO-20aa-8Zz8zz7ss3Tt-1tt11kk-1
    e-class-1 #43 #18 OO4OA-12OZ-4OS-1Aa7aO-3aa4aS1ZZ-1Zz28zO-12zA12zz-13zS-3ss-3kk-3
    e-class-1 #43 #2 OO-30OA-1OZ-1OS-4Aa24aO-3aA-1aa-12aS1ZO-2Zz-17ZS-2zO24zz26zS2tt-4KZ-1
    e-class-1 #43 #3 OO-13OA-15OZ-5OS-22OK-2AA-1Aa-3AS-7aO-9aA-2aa-7aS67aK-7ZA-4ZZ-1Zz-5zO-1zZ-2zz-15zS34zT7
    e-class-1 #43 #3 zK-1Ss6ss22Tt-3tO-2tS-1tt-4KZ2KT-1Kk-2kA-1kZ-3kS-2kk2
    e-class-1 #43 #4 OO24OA-5OZ-3OS2Aa6AS-3aO-2aa-12aS1ZO-2ZA-1Zz9ZS-2zO-8zA-1zz-7zS13ss-5kk-1
    e-class-1 #43 #40 OO9aO-5aa6zO-4zz-11ss6
    e-class-1 #43 #41 OO-8aO-2aa-1Zz2zO7zz2
    e-class-1 #43 #43 OO7OA8OZ5OK-2Aa-6AZ-2aa-6ZA-1Zz-12zA10zZ-6zz-3zS7zK-1sZ-2ss-2KZ-2kZ7kk-1
    e-class-1 #43 #45 OO8aa-2zO-2zz-4
    e-class-1 #43 #46 OO-13aO-3aK-2zO33zZ8zz-48ss20sK-1kZ-1kk7
    e-class-1 #43 #47 OO20OZ-2aO13aa-8aS-2aK-2zO-14zz11zS-1ss-16
    e-class-1 #43 #48 OO60OA-1OZ-11OK-7Aa-9aO-10aA-1aa-12aK41Zz-15zO8zz-14zK-22SK-2ss-1tO-1Kk-2kk-2
    e-class-1 #43 #5 OO19OA-3OS-4OT-4OK-2AA-1aa13aS5aK-2Zz-1zz-28ss-1kk8
    e-class-1 #43 #50 OO94OA-21OZ-18OS-10OK-21Aa-42AK-3aO-9aa9aZ-5aS7aT-2aK107ZA-1Zz-51ZK-4zO14zA-9zZ-4zz-53
    e-class-1 #43 #50 zS-14zK22Ss3SK-27sO-6sZ-8ss4sT-1sK9Tt-5tO-3tt4tK6KZ12Kk21kZ-1kS-1kk7
    e-class-1 #43 #51 OO-15OA-3OZ8OS-15OT-3OK-2AA-2Aa8AZ-3AS-21AK-5aO-10aA-10aa-56aZ-3aS75aK20ZO-12ZA-5ZZ-4
    e-class-1 #43 #51 Zz19ZS-5ZK-2zO77zA28zZ-20zz-56zS-11zT6zK-4Ss16SK-1sO-2sA-3sZ-3sS-6ss16Tt-13tO-3tZ-1tS5
    e-class-1 #43 #51 tt9KZ-5KT-1Kk-6kA-1kZ21kS-2kk7
    e-class-1 #43 #52 OO7OS-4Aa3aa-2aS14Zz8zO-6zz-10zS3Ss-5ss-3Tt-2tt-4
    e-class-1 #43 #53 OO9AS-2aa-18aS13Zz4zO-9zA1zz3zS6ss-6
    e-class-1 #43 #54 OO12OS-4Aa17aO-2aa-7aS-4Zz-1zO-1zz-22zS9sZ-2ss-2kk7
    e-class-1 #43 #6 OO-1Aa5aO-2aA-2aa-9aS-1Zz-10zO4zz24zS-1tt-5kO-1kk-1
    e-class-1 #43 #7 OO-14OA-5OZ23OS7OK8AA-1Aa4aO6aa18aS-3ZA-4Zz-11zO-17zA7zZ-15zz-2zS5ss-1tO-1tZ-1kZ1
    e-class-1 #43 #8 OO-17OZ-4OK13Aa-1aO-2aa2aK-10Zz-16zO-9zz45zK-2ss-1sK-4tt-2kZ8
    e-class-1 #43 #9 OO-28Aa-4aa5aT-2Zz3zO-24zA10zz47zK-1tt-3kO-1kZ-1kk-1
    e-class-1 #44 #1 OO-6OA7OZ-9OS16OT-2OK4aa-5aS-4zz-1
    e-class-1 #44 #10 OO-3OZ-1OS-1aa-1Zz-2zz9Tt-1
    e-class-1 #44 #11 OO32OZ-6OS-1OT-1aa1zz-11ss-10tt-5
    e-class-1 #44 #12 OO8OK-4zz-4
    e-class-1 #44 #15 OO3aa-2zz-1
    e-class-1 #44 #17 OO-4OS5aa-2aS-2zz3ss-2
    e-class-1 #44 #2 OO18OZ-4OS1OK-1aa-2Zz-3zz-10tZ-2KZ-2kZ5
    e-class-1 #44 #3 OO-18OA10OZ-2OS1OK5aa-6aS-1Zz-2zz12ss-1kZ8kk-5
    e-class-1 #44 #4 OO-10OS12zz-1ss-1
    e-class-1 #44 #41 OO2zO-2
    e-class-1 #44 #50 OO19OA4OZ-4OS-4OK-9aa-3Zz-2zz9sK-7tt-1kZ-2
    e-class-1 #44 #51 OO17OA-3OS27OK-2aa1aS-2Zz-2zz-16ss-11tt-9
    e-class-1 #44 #54 OO7OA-2OS16OK-2aa-2Zz-1zz-10ss-4tt-2
    e-class-1 #44 #7 OO19OZ-6aa-1zz-11tt-1
    e-class-1 #45 #1 OO4OA2OZ6OS-5aA3aa-9zO-5zA-4zZ12zz-1
    e-class-1 #45 #10 OO14zO-7zZ7zz-13tO-1
    e-class-1 #45 #11 OO-19OA-4Aa-2aA4aa-2zO4zZ5zz13
    e-class-1 #45 #12 OO-8OZ-3OS-2OK-1aa8zO-2zZ5zz3
    e-class-1 #45 #13 OO-6OK-2aa10aZ-2
    e-class-1 #45 #14 OO12OA-5OS-4aa-2aZ-2zO-1zZ12zz-10
    e-class-1 #45 #15 OO-2OS-1zO4zz-2
    e-class-1 #45 #17 OO-10OS-5OK-1zz-7ss-11sK19kk14
    e-class-1 #45 #18 OO-3OS6aa-2zO-3zz2
    e-class-1 #45 #2 OO2OZ-2
    e-class-1 #45 #3 OO4OA-1OZ-2OS3Aa-1aA-3aa3aS-2zO8zz-5Tt-1tt-1KZ-1kZ-1
    e-class-1 #45 #40 OO-1aa-4zO-4zz9
    e-class-1 #45 #41 aa-4zZ-2zz6
    e-class-1 #45 #43 OO-66OZ-8aO-4aA-1aa68aZ-2zO-15zZ-2zz35zS-2ss-8tt-3KZ8
    e-class-1 #45 #45 OO-7aa20zO-1zz-2ss-10
    e-class-1 #45 #46 OO13zO-11kk-2
    e-class-1 #45 #47 OO13zO-3zz-14ss-3kk7
    e-class-1 #45 #48 OO-58OA15OK-2Aa-9aO-4aa23zO11zZ7zz12ss-2tt7kk-1
    e-class-1 #45 #50 OO-4aK-1sO8sK-2tt-1
    e-class-1 #45 #51 OO40OA-8OZ-4OS-27OK-4aA-14aa15aZ-3aS-3zO20zA-4zZ18zz-22zS-2zK-2tt-2
    e-class-1 #45 #52 aA8aa-8zZ8zz-8
    e-class-1 #45 #7 OA-1OS-1aA15aa-6zA-1zZ-5zz-1
    e-class-1 #45 #9 OO-1zZ8zz-6
    e-class-1 #46 #1 OO-40OA-3OZ-2OS14OT-3OK-5Aa-2AS-2aa4Zz-3zZ-1zz52zS16Ss-2sS-3ss-8sK-3KZ-3kZ-6kk-1
    e-class-1 #46 #10 OO-7OA20OZ2OS-8OK3aa-12aK5ZO-1Zz-2zO8zZ-1zz-24sO-1ss16sK-5KZ-2Kk-2kk11
    e-class-1 #46 #11 OO50OA-7OZ36OS-2OK-6aa-39ZO-3Zz-17zO17zZ-1zz8sO-4ss-17sK-5tO7tt-1KZ-2Kk-3kZ-18kk6
    e-class-1 #46 #12 OO-44OA2OZ13OS-8OK-12aa4aK12zO15zz-36sO21sA-2ss-2sK39tt-2kZ-2kk4
    e-class-1 #46 #13 OZ-1OK-7zz1kk8
    e-class-1 #46 #14 OO21OA-18OZ16OS27OK-2aa3aS-1zZ-1zz-29sK-4tt-9KZ-3kk-1
    e-class-1 #46 #15 OO-13OA-6OZ14OS-4OK7aa-2aK-2zz22sO-3ss7sK-9tZ-4Kk-3kk-2
    e-class-1 #46 #17 OO1OZ-2OS-3aa7zz-3
    e-class-1 #46 #18 OO7OA-7OZ6OS2OK-2zz4ss-5kZ-2kk-1
    e-class-1 #46 #2 OA13OZ-6OS-8OT-1aa1zA8zz-13ss-2kZ8
    e-class-1 #46 #3 OO55OA67OZ-34OS-4OT-9OK5aa43aS-3zz-91zS-1sS-1ss-5tt-5KZ-1KT-1kZ-8kk-5
    e-class-1 #46 #4 OO-30OA17OZ-4OS12OT-2aa7zz-7ss1KZ-1KT7
    e-class-1 #46 #41 OO-3aO-1aa-6zz10
    e-class-1 #46 #43 OO38OA-4OZ-27aa1Zz-2zz1sA-3ss-1tt-1KZ-3kZ-6kk7
    e-class-1 #46 #48 OO10OA13OZ-9aa-5zz-4ss-3kZ-2
    e-class-1 #46 #5 OO-12OA-5OZ-2OS13ss1sK-1tt6
    e-class-1 #46 #50 OO-24OA8OZ67OS-1OT-2OK-27aa-7aK-17ZZ-2Zz9zO40zZ8zz-71zK-2Ss-1SK-1sO3sA-1ss41sK34tZ-4
    e-class-1 #46 #50 tt-26KZ-2Kk-6kZ-11kk-3
    e-class-1 #46 #51 OO-59OA31OS67OT3OK-2Aa-6AS-2aa-21aS5aT-2Zz-3zz-11zS8Ss-8ss-52sK-3tt-6KZ-4KT77Kk-2kZ-4
    e-class-1 #46 #51 kk-6
    e-class-1 #46 #52 OO28OA-1OS-7aa-2zz-5Ss-2ss-11tt2Kk-2
    e-class-1 #46 #53 OO8OS-3zz-3ss-1
    e-class-1 #46 #54 OO-4OA4OZ4OS-9aa-3zz-18ss19sK-2tt3kk5
    e-class-1 #46 #6 OO-4OA-6OZ-1OS3aS-2Zz-2zz5zS8sK-1
    e-class-1 #46 #7 OO2OA4OZ23OS-3aA-2aa-1zZ-1zz-15ss5KZ-3kZ-6kk-3
    e-class-1 #46 #8 OO-29OA-1OZ29OK-14Zz-2zz27sK-3tZ-1KZ-2Kk-2kZ-3kk1
    e-class-1 #46 #9 OO-11OS-2OT-2zz22ss-7
    e-class-1 #47 #1 OO13OA-1OZ-2OS2aa-2aS-1zz-9kk-1
    e-class-1 #47 #10 OO27OA11OZ-11OS-6OT-3OK-2aO-2aa-17zz-12Ss-2sO16ss-9sK-3tO10tZ-5tt-13Kk-1kk21
    e-class-1 #47 #11 OO16OA-2OZ1aa-5aK-2Zz-1zO15zz-13sO-5sZ-1ss4sK-3tZ-3tt8KO-2KZ-3kk-5
    e-class-1 #47 #12 OZ6OK-16AK-1aa-1aK15Zz-2zz12sO-8ss-5sK4tt-2KZ-3
    e-class-1 #47 #13 OO6OA-6OZ8OS-1aa-1zz-7sO-1sK4kk-2
    e-class-1 #47 #14 OO-29OA17OS8aa2zz8sA-1ss3sK-2tt-5
    e-class-1 #47 #15 OO-17OA-3OS-5zz-3ss3sK17kk8
    e-class-1 #47 #16 OO-25aa-1zO8zz-8ss-2tO22tt-1kk7
    e-class-1 #47 #17 OO2kk-1
    e-class-1 #47 #2 OO-4OA7aa-4zz-3ss5kk-1
    e-class-1 #47 #3 OO2OA42OZ-2OS-29OT-2OK6Aa-2aa-11Zz8zO-1zz-10sO7ss-13sK9tt-4KZ-2Kk-4kZ-1kk6
    e-class-1 #47 #4 OO2OA1OZ-2OS-2OT5zz-12ss5sK-2Tt8tt-1KZ-1
    e-class-1 #47 #40 OO-49aO11aa-1ZO-1zO-25zz29sO4ss33sK-2Tt-2tO-6tt15Kk-2kk-6
    e-class-1 #47 #41 OO23aa6ZO-7zO4zz-29ss8tO6tt-2KO-3kO-5kk-1
    e-class-1 #47 #42 OO4OZ-2zO-3sO-1ss6sK2tO-2Kk-2kO-2
    e-class-1 #47 #43 OO-24OA7OZ-3Aa-2aa-7zz40ss-9KZ-1kZ-1
    e-class-1 #47 #44 OO8aa-1zz-2sO-1ss-4
    e-class-1 #47 #46 OO81aO-1aa-15zO8zz-1sO-12ss-53sK-2tO-1kk-3
    e-class-1 #47 #48 OO-24OA10OZ1OK-1Aa-2aa-9zz9ss-3tt23kZ-1kk-1
    e-class-1 #47 #50 OO-2OA6OZ18OS-2OK-24AK-3aa15aK-5Zz-5zz-8SK-4sO30sA-1ss-22sK6KZ-1Kk-1kZ-7kk7
    e-class-1 #47 #51 OO-22OA-6OZ-1OS35OK2Aa-1AS-3AK-2aA-2aa23aK-1Zz-5zz-37Ss-8SK-3ss31Tt8tZ-1tt-1KS-2Kk-3
    e-class-1 #47 #51 kZ-4kk4
    e-class-1 #47 #52 OO-17OS-9OT-1aa-16zz59sO-1ss-13sK-3tt2Kk-4kk5
    e-class-1 #47 #53 OO2OA-1OS-12OT-1aa15aS-2zz-23zS-1ss33sK-2KZ-2Kk-2kk-3
    e-class-1 #47 #54 OO23OA5OZ-1OS-7aa-3aS-2zz13SK-1sO-5ss-9sK-7tt-3KT-2kZ-2
    e-class-1 #47 #6 OO13OS-5zz-8tt-1
    e-class-1 #47 #7 OA13OZ-7OS-17zz10ss5sK-4
    e-class-1 #47 #8 OO-9OZ-2OK-3aa-3zO8zz6ss-4sK7
    e-class-1 #48 #1 OO-37OA8OZ7OS-25Aa5AZ-2AS-3aO-4aA-1aa8aS42aK-7Zz10zO-1zA-3zZ-4zz19zS-2Ss-2ss-4tS-1tt-2
    e-class-1 #48 #1 kk-2
    e-class-1 #48 #10 OO-52OA-1OZ5OS-5OK-4Aa-4AK-1aO-10aa52aS-6aK-6Zz8zO-25zA15zZ-2zz42zK-5ss-2sK6Tt-1tO-4
    e-class-1 #48 #10 tt-7KO-2Kk-4kk14
    e-class-1 #48 #11 OO-52OA8OZ-1Aa-5AS-3aO-5aA-3aa-5aS-3aK-1Zz-4zO-36zA14zZ-3zz116zS-1zK-2Ss-2SK-1ss-14tt1
    e-class-1 #48 #11 kO8kZ-2kk-5
    e-class-1 #48 #12 OO23OA-4OZ-4OK-1AO-1Aa-8AS-2AK-6aO4aa19aK-16ZO-1Zz-2zO-15zz10zS-2ss-4sK13KO-1KZ-1Kk-4
    e-class-1 #48 #13 OO-3OZ-1OK-1aa3Zz-4zz1ss-1Kk6
    e-class-1 #48 #14 OO19OA5OZ-1OS3Aa-8aO-3aa2aS-5Zz-4zO21zz-9ss-13tt-1Kk-2kk-1
    e-class-1 #48 #15 OO-18OZ-1OK-2aO-2aa6Zz15zO-5zz2sO-1ss-2sK7
    e-class-1 #48 #16 OO7aa6zz-13ss4kk-3
    e-class-1 #48 #17 OO-9OA-1OS2aa9aS-1zO-4zz-11ss17sK4tt-2kZ-2kk-2
    e-class-1 #48 #18 OO-4OS-3Aa-1aa8Zz-7zz-12ss4tt2kk14
    e-class-1 #48 #2 OO-16OZ18OS4Aa-5aS-1Zz7zO6zA-2zz-9zS-1kk-1
    e-class-1 #48 #3 OO37OA-17OZ-7OS-6Aa2AS-3aO-10aa-35aS23aK-3Zz-13zO39zA2zZ-3zz-7zS-3zK-2sO7ss4sK-3tO-2
    e-class-1 #48 #3 tt-3KZ-3Kk-1kA-2kZ-1kk10
    e-class-1 #48 #4 OO28OA-1OS10AS-3aO-6aa-47aS59Zz-9zO-3zz-5zS-8zT-1Ss3ss-9Tt-2tS5tt-2KS-5KT-1Kk-2kk-1
    e-class-1 #48 #40 OO-42aO19aa10zO-12zz22sO-2ss7tO-1kk-2
    e-class-1 #48 #41 OO67OZ6Aa-3aa8ZO-5zO-37zA-2zz-14zS-1TO-4tO-2tt-2kO-7kk-4
    e-class-1 #48 #42 OO9OK-2aK-4zz-1sK-1
    e-class-1 #48 #43 OO50OA13OZ-20Aa-7aO-3aA-1aa-12ZO-1Zz-2zO8zz-18sZ-2ss-1kZ-3
    e-class-1 #48 #44 OO-11zO10zz1
    e-class-1 #48 #45 OO-1aa5zO-5zz1
    e-class-1 #48 #46 OO26OS-2OK-1AK-1aO-6aa-2aS-1zO-27zz14tO7tt-8Kk-2kO-1kk5
    e-class-1 #48 #47 OO32aa-2aK-2zO-6zz-21kk-1
    e-class-1 #48 #48 OO50OA8OZ19OS-9OT-4OK-7AO-2Aa37AZ-6AS-2aO50aA-2aa-27aZ-3aS-14aT-2aK-14ZO-3ZA-1Zz62zO-9
    e-class-1 #48 #48 zA-15zZ-2zz-74zS-6SA-2Ss-36sO-4sA-4sZ-2ss30sK-3Tt-12tO-4tt11KO-2KZ-2Kk-14kA-2kZ4kk17
    e-class-1 #48 #5 OO-11OS-4aa6Zz-12zz7Ss-2ss-2tt6KZ-1KT-1Kk7kk8
    e-class-1 #48 #50 OO41OA-9OZ-10OS-26OK-30Aa-16AK-1aO-17aa34aZ-2aS-20aT-4aK28Zz-9zz-33zS-1zK37SK-28sO-9
    e-class-1 #48 #50 ss19sK42Tt-3tO-3tt31KZ-14KT32Kk8kO-1kZ-3kK-1kk-34
    e-class-1 #48 #51 OO18OA-8OZ49OS-70OT-8Aa10AS-6aO-3aA-5aa-4aS47Zz-57zO8zA1zZ-4zz23zS12zK4Ss-1SK-1sO-2
    e-class-1 #48 #51 ss11sK5tt19KZ-15KT-4KK-1Kk4kO-3kZ-4kk-17
    e-class-1 #48 #52 OO-33OA-2OS-7OT-2AS-3aa2aS1Zz-1zz-32Ss8sO-1ss17Tt-2tZ-2tt41KZ-2Kk16kk-1
    e-class-1 #48 #53 OO78OA-4OZ-5OS-19aa-11aS-2Zz-8zO-5zz7zS2ss-6tt-8KZ-1KT1Kk3kZ-9kk-11
    e-class-1 #48 #54 OO-6OA-18OZ-18OS-22Aa13aO-1aa-20aS-2ZO-5Zz21ZS-1zO3zZ-2zz83sO-1ss-20sK5tO-1KZ-3Kk13
    e-class-1 #48 #54 kO-2kZ-4kk-14
    e-class-1 #48 #6 OO64OA-1OS-16Aa-5aa1zO-12zz-18zS-1Ss-2sO-2ss3sK-2tt-7KZ-1kk-1
    e-class-1 #48 #7 OO3OZ8OS-1aA-1aa-2Zz-1zO-9zA8zz-6ss-2tt-2kZ5
    e-class-1 #48 #8 OO-27OA-2OZ-3OS-2OK-1aO-2aa20aS-2aK-3Zz4zO-7zz30ss-3sK-2
    e-class-1 #48 #9 OO-28OA-1OS-4OK-1aO-1aa11aK-3Zz2zO-3zz44ss-7sK-1Tt-2tO-1tt3Kk-1kk-5
    e-class-1 #5 #1 OO2OA-1OZ-2OS-4aa-5zO-2zz8zS-1sS-1ss3sK-1tZ-1tt5
    e-class-1 #5 #10 OO-2OZ2OK8aa-32aK-4Zz-11zO-1zz-23SO-1Ss-2sO-42ss133sK-5Tt-1tO-31tZ15tt26KO6Kk-10kO-4
    e-class-1 #5 #10 kZ-1kk-20
    e-class-1 #5 #11 OO-9OZ-1OK8aa-15Zz-6zO29zz-46Ss-2SK-2sO-18ss41Tt-5tO-3tZ7tt14KO30Kk-5kO-1kk-17
    e-class-1 #5 #12 OO-5OK4AK-5aO13aa-2aK45ZO-2Zz-5zO-9zz-1SK-4sO24ss-10sK-27tO-1tt-7Kk-4kk-4
    e-class-1 #5 #13 OO3OZ8aa-2zO-1zz-2sK-4kk-3
    e-class-1 #5 #14 OO-10OA14OS25Aa-2AS-2aO6aa-10aS-4Zz-6zO-1zz15zS6sO-3sA-2sZ-3sS-16ss-2Tt-1tO7tZ-8tS14
    e-class-1 #5 #14 tt-16KS8Kk-2kZ-1kk-6
    e-class-1 #5 #15 OO-19aa4zz1sO2ss-12sK26tO7tt-10KO8Kk-2kk-4
    e-class-1 #5 #16 OO-6zO-1kk7
    e-class-1 #5 #17 OO-8Aa-1aO-3aa9Zz-3zz8Ss4ss-10tt-1Kk-1kk6
    e-class-1 #5 #18 OO-1zz1
    e-class-1 #5 #19 OO-15OZ-2aa16aK-1Zz13zO-1zz28Ss-6SK-4sO-5ss-4sK-10Tt-3tO-4tt-25Kk-4kk25
    e-class-1 #5 #2 OO-9zz9
    e-class-1 #5 #3 OO-19OA-1OZ-2aa6aK-1Zz-3zz5ss3sK-3kZ16
    e-class-1 #5 #4 OO29OZ-3OS2OT-2Aa-2AK-3aa-5aS-2Zz5zz-31Ss27ss6Tt-2tt-11KZ-3KT-1kZ-3kk-3
    e-class-1 #5 #40 OO-2AO-12aO-22aa-16ZO-7Zz-1zO-76zz103SO-6Ss-2sO-73ss96sK-3Tt-2tO-40tt54KO22KS-2kO-16kk4
    e-class-1 #5 #41 OO-44Aa-2aO-2aa6ZO-4zO76zz-36ss-8TO-2tO21tt-9KO5kO-9kk8
    e-class-1 #5 #42 OO7aa-2zz-2sO-2sK-1
    e-class-1 #5 #43 OO-10OZ5aa-2zz1ss5
    e-class-1 #5 #44 OO5zO-2zz-3
    e-class-1 #5 #45 aa-2zz2
    e-class-1 #5 #46 OO-54aa-10zO-9zz74SO-2sO-2ss5tt-3
    e-class-1 #5 #47 OO7zO7zz-10ss-1tO-2tt-1
    e-class-1 #5 #48 OO19OZ7Aa-2aO-1aa-9zO30zz-39SO-1TO-2tZ-2
    e-class-1 #5 #5 OO53OA-2Aa-1aa19Zz-2zO-2zz-44SO-1Ss4sO-2ss-13sK-2tO-1tt-1Kk-3kk-3
    e-class-1 #5 #50 OO-88OA-2OZ-4OK-40Aa2AZ-2AK-2aa-17aK16Zz15zO42zz-23zK-2SO-3Ss3SK-3sO45ss-7sK96TO-2Tt6
    e-class-1 #5 #50 tO1tZ-1tt35tK-4KZ-4Kk-33kZ-1kk-26
    e-class-1 #5 #51 OO-82OA-12OZ-4OS-8OK-9Aa-18AK8aA-2aa-24aS17aK-1Zz-28zO-4zz47zS-2Ss28SK19sO-5sA-2sZ-2
    e-class-1 #5 #51 ss55sK43TZ-3Tt-8tO-2tt36KO-2KZ-14KT-3Kk-5kO-2kZ-21kk9
    e-class-1 #5 #52 OO3OS-1aa-5Zz5zz7ss-6KT-1kZ-1
    e-class-1 #5 #53 OO1zz-3Ss-5ss9kT-2
    e-class-1 #5 #6 OO-4Aa-2aa1zz1ss7tt-2
    e-class-1 #5 #7 OO4OA1OZ17OS8aa-1zz-21sO-4Kk-1kZ-2
    e-class-1 #5 #8 OO-14OZ-5OK9Aa-2aa1aK6ZO8Zz-6zO-3zz-17SK5sO4ss36sK-14tO-1tt20KZ-2KT-2Kk-8kZ-10kk-6
    e-class-1 #5 #9 OO50OZ-1Aa-7aa15Zz-16zO-2zz-73Ss-22sO-10sA-2ss15sK-6Tt-4tO-11tt58KZ-1Kk-9kO-2kZ-1kk29
    e-class-1 #50 #1 OO-51OA3OZ103OS-63OT-2OK-4Aa-14AS45AK-2aO-6aa3aZ-3aS128aK1ZO-5ZZ-1Zz-60zO-32zA-2zZ-4
    e-class-1 #50 #1 zz25zS3SO-1Ss-12SK1sO11ss-6sK-17TO-4Tt-8TK-2tO-2tZ-4tS-1tt-12KO-67KZ53KS-13KT11KK-1Kk6
    e-class-1 #50 #1 kO13kZ44kT8kk-62
    e-class-1 #50 #10 OO108OA-21OZ-15OS-25OT-12OK-23AO2Aa-30AS-1AT-1aO-44aA-1aa65aZ-8aS-9aT-2aK30ZO8ZA-1Zz15
    e-class-1 #50 #10 ZK-1zO58zA-7zZ-1zz41zS-2zT14zK-7SO8Ss-65SK21sO-6ss-69sT-2sK32TO3TZ4Tt-47TK-1tO-25tA-2
    e-class-1 #50 #10 tZ3tT-2tt-14KO55KA-2KZ-57KS-5KT-74KK-4Kk73kO45kA-3kZ-43kS-1kT45kK12kk-8
    e-class-1 #50 #11 OO58OA22OZ-18OS-2OT-2OK-5AO-4Aa-17AS-5aO-2aA-1aa7aZ-2aK-11ZO54ZZ8Zz-28ZT-2zO142zA-2
    e-class-1 #50 #11 zZ-2zz21zK8SO-9Ss-47SK1sO-18ss-60sK-7TO11TZ-4Tt-14tO34tZ5tt-10KO20KZ-22KT-13Kk-44kO40
    e-class-1 #50 #11 kA-1kZ-20kT-1kk-60
    e-class-1 #50 #12 OA-10OZ-9OS-4OK-34AO-6Aa17AK-13aO12aa-53aZ-4aS-1aK140ZO32Zz-16ZT-1ZK2zO187zK-13Ss5
    e-class-1 #50 #12 SK-59sO21sS-2ss-118sK94TO-6Tt-2TK-4tO22tZ20tt-63tK-5KO-29KA-2KZ10KT-9KK-8Kk-89kO14
    e-class-1 #50 #12 kZ-39kK-8kk30
    e-class-1 #50 #13 OO-20OZ18OS-3OK-12Aa-4AK5aO-4aa16aK14ZO-3Zz-1zO-5zz-59SO-2Ss-2SK2sO-4ss-18sK43tO8tt-8
    e-class-1 #50 #13 KO-3KZ47KT-2Kk-10kO-1kZ14kk-5
    e-class-1 #50 #14 OO11OA22OZ59OS40OT-2OK-2Aa-4AS-5aO-2aA-6aa-67aS-23aK-2ZO-3Zz-31ZS8zO7zA8zz24zS7Ss-5
    e-class-1 #50 #14 SK-2sO3sA-2sS-10ss-36Tt-2tO3tS12tt-8KO-40KA-1KZ56KT-7KK-2Kk-21kO-34kZ54kK-2kk5
    e-class-1 #50 #15 OO34OA-5OZ-9OS4OT-2Aa2AS-1AK3aO-1aa-26aK16ZO21Zz-50zO30zA-2zz-23zK-10SO16SZ-1Ss-4SK19
    e-class-1 #50 #15 sO19ss1sK51Tt-3tO-2KO-5KA-1KZ-4KT-6Kk-27kO10kA-2kZ-21kT6kk-26
    e-class-1 #50 #16 OO13OA-1OS-1OT-2OK-2AO-1Aa-2aO-9aa-24aS-3aK-1ZO57Zz-41zO41zA-2zz-119SO-1Ss-1sO27ss40
    e-class-1 #50 #16 sK-6TO-2Tt-8tO-16tt64KO15KA-1KZ-56KT-21Kk43kO25kZ-8kT-2kk5
    e-class-1 #50 #17 OO85OA-13OZ-16OS-21OT6Aa-3AS-1AT8aO-5aA-1aa7aS-4aT-2aK-18Zz-12zO-26zz-64SO-2Ss21SK-2
    e-class-1 #50 #17 sO8ss104sK-8Tt5tZ-2tt22KZ-12KS8KT2Kk-22kO-10kZ-10kT-3kk-22
    e-class-1 #50 #18 OO27OA13OZ-5OS13OT4OK5Aa-5aO-4aa-19aS5aK-3ZO-3Zz-19zO-3zZ-2zz-41Ss4SK-4sO-3ss19sK-6
    e-class-1 #50 #18 Tt-5tO-2tt2KO21KZ50KS-3KT-12KK-1Kk-41kO1kZ29kT-3kk-4
    e-class-1 #50 #19 OO45OZ-8OS4OT-1OK2Aa13AK-2aO-1aa-28aS-1aK-4Zz-31zO-9zz-21Ss15SK-5sO-1ss13sK12tt31KZ-2
    e-class-1 #50 #19 KT-2Kk-13kO-2kk-4
    e-class-1 #50 #2 OO59OZ-25OS9OT9OK-5Aa-13aO-2aa5aZ-5aS-21aK26ZO-7Zz-36zO-27zA-4zZ-4zz-1SO-1Ss-10SK-4sA-1
    e-class-1 #50 #2 ss-97sT-1sK-8Tt-10tO-7tZ-12tS-1tt-37KO46KA-2KZ96KS-7KT-4Kk45kO-2kA-3kZ31kT22kk7
    e-class-1 #50 #3 OO57OA-20OZ-29OS-47OT26OK59Aa3AS6AK-3aO-5aa-53aS78aT-2aK-1ZO-6ZA-5Zz31ZS-4zO-40zA-11
    e-class-1 #50 #3 zZ-4zz-6zS-9zT-1zK-6SO16Ss-41SK-8sO-7ss-167sK-2TO6Tt-32tO-12tZ-9tt-57KO9KA-4KZ158KS-9
    e-class-1 #50 #3 KT25KK-2Kk24kO-7kA-2kZ88kS-15kT56kk-18
    e-class-1 #50 #4 OO-67OA-8OZ-18OS-52OT-3OK-10Aa-11AS4aO-5aa65aS3aT-1aK-5ZO-6Zz-2ZT-2zO-17zz49zS-4Ss13
    e-class-1 #50 #4 SK-4ss-2sK-6Tt19tO-4tt50KO-37KA-2KZ50KS8KT46Kk-29kO-19kA-2kZ51kS-5kT2kk-41
    e-class-1 #50 #40 OO-12OA-2AO-28Aa7aO64aa46aS-2aK-10ZO5Zz-31zO72zA-2zZ14zz26zS-2zK-2SO-31Ss1SK-2sO-7
    e-class-1 #50 #40 ss-32sK-3TO-13Tt1tO37tt-5KO26KZ-48KT-2Kk-31kO-10kA-2kZ-15kk-6
    e-class-1 #50 #41 OO24OA-10OK8AO-2Aa-10aO-33aa-74aZ-2aS-1aK5ZO10Zz-21ZT-2zO59zA-8zZ-3zz74SO-3Ss-2sO-14
    e-class-1 #50 #41 ss-22TO15Tt4tO62tt-15KO33KA-2KZ-11Kk-13kO-20kA-2kZ-8kk-17
    e-class-1 #50 #42 OO73OA-2OK-9AA-2Aa-4aO-9aa-48aK-13ZO-6Zz-10zO24zA-4zz-5zK-1SO-3Ss-4SK-22sO-6ss-19sK4
    e-class-1 #50 #42 TO-2Tt-1tO-5tt-4KO50KZ-25KK-2Kk53kO11kZ-3kK-2kk-7
    e-class-1 #50 #43 OO-40OA-23OZ11OS4OT-4OK-5Aa-1aO-11aa75aS-3aT-2ZA-2zO-18zA-4zz-12zS-2zT-2zK-2Ss-7sO-4
    e-class-1 #50 #43 sZ-2ss15sK14Tt-2tO-4tZ-3tt-8KO-32KA2KZ78KK-1Kk-4kO-25kA-2kZ31kT-5
    e-class-1 #50 #44 OO22AO-2aO-5aa-23aK-2ZO-2Zz-8zO89zz-56ss-15TO-1tO24tt-1KO-2KZ-12KT-1Kk22kO-16kZ-3kk-8
    e-class-1 #50 #45 OO-11OA-9OK8Aa-1aO-3aa49ZO-2zO-14zz36ss-3tO-5tt-6KO-31Kk-2kO-12kk7
    e-class-1 #50 #46 OO-41OK-1AO-2Aa-3aO41aa10aS-2aK-5ZO-7Zz-22zO2zz-39SO2Ss-4SK-1sO7ss61sK-8TO3Tt-2tO-23
    e-class-1 #50 #46 tZ8tt-21KO-2KZ-23Kk3kO100kZ-13kk-17
    e-class-1 #50 #47 OO-50aO-6aa-20aS-2aK-1ZO19Zz9zO87zz-43zT14zK-2SO-2sO-1ss-36TO-1Tt-2tO24tt-18KO12KZ-6
    e-class-1 #50 #47 Kk-1kO15kZ-2kk13
    e-class-1 #50 #48 OO147OA12OZ-26Aa-9aO-4aa7aZ-5ZO-5Zz-2zO-30zA-3zz-32zK-1SZ8Ss5SK-2sO-1ss-8sK-3TO-2Tt4
    e-class-1 #50 #48 tO-2tZ6tt-6KO-24KZ51KT-1Kk-25kO-14kZ2kk-34
    e-class-1 #50 #5 OO10OA-9OZ-7OS-17OT-4OK-10Aa-7AK-2aO-4aa-33aS5aK-5ZO-4ZA-1ZZ-2Zz-20zO-19zz-15Ss-8SK-2
    e-class-1 #50 #5 ss138sK-2TA-2Tt25tt56KO3KZ-7KS8KT-6Kk-19kO-8kZ-14kk-19
    e-class-1 #50 #50 OO57OA34OZ-31OS18OT6OK-36AO5Aa-1AZ14AS5AK-4aO-14aA-4aa-43aZ-12aS26aT-9aK46ZO40ZA-2
    e-class-1 #50 #50 Zz-34ZS-3ZT-2ZK4zO-7zA-14zZ-5zz-89zS-3zT-2zK24SO5SA8SZ32Ss87SK-69sO55sA-1sZ-6ss84sK86
    e-class-1 #50 #50 TO4TZ-10TS-1Tt14TK-2tO-20tZ-26tS-4tt-15tK4KO22KA-6KZ75KS-3KT-34KK5Kk-80kO10kA-8kZ-19
    e-class-1 #50 #50 kS-8kT-5kK-5kk-133
    e-class-1 #50 #51 OO-33OA-8OZ-18OS-44OT18OK-11AO-1Aa13AZ-1AS10AT8AK-1aO-3aA-2aa-61aZ-2aS52aT-3aK-7ZO-2
    e-class-1 #50 #51 ZA-2Zz14ZK-2zO-13zA-1zZ-2zz33zS-1zT-2zK-2SZ8Ss-64SK47sO-3ss-23sK-13TO8TZ8TS-3Tt-27tO-7
    e-class-1 #50 #51 tZ-4tS-4tt2KO44KA-5KZ87KS33KT5KK-2Kk-82kO25kZ76kS-4kT-20kK-4kk-3
    e-class-1 #50 #52 OO-60OA-3OS-20OT-3Aa-1aa-18aS-2aK-1ZO-3Zz24zO-5zz-55Ss16ss82Tt10tO-1tt35KO37KZ-14KS-5
    e-class-1 #50 #52 KT11Kk-17kZ-6kS-2kT5kk-2
    e-class-1 #50 #53 OO-84OA-3OZ8OS-23OT3OK-1AO-1Aa-4AS-1aO8aa40aK-6ZO-2Zz24zO-2zz26Ss12ss-50sK7Tt2tt7KO-8
    e-class-1 #50 #53 KZ17KS-2KT18Kk-21kO-2kZ41kT-3kk4
    e-class-1 #50 #54 OO113OA1OZ-12OS1OT-2OK-3Aa-7AK-1aO-2aa14aS-4ZO-6Zz-37zO1zz2zS-1Ss-6SK-2ss-28sK-2TO8Tt2
    e-class-1 #50 #54 tt-26KZ9KT-1Kk3kO-6kZ-1kT-3kk-5
    e-class-1 #50 #6 OO-110OA-25OZ-16OS-55OT-5OK-24Aa-1AS11AK8aO-9aa-15aS13aK-11ZO-20Zz34ZT8zO-48zA-3zz56
    e-class-1 #50 #6 zS-4SO-2Ss70SK-8ss48sK-4TO-2Tt34tt5KO39KZ14KS6KT10Kk-32kO52kZ27kS-2kT26kk-68
    e-class-1 #50 #7 OO-99OA25OZ-83OS-6OT-1OK2AO13Aa13AZ-2AS-6AK6aO110aA-15aa25aZ-14aS-14aK-17ZO14Zz-19ZS8
    e-class-1 #50 #7 zO21zA15zZ-35zz-32SO1Ss-6SK11sO38sA-2sZ-3sS22ss-76sK27TO-2TZ14Tt-6tO8tZ8tt-16KO-76KA-3
    e-class-1 #50 #7 KZ104KS-1KT-7Kk-2kO-44kA4kZ108kS-2kk-7
    e-class-1 #50 #8 OO211OA-19OZ-99OS-7OT-4OK37Aa-39AZ-3AK10aO-24aa75aZ-12aK-59ZO11ZZ-2Zz-48zO-23zA-6zZ-18
    e-class-1 #50 #8 zz-9zT-3zK9Ss-11SK-8sO18sZ-2ss1sK-59Tt-11tO-4tZ14tt-9tK-1KO31KA-3KZ23KS-4KT-17KK-1Kk11
    e-class-1 #50 #8 kO30kA-2kZ6kT7kK-2kk14
    e-class-1 #50 #9 OO59OA-14OZ-25OS-36OT-6OK-20Aa-27AK-2aO-17aa50aZ-5aS-2aK6ZO-2Zz18zO-59zA-3zz88zS-4Ss-18
    e-class-1 #50 #9 SK34sO-5ss-85sK36TO8Tt-32tO-10tt-47KO61KA-2KZ-36KS-2KT-24Kk59kO58kZ-33kT-3kk44
    e-class-1 #51 #1 OO-27OA-3OZ39OS28OK-9Aa-9AS4aA-1aa-9aS6ZO-6Zz-8zO-2zZ-3zz-29SO-2Ss-6SK-3sO-3ss-1sK-6
    e-class-1 #51 #1 TO-3TK-1tZ6tt-3KO8KZ42KT-3Kk-5kZ3kk8
    e-class-1 #51 #10 OO-26OA-5OZ38OS-6OK18AO-10Aa-30AS-3AK-5aO-23aA-1aa-4aK25ZO21ZZ-8Zz6zO16zA-1zZ-5zz-13
    e-class-1 #51 #10 zK-2SO31SA-1SZ-2Ss-71SK-16sO13sZ-8ss27sK-41TO25TZ7Tt-35tO-20tZ5tt6KO13KZ-3KT7Kk16kO13
    e-class-1 #51 #10 kZ5kk48
    e-class-1 #51 #11 OO-31OA-8OZ14OK-1AO-11Aa30aO-7aa33aK-1ZO67ZZ-8Zz-57zO-4zZ-4zz8SO-25SZ-2Ss3ST-2SK-3
    e-class-1 #51 #11 sO-25sZ-4ss7sK-9TO8TZ3Tt-1tO-13tZ12tt24tK-2KO-8KZ10KT-2Kk-12kO-1kZ-8kk28
    e-class-1 #51 #12 OO-34OA-5OZ-21OS-10OK24AO15Aa27AZ-3AS-2AK26aO29aa38aK31ZO20Zz80ZK-16zO3zZ-2zz32zK-21
    e-class-1 #51 #12 SO27SA-4Ss-46SK9sO5sA-10ss-89sK17TO6TA-2Tt-16TK8tO11tZ-12tt-71tK-14KO-10KZ-9KS-2KT-4
    e-class-1 #51 #12 KK-2Kk14kO-3kZ-4kK-2kk-13
    e-class-1 #51 #13 OO-79OZ4OK-6AO-6Aa24AS-2AK-4aO7aa4aK23ZO3ZA-2ZZ8Zz-26zO3zz54SO12SZ-2Ss-18SK27sO-3ss-15
    e-class-1 #51 #13 sK16tt-4tK-1KZ-5Kk-4kZ-5kk-4
    e-class-1 #51 #14 OO-2OA14OZ48OS17OK-1AO-1Aa4AS-5AK-1aO8aa-12aS-3ZO11ZZ-10Zz-55zO10zA-1zz-20zS5SO-2SZ-2
    e-class-1 #51 #14 SS-2Ss-14SK-1sO-1sZ-5sS15ss-19sK-4TZ-1Tt-6tO5tA5tZ-2tS2tt7KO-11KZ27kk4
    e-class-1 #51 #15 OO10OZ7OS4OK-10AO9Aa6AZ-2AS-3AK16aO7aa-5aK11ZO4Zz-12zO10zz-31zK16SO18Ss-40SK65sO33
    e-class-1 #51 #15 ss-45sK-37TO-1TZ-3Tt-4TK8tO1tt-5tK8KO-6KZ-5Kk-2kZ-2kk-17
    e-class-1 #51 #16 OO15Aa-2aO-1aa-7ZO-6Zz28zO-1zz6SO-7Ss-35SK7sO-3ss-1sK-2Tt-2tO-2tt-2KO3Kk-1kO8kk6
    e-class-1 #51 #17 OA-13OZ-33OS-25OK-16AO-4Aa-5AS-3AK-8aO-4aA-3aa-12aS-3aK-4ZO-17Zz-18zO-54zZ-4zz13zK-2
    e-class-1 #51 #17 SO-9SZ8Ss25SK-8sO-11sA-1sZ-1ss85sK-9TZ-8Tt10tO-6tZ-2tt157KO-2KZ-15Kk-9kO-6kZ-5kk23
    e-class-1 #51 #18 OO-27OS3Aa3aO-1aa-13ZO-11Zz-4zO-3zz36Ss-9SK-2sO-6ss5sK-1TO6tO-1tt16KZ5kO-3kZ5kk3
    e-class-1 #51 #19 OO-8OA-6OZ-10OS-6OT-2OK-33AO2Aa36AK-3aO-1aa-3aZ-2aK-5ZO-39ZA-1Zz57ZK-6zO-19zz-3zK-1
    e-class-1 #51 #19 SO-13SZ-2Ss112SK-18sO-21sA-2sZ-2ss35sK12TO-7Tt16TK-1tO-5tA-2tt8tK-2KO-3KZ-2KT-4Kk8
    e-class-1 #51 #19 kk-53
    e-class-1 #51 #2 OO-11OA-3OZ6OS19OK-2Aa6AZ-1aO-1aa-5ZO-2Zz-4zz-12Ss-10ss-11sK-5tt-2KZ15KT-2Kk2kO-1kZ22
    e-class-1 #51 #3 OO-74OA-30OZ80OS19OT-6OK-11AO-3Aa-33AS-15AK-11aa-2aS6aK13ZO-6Zz2ZK-1zO18zz39SO29SA8
    e-class-1 #51 #3 Ss-47SK-20sO23sA8ss-42sK12TO-1tO-2tt-14tK-2KO3KZ72KT-14Kk-32kZ8kT8kk22
    e-class-1 #51 #4 OO81OA-2OZ-2OS-20OT-5AO-1Aa5AS-4AK-4aO-2aa-41aT-2aK-2Zz14ZT-3zO-17zz15zS-2zT-2SO-10SZ-1
    e-class-1 #51 #4 Ss60ST-2SK-16sO-6ss34sK-17Tt-7tO-1tZ-1tt-28KO-4KT-3Kk-6kZ7kT-2kk-4
    e-class-1 #51 #40 OO-53OK-2AO-8Aa11AK-4aO16aa16aS-1aK2ZO-20Zz50zO-26zz58zT-3SO54Ss34SK-7sO-23ss-17sK-22
    e-class-1 #51 #40 TO50Tt-49tO-22tT8tt25KO-17Kk-21kO-23kk-7
    e-class-1 #51 #41 OO-4OZ-2AO-20Aa-15aO-15aa-41ZO26Zz-16ZS-1ZT-1zO130zz-4SO-26Ss-25SK-3sO-25ss21sK-4TO13
    e-class-1 #51 #41 Tt-17tO-11tZ-2tt-5KO13Kk-1kO28kZ-2kk8
    e-class-1 #51 #42 OO12OK4AO-1Aa-4AK-14aO-2aa-8aK-5ZO9Zz11ZK6zO-2zz-5zK-11SO-1Ss-7SK-7sO-14sK30TO16TK-1
    e-class-1 #51 #42 tO-6tt19tK-2KO-1Kk-15kZ-4kk3
    e-class-1 #51 #43 OO31OA-13OZ-1OS-2OT-1Aa3aO-13aa-25ZO-5ZA-4Zz-3zO-7zA-2zz50Ss-2SK-1sO-4sA-1sZ-2ss22sK-2
    e-class-1 #51 #43 TZ-4Tt-3tO-2tZ1tt-1KZ-13kZ6kk-2
    e-class-1 #51 #44 OO13aO-1aa-3ZO-4zO7zz14sO-4ss-12TO-1tO5tt-10kO-1kk-2
    e-class-1 #51 #45 OO37OA-1OT-1OK-1Aa5aa25ZO4Zz23zO-59zA-2zz-9SO-3SK-4sO-2ss2TO-4tO-11tt5KO-1KT-1kO-1
    e-class-1 #51 #46 OO-30AO5AK-1aO30aa-28aK-1ZO6ZA-2Zz12zO67zz-33SO23Ss-11SK-1sO-13ss13sK-7TO-6tO1tZ-2tt-5
    e-class-1 #51 #46 KO-2kO-9kk-6
    e-class-1 #51 #47 OO-24AO-3Aa-2aO-7aa1ZO-1Zz-6zO-29zz-31SO-4Ss-11sO-4ss101sK-13TO-6tO-6tt50KO-3Kk-2kO-4
    e-class-1 #51 #47 kk4
    e-class-1 #51 #48 OO45OA-1OS-2OK-6Aa34AS-2AK-2aO-1aa38aZ-2aK-1ZO-22Zz-5zO-5zz-14SO-1Ss26SK2sO-4ss-57sK5
    e-class-1 #51 #48 Tt4TK-2tO-2tZ-2tt1KO8KZ8kO-2kk-41
    e-class-1 #51 #5 OO35OA-1OZ-3OS-4OK-3AO-5Aa-11AK40aO-1aa-21aK6ZO-6Zz-21zO-15zz16SO-8SZ8Ss49SK-10sO-6ss4
    e-class-1 #51 #5 sK-9Tt-9tO-1tZ-2tt2KZ-2KT-2KK-2Kk-6kO-1kK-2kk-7
    e-class-1 #51 #50 OO-18OA-15OZ-5OS16OT-10OK-73AO14Aa19AZ-3AS-14AK58aO24aa-62aS-7aK22ZO21ZZ-7Zz8ZS-2ZT4
    e-class-1 #51 #50 ZK-5zO5zZ-6zz5zS-2zK-22SO53SZ-3Ss-20ST-6SK79sO-3sA-2sZ-3ss-92sK43TO16TZ-2Tt4TK28tO5
    e-class-1 #51 #50 tZ-13tt-5tK21KO-3KZ12KT20KK-2Kk-22kO-3kZ-12kT8kk-42
    e-class-1 #51 #51 OO162OA-40OZ-28OS-96OT-19OK-22AO-11Aa84AZ-2AS-30AK-13aO-2aA-1aa18aS-2aK22ZO-20ZZ-2Zz35
    e-class-1 #51 #51 ZS-4ZK-4zO-20zA-3zZ13zz-18zS-10zT-4zK-3SO-25SA-2SZ-12SS-3Ss115ST-3SK-69sO-16sA-5sZ-2
    e-class-1 #51 #51 ss25sK48TO-3TZ-2Tt50TK-2tO-2tZ-4tS-6tt-51KO-9KZ68KS-4KT-33KK-4Kk9kO12kZ-13kS-2kT-3
    e-class-1 #51 #51 kk-34
    e-class-1 #51 #52 OO-39OA8OZ7OS-1AK-1aa1aK-1ZO-1Zz-4zO-4zz-16SO-1Ss5SK-6sO-1sA-2ss39sK-3TO-3Tt-2tO-1tt10
    e-class-1 #51 #52 KO5KZ-2KK-2Kk-4kO-2kZ5kk16
    e-class-1 #51 #53 OO3OZ-2OS-15OT-2Aa2AS-3aa-20ZO-4Zz-22zO-3zz-27SO-5Ss13ST-2SK-8sO-3ss63sT-2sK-7TO-3Tt5
    e-class-1 #51 #53 tt40KZ13Kk-5kZ-3kk-2
    e-class-1 #51 #54 OO44OZ-1OS3Aa-4aa13ZO24Zz2ZS-1zO-1zz-41SO-1Ss-15SK-6sO-3sA-2ss-2sK-3TO-5Tt-4tO-2tt-1
    e-class-1 #51 #54 KZ-1KT-2Kk-2kk11
    e-class-1 #51 #6 OO-40OA-3OZ-4OS-22OT-5OK-6AO-2Aa-3AS-4AK25aa15aS-1aK-4ZO-18Zz-1ZT-1ZK-2zO-21zA-1zz73
    e-class-1 #51 #6 zS-1SO-13SS-2Ss39SK-14sO-7ss63sK-11TO-3Tt-11tO-2tZ-3tS-2tt-28tK-1KZ10KT-6Kk-8kZ-3kk28
    e-class-1 #51 #7 OO6OZ42OS3AS-1aO5aA-1aa3ZO-6ZZ-10Zz-27zO38zZ-38SA-2Ss-2sO-5sZ-3sK-6TZ10Tt-1tO-3tZ1tt-7
    e-class-1 #51 #7 KZ13kZ-13kk4
    e-class-1 #51 #8 OO-32OA-1OZ31OT-3OK31AO-4Aa-12AK-13aa-13aZ-1aK-4ZO-9ZZ-3Zz-13ZK7zO12zA-2zZ-4zK6SO18SZ-2
    e-class-1 #51 #8 Ss-6SK-3sO5sA-1sZ-1ss-12sK-4TO4TZ4Tt-9tO-7tZ4tt-7tK-2KO-8KZ-20KT-2KK-1Kk54kO-2kZ-17kk43
    e-class-1 #51 #9 OO66OZ-4OS-2OK-2Aa5aa-38aK-1ZO-4Zz-7ZK-2zO-5zz-26Ss-8SK-7sO-5ss35sK-11Tt-6tO-2tZ-1tt11
    e-class-1 #51 #9 KO-2KZ17Kk-2kZ4kk-3
    e-class-1 #52 #1 OO-21OZ19OS-5aO-2aa-2zO10zZ8zz-15zS2ss-1sK-1kZ8
    e-class-1 #52 #10 OO-20OZ-7OK7AK-1aO-6aa-24ZO-6Zz-10zO49zZ8zz-11SO-3Ss-2SK-1sA8sZ-4ss-37sK-2TO-1Tt-3tO1
    e-class-1 #52 #10 tZ26tt-7KO-1KZ-2Kk-4kO7kZ5kk39
    e-class-1 #52 #11 OO-34OZ6aa9Zz-8zO-1zz10Ss11SK-2sO-1sS-2ss-4sK-1TZ-2Tt20tt-4KZ8kk-5
    e-class-1 #52 #12 OO9OZ-3OK-7Aa-8AK-4aa19aK-1Zz11zO-8zz35zK-2SO-2SK-17sO7ss-10Tt-3tt-12KZ-1kk-4
    e-class-1 #52 #13 OO14OA-1aa-2zz-4SK7ss-5sK-6KZ-1Kk-1
    e-class-1 #52 #14 OO8OA-1OZ8zz-3SK-2TZ-2kZ-8
    e-class-1 #52 #15 OO-22Aa7aa16zz-6SO-2Ss-7SK4ss-8sK21Tt-2tO-2
    e-class-1 #52 #16 OO-50OZ-1OS-1aO-1aa-3ZO-1Zz3zz-13SO-1Ss36sO-5ss26TZ-2Tt9tt-1kk5
    e-class-1 #52 #17 OO-42Aa-1aA8aa-3Zz-3zO-1zz-6SO-2Ss19SK5ss12Tt5tt13kZ-1kk-3
    e-class-1 #52 #18 OO18aS-1zz-18Ss1
    e-class-1 #52 #19 OO83OZ-6OS-2OT-3OK-3Aa-1aa6ZZ-2Zz-31zz-9SZ-2Ss14SK-7ss-30sK-2Tt-4TK-2tO-2tt-27Kk-2kk33
    e-class-1 #52 #2 OO-7OZ9Zz4zz-4kZ-2
    e-class-1 #52 #3 OO-6OA4OS-7Aa-1aa-4zA8zz-14zS12Ss8ss4tt-1KZ-1kZ-2
    e-class-1 #52 #4 OO-4OS3Aa-2AS-4aa-6aS-3aK-2Zz-3zZ8zz-12zT-1Ss14ss9sK-4TO8Tt7tt-6KZ-2kk-2
    e-class-1 #52 #40 OO24AO16Aa-1aO-6aa-14aK-2ZO-12Zz-10zO38zz-19SO-5Ss-19sO40ss7sK-2TO-11tO-24tt-9KO-1kO8
    e-class-1 #52 #40 kk3
    e-class-1 #52 #41 OO21AO-2aO-2aa30ZO-4Zz-2zO28zz-22Ss-8sO-6ss-17TO-15Tt-2tZ-2tt6KO-8kO-20kk24
    e-class-1 #52 #42 OO-30OK-2Aa-5aa-9zO-2SO-2Ss6SK33sO-3ss-6sK27KO-1kk-6
    e-class-1 #52 #43 OO-14OA-3OZ3Aa-7aa-19zO7zA-1zZ8zz2SZ-2Ss-2sO-2sA36sZ-2ss-2tt-4KZ-3kA-1kZ-3kk8
    e-class-1 #52 #44 OO9aa-2ZO6zO-5sO-3tO-6
    e-class-1 #52 #45 OO3aa7Zz8zO-8zz-8TO-1
    e-class-1 #52 #46 OO83OK-2AO-2Aa-6aa8aK8ZO-2zO-13zz16SO-7Ss-37SK-4sO-9ss-22sK-2tO-4Kk-2kk-3
    e-class-1 #52 #47 OO40Aa-6aa-26Zz-2zO4zz50SO-4Ss-15sO-5ss-26sK-2tO-6tt-1Kk-3kk1
    e-class-1 #52 #48 OO-20OZ-3Aa-1aa-5aT-2Zz-1zO-2zz-6Ss-4ss35sK-2tt23kk-12
    e-class-1 #52 #5 OO-32OS-1OK8Aa-4AK-2aa-2aS-2Zz20ZK-2zz3Ss19SK-3sO-2ss-6sK-4Tt10tt4KZ-1kk-2
    e-class-1 #52 #50 OO-22OA-7OZ-11OS-7OT-1OK-33Aa1AZ-2AK-3aO-3aa9aZ-1aS-2aK-9ZO6ZA-2Zz8zO-3zz23SO6SZ-1Ss37
    e-class-1 #52 #50 SK20sO-11sA-1ss41sK39TO-1Tt-3tO-10tZ-3tt-11KZ-8Kk-7kZ-8kk-19
    e-class-1 #52 #51 OO-23OA23OZ-6OS49OT-1OK-2Aa-8AS-3AK16aA8aa13aS-4ZO7Zz-36zO-4zZ24zz-70Ss-7SK9sO-2sA32
    e-class-1 #52 #51 ss-61sK-16TZ-2Tt1tO6tZ-1tt53KZ-4Kk-3kZ-4kk14
    e-class-1 #52 #52 OO22OA-6OZ-3OS-16OT-1OK-1Aa-11AT-2AK8aa-3aS-2Zz16zz29Ss-26SK9sO-1ss-14sK17Tt-5tt-20
    e-class-1 #52 #52 KO-2KZ17KT-19Kk11kZ-2kk6
    e-class-1 #52 #53 OO6OT-1ss-3tt-2
    e-class-1 #52 #54 OO-12aa-1Zz-2zO-2zz-1ss19tt-1
    e-class-1 #52 #6 OO24OZ-3OS-4Aa-3AK-2aa-20aS-2ZO-2Zz25zO-2zz-37Ss19SK-3ss11sK-2TO-1Tt-8tt2KZ-1Kk-2kZ-5
    e-class-1 #52 #6 kk14
    e-class-1 #52 #7 OO-15OA5OZ46OS8aa-2Zz-6zZ-4zz-21ss8sK6tt8KZ-3kZ-26kk-2
    e-class-1 #52 #8 OO-5OZ1OK11Aa-2aa-6ZO-1Zz2zO-1zz-4SK-3ss6sK-4TZ-2tO8tZ4tt-4KZ15Kk-2kZ-7kk-6
    e-class-1 #52 #9 OO11AO-2aa-5Zz-5Ss-1ss5Kk-4
    e-class-1 #53 #10 OO2aa-5ZO5Zz4zO-10zZ-1zz-18Ss-5sO12ss9sK-3tO44tt-33KO-3Kk-1kk2
    e-class-1 #53 #11 OO-19aa15ZO-7Zz1zO6zz14Ss3ss-7Tt-4KT-1
    e-class-1 #53 #12 OO-7OK-2AK1aa-4aK-6Zz6zO5zz-18SO27Ss-4SK1ss-12sK10tt-2KZ-3kk8
    e-class-1 #53 #13 OO6OK-1SK3sK-8
    e-class-1 #53 #14 OO7OS13Zz-2zz-20ss5tO6tt-9
    e-class-1 #53 #15 OO-9aK-1Zz-2zz6SO-2SK1sO-1ss1sK3Tt-2tt-1kk7
    e-class-1 #53 #17 OO13OS-1aa9ZO-2Zz-2zO-2zz-14Ss-8ss14sK-1tt-5kk-1
    e-class-1 #53 #19 OO67aa-1Zz-14zO-2zz-30SO-2Ss-6SK-4ss-9sK5TO-3Tt-6tt8Kk-1
    e-class-1 #53 #3 OO1OS-2sO8ss-6kk-1
    e-class-1 #53 #4 OO3aa-1Zz-2zz-7Ss-2SK-2ss11
    e-class-1 #53 #40 OO-63AO-4Aa-5aO-1aa20ZO-1Zz7zO21zz13SO3Ss-4sO-3ss8sK-4TO-3Tt11tO5tt4KO-2kO-3kk3
    e-class-1 #53 #41 OO-38AO-2Aa-1aO-2aa12ZO4Zz1zO-55zz14SO-1Ss-9SK-1sO-5ss69TO9Tt-2tO-3tt17KO-2kO-9kZ-2kk6
    e-class-1 #53 #42 OO3OK-1aa-3ZO-5zO-3zz-7SK-4ss4sK22TO8Tt-8tO7tt-1kO-2kk-11
    e-class-1 #53 #43 OO18OA-1OZ-1aO-2aa-13Zz-2sO-2ss-3tO-1tt6
    e-class-1 #53 #46 OO8OK8zO8zz-13sO-2ss-3TO-2tt-1kO-2
    e-class-1 #53 #47 OO-13aa5ZO-1zO-6zz25sO-10ss8sK-1Tt-2tO-2tt4Kk-2kk-5
    e-class-1 #53 #48 OO29Aa3aO-1aa-9Zz4zO5zz-34Ss8SK-1sO-2ss8TO-3tO-2tt-2KO7kO-1kk-9
    e-class-1 #53 #5 OO-2OZ-3Aa-2aa-3Zz7zz-1Ss10ss5TZ-1Tt1tt-8kZ-2
    e-class-1 #53 #50 OO-149OA8OZ-2OS-1OK-13AO-2Aa-5AK24aO-1aa24aK5ZO-6Zz42ZT8zO1zz31SO26ST-2SK44sO-12ss6
    e-class-1 #53 #50 sT-4sK34Tt-4tO-8tZ-2tt-6KZ-1Kk-13kZ-4kk-18
    e-class-1 #53 #51 OO14OA-3OS-6Aa-5aa-24aS-3aK-2ZO-2Zz7zz26Ss13SK19ss-49sK4Tt-12tt39KZ-3KT-4kZ-3kk-7
    e-class-1 #53 #52 OO-2aa-1zz-3ss1Tt-1tt6kk-1
    e-class-1 #53 #53 OO26Aa-2aa-1Zz-2zz-4ss-9sK-1Tt3tt-8kk-3
    e-class-1 #53 #54 OO37aa-9Zz-2zz1sO-3ss-22TO-1tt-6KZ-1kk8
    e-class-1 #53 #6 OO16OZ-4OS-4Aa5AZ-2AS-2aa11ZO-1Zz-4ZK-2zO-2zz-11Ss2SK-2ss3sK-1Tt-5tt9kZ-4kk-2
    e-class-1 #53 #7 OO-8OZ3OS2aS-1zz4SK-1sO8sK-2KZ-3kZ-2
    e-class-1 #53 #8 OO-4OK-1ZO-1Zz-1zz13SK-2ss-1sK-2tt-1
    e-class-1 #53 #9 OO-25OZ-1Aa-1aa-2Zz-2zz1Ss-2ss30tt3kk-2
    e-class-1 #54 #1 OO-6OS-1aa5zO-2zz5SK-1
    e-class-1 #54 #10 OO7OA-2OZ27Aa-7aO-4aa-7aK5ZO7Zz9zO-11zz-54SO-3Ss-9sO-1ss18TO-1tO-2tZ-1tt9KZ-2Kk-4kk24
    e-class-1 #54 #11 OO-25OZ-1Aa-1aa-3aK-1Zz-1zO16zz12Ss-4sO-2ss6TO-1Tt-1tt3kZ-1kk6
    e-class-1 #54 #12 OO14OK-2Aa-2AK-6aO-1aa1aK28Zz24zO4zz-43SK3sO-4ss-1sK-6tt-6kk-3
    e-class-1 #54 #14 OO5OZ-2aa-2aS-2zz1
    e-class-1 #54 #15 OO6aK-1zz-4sK-1
    e-class-1 #54 #16 OO-5zz6tt-2
    e-class-1 #54 #17 OS4Aa7aa-16Zz-8zO-2zA-2zz-21Ss-3ss21Tt-1tt10KO-1Kk-3kZ-2kk17
    e-class-1 #54 #19 OO-10aa6Zz2zz8SO-2Ss-5
    e-class-1 #54 #3 OO-32OZ-3OS10OK-2aO-1aa-2Zz-4zz44sO-2ss-4sK-1Tt-1tt-1Kk-1kk-1
    e-class-1 #54 #4 OO-9OS-2Zz-1zz11ss-2Tt2
    e-class-1 #54 #40 OO30AO-2Aa7aO13aa4ZO-2Zz-8zO2zz9SO-11Ss-12SK-2sO3ss6TO-7Tt-1tO-7tt-12Kk-1kO-9kk1
    e-class-1 #54 #41 OO52AO6Aa16aO-2aa-1ZO4zO-11zz-38SO-2Ss-22sO-2ss-5TO-7tO53tt-2KO-9KT-2Kk-2kO-22kk-7
    e-class-1 #54 #42 OO45OS-2OK7aa-4aK-7Zz-3zO-8zz-18zK8SO-2SK-16sK-3tt-1KO-3Kk-4kk12
    e-class-1 #54 #43 OO39aa-18Zz-3zz-26ss4tO-2kZ-1kk7
    e-class-1 #54 #44 OO-4aa4zO-10zz10sO-1
    e-class-1 #54 #46 OO-3aO-5aa11zO19zz-20ss2tO6tt-5kO-2kk-3
    e-class-1 #54 #47 OO6Aa8aa-11Zz-2zO-2zz36sO-1ss-25TO-2tt-3Kk-1kk-4
    e-class-1 #54 #48 OO-98OT-2OK-1Aa-3AK-1aO-1aa35aK-2ZO-4Zz19zO-9zz38SO-3Ss54SK-5ss-2Tt8tO-1tt-37Kk7kO-1
    e-class-1 #54 #48 kk10
    e-class-1 #54 #5 OO-5Zz8zz2ss1tt-3kZ-2
    e-class-1 #54 #50 OO71OA-13OZ-15OS-11OT-3OK-24AZ-1AK-14aO-2aa82aK3ZO-4ZA-2Zz-43zO-3zz49SO-4Ss52SK-39sO-7
    e-class-1 #54 #50 ss-58sK68Tt5tO-2tt-57KZ-9KT-2Kk3kZ-23kk5
    e-class-1 #54 #51 OO-22OA14OS9OT-5OK-3Aa3AK-3aa2aS-3Zz9zz35Ss-3SK-4ss-13sK-1Tt-7tt-10KZ-3KT-4Kk-1kZ-5
    e-class-1 #54 #51 kk16
    e-class-1 #54 #52 OO37OA-2OZ-1OS-8aa-13Zz6zz-15ss7tt-11kZ-1
    e-class-1 #54 #53 OO-37OZ-2OS-2aa6Zz-2zz25Ss-1ss13
    e-class-1 #54 #54 OO50aa-6Zz-1zz-13SK-2ss-13tt-12Kk-3kk-1
    e-class-1 #54 #6 OO-28OZ-6OS-15OK-2Aa8aO-2aa1ZO-2Zz-24zO-7zz40Ss18SK-2sO-1ss27sK-2Tt-2tt9KZ-2kO-1kZ-2
    e-class-1 #54 #6 kk-5
    e-class-1 #54 #7 OO-36OA12OZ20OS2aa4aZ-2zA8zz-2SZ-2sO6ss-7sK-1TZ-1tt9kZ-9
    e-class-1 #54 #8 OO22OZ3OK21Aa4aO-1aa-19Zz-4zO-1zz2zK-2Ss-1SK-3sO-1ss-19sK-2TO-1Tt-2tt7Kk-2kZ-6kk6
    e-class-1 #54 #9 OO24OZ-1aa-10Zz5Ss-8ss3Tt-2Kk-1kO-2kk-9
    e-class-1 #6 #1 OO-11OA-3OZ41OS-13OK-1aa-1Zz-26zz21ss-4KZ-1kZ-3
    e-class-1 #6 #10 OO-55OA-3OZ-6OK-6AO-2Aa1AZ-1aO-9aa-34aK9ZO25ZZ-2Zz-49zO44zZ-2zz-21SO-15SZ-7Ss89SK-17
    e-class-1 #6 #10 sO-27sA-2sZ-2ss53sK-18TO-18TZ10Tt13TK-3tO17tZ32tt20KO15KZ-7Kk-29kO-2kZ-12kk21
    e-class-1 #6 #11 OO-22OA8OZ25Aa-7aO-1aa28aK-2ZO-6Zz-14zO8zZ-1zz-89SO-4Ss7SK-5sO-7ss54sK3TO2Tt6TK-2tO21
    e-class-1 #6 #11 tA-2tZ-7tt21KZ-3Kk-4kZ-4kk-4
    e-class-1 #6 #12 OO-45OA-2OZ3OK-7AO-3Aa-5AZ-2AK-3aO-3aa-15aK45ZO6Zz11zO-8zz45zK-4SO-21Ss-12SK-21sO14
    e-class-1 #6 #12 ss-40sK111TO-11Tt-3TK-3tO8tZ-1tt-22tK-3Kk-1kO-2kk-7
    e-class-1 #6 #13 OO-7OZ21OK-4Aa-1AK7aa-4Zz-15zO-1zz1SO4Ss-3SK-7sO-2ss-10sK22KO8KZ-2kk-6
    e-class-1 #6 #14 OO11OA7OS68Aa-9AS-4aa18aS-14Zz17ZS8zO2zz5zS-4SO-1SA-2SZ-2SS11Ss19SK-8sO33sA-3sZ-1sS-10
    e-class-1 #6 #14 ss-69sK-18TO4TZ-6Tt-5tO-8tA-2tZ-3tS-21tt16KZ-7Kk-2kZ-9kk-11
    e-class-1 #6 #15 OO-40OZ-1OK7Aa-4AK5aO8aK2Zz-1zO14zz-2zK8SO-3Ss-4SK-1sO-2ss-6sK12TO-3tO13tt-8Kk-5kk11
    e-class-1 #6 #16 OO-9aa-3Zz-5zO6zz2ss-11tO8tt16kZ-2kk-2
    e-class-1 #6 #17 OO5aa-7Zz-2zz3SK-2ss6sK-1tt-1
    e-class-1 #6 #18 OO-21OZ1aO-1aa2Zz-2zO4zz11SO4Ss-4SK-4sO20ss-29sK20tt-8KZ-1kk6
    e-class-1 #6 #19 OO-20OZ-2aa-2Zz5zz-1Ss-5ss12sK7kk7
    e-class-1 #6 #2 OO-5zz8tt-1kZ-2
    e-class-1 #6 #3 OO-44OZ8OS-1OK-3AS-1AK-2aa-6aS6aK-2Zz7zO23zz11SO8SK-1sO-2ss-11sK7TO4Tt-2tt6kZ-2kk-4
    e-class-1 #6 #4 OO4aa-5zz13SK5ss-11tt-7
    e-class-1 #6 #40 OO-26AO29Aa-4aO-42aa32aK-1ZO22Zz-10zO-50zz-6SO3Ss-4SK-2sO38ss-13sK5TO1Tt7tO-26tt33KO6
    e-class-1 #6 #40 Kk-2kO-2kk12
    e-class-1 #6 #41 OO35aO-1aa-7aK-2ZO-13Zz-2zO25zz-38SO-1sO-6ss-5TO12tO-6tt-4KO9kO6kk-4
    e-class-1 #6 #42 OO7OK-5aa-3zz12SK8sO-3sK-10tO-3kk-3
    e-class-1 #6 #43 OO27OZ-2aa-14Zz-1zO-4zz-3ss-5KZ-3kZ-1kk7
    e-class-1 #6 #44 OO3aa-2zO13zz-11tO-1tt-2
    e-class-1 #6 #45 OO-21aO-2aa-9zO-5zz10ss8tO6kk14
    e-class-1 #6 #46 OO-56aO-5aa-6aK8Zz7zO11zz-10Ss9sO-2ss42sK-2TO4Tt-1tO7tt-1kO-3kk-1
    e-class-1 #6 #47 OO-22aa4zO10zz-3SO-2Ss8ss-6TO14Tt-9tt7kk-1
    e-class-1 #6 #48 OO55OZ-1OT-2OK-1Aa-3aO-2aa-29aK-1Zz-12zO-10zz16SO7Ss13SK3sO-5ss-17sK5TO-2tO-4tt-3kO-2
    e-class-1 #6 #48 kZ-1kk-4
    e-class-1 #6 #5 OO-13zz13Ss2ss-1kk-1
    e-class-1 #6 #50 OO-112OA-5OZ46OS-3OK-36AO-3Aa-33AK10aO1aa-47aK18Zz25zO7zz-23zK-9SO-27SZ-2Ss46SK42sO53
    e-class-1 #6 #50 sA-1ss-45sK122TO7TZ-1Tt43TK-5tO24tZ-8tt13tK-2KO6KZ-11Kk-47kO-1kZ-9kk-32
    e-class-1 #6 #51 OO-2OS-5OK-3aa4aS8aK-1Zz10zz-22Ss26SK8sO8ss-29sK10TS-2Tt-5tt2KZ-3kZ-2kk-1
    e-class-1 #6 #52 OO11OS-3aa-4zz-3Ss-4SK6ss-4
    e-class-1 #6 #54 OO-5OZ8zz-1ss-1kk-1
    e-class-1 #6 #6 OO1aa-1zz5Ss-3ss1Tt-2tt-1
    e-class-1 #6 #7 OO-46OA-11OZ42OS16Aa-2aa15Zz7zZ-4zz4SO-1sO-1ss-4sK-6TO14TZ-13tO4tZ34tt-5KZ-4kZ-39
    e-class-1 #6 #8 OO-132OZ58OK-13AO8Aa-2AK-2aO-2aa31aK-7ZO-3ZZ-3Zz30zO-3zZ-6zz63SO-4SZ-2Ss24SK8sO8sZ-2ss-5
    e-class-1 #6 #8 sK18TO-3TZ-7Tt-1TK-3tO11tZ-6tt-8KZ-10Kk-5kZ-14kk-15
    e-class-1 #6 #9 OO-11OZ19Aa5aa7aK-1Zz-42zO-3zz-74Ss58SK2ss-6sK7TO-5TZ8Tt25tO-1tZ-3KO-2KZ-2Kk4kk14
    e-class-1 #7 #1 OO-82OA4OZ11OS-22OT-1AO-2Aa-16AS6AK-4aa20aS-10aK-2ZO-5ZA-2Zz117ZS-6zO-1zz7zS-2Ss-2ss6
    e-class-1 #7 #1 Tt-1tO-2tt-6KZ-5kO-2kZ13kk-13
    e-class-1 #7 #10 OO-28OK-1AK8ZO10Zz68zO8zz-45Ss-2ss-6Tt-2tt-1kk-9
    e-class-1 #7 #11 OO-16AO-1aa8ZO-6Zz26zO8zz-15ss-2kZ-2kk-1
    e-class-1 #7 #12 OO148OZ-5OS-8OK15AO60Aa6AS-3AK2aa-32aZ-1aK-17ZO-6Zz-206zz6SO-1Ss-2SK27ss40sK-34tt-2KZ-1
    e-class-1 #7 #12 Kk22kk-10
    e-class-1 #7 #13 OO-23OS-1OK-1AO-2Aa7AK1aa3ZO-2Zz-15zz27SK2ss7KO-2
    e-class-1 #7 #14 OO-3OA-3aa5Zz-5zz5
    e-class-1 #7 #15 OO32OS8AO-1AS-1AK-1aa-8ZO6Zz-5ZS-1zz-20SO-1SK4ss-3tt-2Kk-1kk-5
    e-class-1 #7 #16 OO-1Zz2
    e-class-1 #7 #17 OO15Aa3AS4AT-1AK-2aa5aS-5Zz-6zz-18Ss12tt-2kk-6
    e-class-1 #7 #18 OO-32OA-1OS4Aa-2aa4ZO-1Zz32zz2tt-2Kk-4
    e-class-1 #7 #19 OO95OA-2OS-3OK5AO10Aa-14AS-1AT-3AK26aa-24aK-2ZO-1Zz-62zz-12Ss-15SK-10ss5tt-1Kk8
    e-class-1 #7 #2 OO-7OA-1OZ-2OS-14AO-2AS-4ZO-1Zz64zz-26Ss-1ss-2tt-3KZ-1kZ5kk-7
    e-class-1 #7 #3 OO-148OA10OS23OT-4OK-5AO-2Aa-14AS23AT-2AK-6aa-36aS13ZO-2Zz140ZS-7ZT-1zZ-2zz65SO-1SS-1
    e-class-1 #7 #3 Ss-3ss-23Tt-1tt-14KZ7Kk-3kZ8kT-3kk-13
    e-class-1 #7 #4 OO-37OA6OS-3OT-2Aa-3AS2aa-3aS-3ZA-1Zz38ZS-5zz23Ss-1ss-2tt-3KZ-3KS-1kO-1kZ5kT-2kk-4
    e-class-1 #7 #40 OO-25AO3Aa-3aO42aa-5ZO-16ZA-2Zz21zO10zz-15SO-2Ss-2sO-1ss-3TO-3tO-2tt-3kO10kk-4
    e-class-1 #7 #41 OO13aa7ZO-16Zz-10zO19zz-14
    e-class-1 #7 #42 OO2ZO-2Zz-7zz6
    e-class-1 #7 #43 OO-15OZ-1Aa-4aa1Zz50zA-2zz-36tZ-1kZ8
    e-class-1 #7 #45 OO-25aO-2aa-2ZO-2zz31
    e-class-1 #7 #46 OO-7Zz9zO6zz-7ss-1
    e-class-1 #7 #48 OO-7OA-3Aa-6aa11ZO-1Zz29zz-23
    e-class-1 #7 #5 OO2OA8OS-2Aa-1AS-4aa7Zz-7zz-6Ss4tt-1
    e-class-1 #7 #50 OO94OA16OZ-7OS33OT-1OK34AO-2Aa30AS-8AK-15aa23aS10aK-34ZO-3Zz-181ZS-3zO-2zz-44SO5SA-1
    e-class-1 #7 #50 Ss-30SK48ss26sK-42Tt-4tZ-1tt29KZ-12Kk2kZ9kT8kk25
    e-class-1 #7 #51 OO-78OA11OZ8OS-3Aa-22AS12aa36aS7Zz67ZS-2ZT-2zz32Ss-6ss-32Tt-2tS-3tt-3KZ-6kZ-2kS-1kk-9
    e-class-1 #7 #52 OO3OS6Aa-1AS-4aa2Zz-18zz15Ss-2ss-1
    e-class-1 #7 #53 OO10OS7aa1Zz-14zz-11ss8
    e-class-1 #7 #54 OO-31OS-4Aa-4aa-6ZO-1Zz57zz-8Ss-1ss-2
    e-class-1 #7 #6 OO35OA-1OS34Aa-3AS1aa-3aS-3ZO-2Zz-2zz-21Ss-17ss-14tt-1kk-2
    e-class-1 #7 #7 OO-4Zz2zz2
    e-class-1 #7 #8 OO-14aa1Zz6ZK8zz-1
    e-class-1 #7 #9 OO-23aa15Zz-12zz25Ss-5SK8ss-4Tt-3tt-1
    e-class-1 #8 #1 OO13OZ-2OS-1OT8aa-6Zz-13ss-1tt-2KT14kO-2kZ-15kT7
    e-class-1 #8 #10 OO13OZ-2aa-4Zz-21zz6tt-1Kk-1kO8kZ-11kk11
    e-class-1 #8 #11 OO-12OZ10aa-3zO-5zz-7ss-3KZ-1kZ23
    e-class-1 #8 #12 OO-63OZ-8OS-3OT-2OK-29Aa-5aO-1aa-8aS-1aK-12Zz63zO-4zz79SK-4sO-2ss24sK-4tt-4KZ-4KT-5Kk22
    e-class-1 #8 #12 kO-16kZ2kT-6kK-2kk-7
    e-class-1 #8 #13 OO-7aa-4Zz4kZ8kk-1
    e-class-1 #8 #14 OO-23OA22OZ1OS-7aa-4Zz-5zO-1zz5sA-1ss-4tt-1KZ-1kZ22kk-2
    e-class-1 #8 #15 OO-5OS-2OK8Aa-2aa7Zz12zz-3SK-1ss-2Kk10kO8kT-11kk-20
    e-class-1 #8 #16 OO3aa1zz-3kZ-2kT3kk-2
    e-class-1 #8 #17 OO-60OZ-2OT-1aa-17Zz26zz-3ss-1tt-1Kk21kZ27kT5kk5
    e-class-1 #8 #18 OO62OA-1OS-1aa-3Zz-19zO-1zz-36ss-1tt-6kO-4kZ16kT-1kk-2
    e-class-1 #8 #2 OO114OA5OZ-10OS2OT6aa15ZO-2Zz-44zO-2zz-42ss7tt-5KZ-9KT-3Kk-10kZ-20kS-2kT-9kk9
    e-class-1 #8 #3 OO85OA10OZ-28OS13OT-8OK24Aa-12aO-1aa54aZ-4aS-9Zz-120zO-2zz1zS-2sO-3ss-18sK8Tt4tt2KZ-32
    e-class-1 #8 #3 KT-10Kk-13kO9kZ31kS-4kT56kk-30
    e-class-1 #8 #4 OO40OA-12OZ-2OS1OT-8aa16aS-3Zz-14zz-22Ss-4ss23tS-1tt-7KZ-8KT15Kk15kZ-13kT-14
    e-class-1 #8 #40 OO10aO-3aa13Zz-6zO-13zz-6ss6kO4kk-4
    e-class-1 #8 #41 OO12zO1zz-5tO-2kO-6
    e-class-1 #8 #43 OO-22OA-4OZ-14Aa-2aa7Zz63zz-5KZ-4kO-1kA-3kZ-14kT4kk-4
    e-class-1 #8 #45 OO4aa-3zO-5zz4
    e-class-1 #8 #46 OO1aa1aZ-2
    e-class-1 #8 #48 OO-17OA-4OZ-4Aa-4aa8Zz7zO-2zz38ss-3KO-1KZ-4Kk-1kO-4kZ-3kT1kk-8
    e-class-1 #8 #5 OO-2OS-1OT-2aa-1Zz-14zz-1ss-2Kk-2kZ17kT-1kk9
    e-class-1 #8 #50 OO-115OA-22OZ-43OS-12OT-16OK2Aa-17AZ-2aO-3aa-21aS-2aT-1aK-19ZO-6Zz194zO-10zA-2zz103
    e-class-1 #8 #50 Ss-10SK-11sO-9ss-34sK-28Tt-9tO-2tt22tK-2KO-4KZ-20KT-8Kk80kO-52kA-5kZ104kS-4kT-12kk-5
    e-class-1 #8 #51 OO19OA-8OZ-5OS8OT2OK-4Aa-8aO-2aA-2aa-7aS-3aT-2Zz-47zO-5zz44Ss-16ss14sK8Tt-11tZ-1tt-3
    e-class-1 #8 #51 KO-4KZ-30KS-1KT45Kk17kO-7kZ41kS-2kT-2kk-24
    e-class-1 #8 #52 OO49OZ-1OS24OT5aa-7Zz-14zz-40ss-3Tt-4tt-11KZ-1KT8Kk-2kO-3kZ9kT9kk-17
    e-class-1 #8 #53 OO15OS-1OT-2Zz-2ss-1Tt-1KO-2KZ-6kZ1kT-8kk8
    e-class-1 #8 #54 OO-42OA16OZ-1OS-2aa24Zz-16zz17sO-1ss10tt-3KT-2kZ3kk-4
    e-class-1 #8 #6 OO77OA-4OS-5OT-5aa1Zz-17zz-54ss-12Tt-2tt2KT-2kO-4kZ32kT15kk-22
    e-class-1 #8 #7 OO11OZ-7OS-3OT-1Aa-1Zz-3zO8zz5ss8KZ-6KT-1kZ-15kT-2kk8
    e-class-1 #9 #1 OO21OA-1OZ-2OS-2aa-12Zz7zO-4zz9sK-4tt-2KZ-2Kk-1kO-1kZ-3kT-2kk-1
    e-class-1 #9 #10 OO30OZ-7Aa-1aa-8zO-3zz-1ss4tt-7kO-1kZ1kk-5
    e-class-1 #9 #11 OO-30OZ-10aa12zO-1zz23ss6tt-2KZ-4kk5
    e-class-1 #9 #12 OO-7OZ-1aa-1aK-4Zz5zz7ss3sK-2kZ4kk-4
    e-class-1 #9 #13 OO5aa-2zz-9sK-1Kk-2kZ14kk-5
    e-class-1 #9 #14 OO-41OA-1OZ-30OS-15Aa-1aA-2aa50Zz6zO-4zZ-1zz18Ss-4ss15tt-3KO-1Kk-2kO-1kZ25kk-8
    e-class-1 #9 #15 OO-1OZ-2OT8OK8aa-7aK-3zz-11ss3kZ-2kk7
    e-class-1 #9 #16 OO-2OT-1aa-9aK-2zO-2zz13SK-2ss4tt-1kO-5kZ4kk3
    e-class-1 #9 #17 OO7OZ-1OS6aa-11aK-1Zz-4zz16ss-10tt-9kO-2kZ12kT-1kk1
    e-class-1 #9 #18 OO3OA-4OZ-11OS-5OT13Aa-4aa33aT-2Zz-5zO-1zz-2Ss-7ss18sK-2tO-1tt-4KZ-4kO-1kZ-1kT-1kk-12
    e-class-1 #9 #2 OO-9OA14OZ-25OS-20OT15Aa-2aO-1aa-2aZ-2aS2Zz-12zO-7zz3ss25sK-2Tt-4tO-2tZ-2tt13KZ4KT-1Kk-4
    e-class-1 #9 #2 kO-17kA-2kZ-15kT4kk48
    e-class-1 #9 #3 OO75OA10OZ-50OS-42OT-22OK8Aa-7aO-2aa3aS-2aK-3Zz-2zO-15zz5zS-5zT-1Ss1sO-3sA-2sZ-2ss9sT-2
    e-class-1 #9 #3 sK-4Tt-5tO-4tZ-2tt44tK-2KZ1KT-2Kk-5kO-20kA-2kZ61kS-2kT6kk-15
    e-class-1 #9 #4 OO-31OA3OZ-10OS22OT9aa6aS-5Zz3zO-6zz26zS-4zT-1Ss-2ss-43tO-2tZ-1tt-22KZ28KT-1kO-3kZ43kS-1
    e-class-1 #9 #4 kT-13kk6
    e-class-1 #9 #40 OO-7aO-4aa2Zz-5zO-13zz29kO-3
    e-class-1 #9 #41 OO-2kO2
    e-class-1 #9 #43 OO15OA4OZ-7OT-2OK-1Aa-1aa-5Zz8zO-2zz7ss2kO-2kZ-15kk-3
    e-class-1 #9 #46 OO14aa-2zz-5ss-4kO-3
    e-class-1 #9 #48 OO37OA-3OZ-5OT-2OK8aa-20Zz-11zO-5zz-26ss25tO-1tZ-3tt9kO-8kZ9kT-1kk-2
    e-class-1 #9 #5 OO4OZ-3aa6zO-2zz5ss-8tt1kk-2
    e-class-1 #9 #50 OO58OA-9OZ-33OS29OT34OK38Aa-20aa46aZ-2aS-3aK-13Zz-35zO-14zA-2zz-57zK-4Ss-15SK-4sO-7ss19
    e-class-1 #9 #50 sK-48Tt-11tO-2tZ-4tt42KO-2KZ36KT-4Kk-18kO-21kA-5kZ73kT-17kk-26
    e-class-1 #9 #51 OO57OA-15OZ-9OS22OT-12Aa4aa-26aS-7aK-1Zz-10zO-5zZ-2zz54Ss-22sO-3sA-1sZ-2ss28sT-2sK-4
    e-class-1 #9 #51 Tt-15tZ-2tt-34KZ-22KT4Kk-2kO-15kZ63kS-5kT-1kk-15
    e-class-1 #9 #52 OO-67OZ-5OS5OT-1aa11zz51ss-11tt20KZ-2kO-2kZ1
    e-class-1 #9 #53 OO13OA-1OZ-1OS-7OT6Aa-1aa-15zz-2Ss-1ss16tt-3kZ1kT-1kk-4
    e-class-1 #9 #54 OO27OZ-1OS-5OT12Aa8aa-30Zz-2zO-4zz-11ss15sK-4tt-13KZ-2kO-1kZ7kT-4kk7
    e-class-1 #9 #6 OO21OA-11OZ-7OS-44OT6aa24Zz-3zO-4zz8Ss-9ss5Tt-3tt26KT-1kA-2kZ-19kT-5kk17
    e-class-1 #9 #7 OO-13OZ-14aa33aZ-2zz2ss2sK-3tt-1kO-3kk-2
    e-sentence #0 #1 OO28OA-8OZ-68OS2OT-6OK22Aa-19AZ-6aa42aZ-13ZO-4ZA-5Zz-36zO1zA-17zZ1zz45zT-2SA-2SZ-7Ss-12
    e-sentence #0 #1 SK-1sO-5sA41sZ-18ss32TZ-2Tt-7tO-3tA-2tZ-7tt20KO-19KA-4KZ49Kk6kO-3kA-20kZ8kT2kk-2
    e-sentence #0 #2 OO95OA-79OZ-157OS8OT-22OK-35AO-15AA-5Aa-3AZ-14AS-5AK-3aO-65aA42aa168aZ-57aS-10aT-1aK-10
    e-sentence #0 #2 ZO-78ZA-20ZZ-11Zz12ZS-1ZT-1ZK-3zO-175zA-79zZ57zz301zS-6zT-4zK-4SO-1SZ-11Ss-14SK34sO-6
    e-sentence #0 #2 sA-6sZ-13ss79sT-1sK13TZ-1Tt-11tO-4tA-2tZ-14tS-1tt80tK-1KO-4KA-2KZ-47KT13Kk33kO-15kA-1
    e-sentence #0 #2 kZ44kk39
    e-sentence #0 #3 OO11OA-24OZ-37OS-8OK-4Aa-4aO-15aA-8aa52aZ-22aS-10aT-4aK-7ZO-2Zz7zO-37zA-3zZ-24zz106
    e-sentence #0 #3 zS-14zT-4zK-2sO-2sZ-2ss26Tt-2tO-4tZ-6tt31kk13
    e-sentence #0 #5 OO46OA1OZ-62OS3OT-1OK-5Aa-18aO-7aa4aS-2ZO-8ZA-5Zz-35zO-24zA-5zZ6zz32zK-2SZ-3Ss-9SK35
    e-sentence #0 #5 sO-20sA15sZ-9ss5sK17TO-4TZ-5Tt8tO-6tZ-4tt-20KO-14KZ35KT-2KK-1Kk5kO-21kA-2kZ91kK-2kk-7
    e-sentence #0 #6 OO29OA-25OZ-40OS-43OT-5OK-15AO-2Aa19AZ-3AS-7AK-2aO-10aA-1aa110aZ-2aS-7aK-2ZA-8ZZ-2Zz6
    e-sentence #0 #6 ZS-1zO-63zA-3zz109zS-2zK-2SO-4Ss-39SK-6sO-16sZ-6sS-4ss42sK-1TO-2Tt-6tO-5tZ-3tt-29KO-1
    e-sentence #0 #6 KZ-3KT-1Kk15kO-6kA-3kZ-6kS-3kT-1kk62
    e-sentence #0 #7 OO42OA-31OZ-29OS-13OT-5OK-11Aa-3aa30aZ-4aS-1aT-3Zz-3zO-4zA-3zZ-12zz69zT-2zK-6Ss-4sO-3
    e-sentence #0 #7 sA-1ss-14Tt-4tt-10KO-6kO-7kZ-4kT-3kk47
    e-sentence #0 OO-13OA116OZ-24OS49OT8OK-27AA-8Aa-32AZ-54AS70AT-6AK56aO-30aA-60aa-19aZ-86aS130aT-53aK57
    e-sentence #0 ZO37ZA-33ZZ-50Zz-75ZS-63ZT-13ZK-70zO186zA-2zZ-73zz-55zS-65zT-21zK-48SO12SA35SZ-37SS-12Ss-7
    e-sentence #0 ST-21SK68sO-3sA-45sZ-100sS-9ss42sT-15sK141TO32TA-6TZ-10TS-18Tt-50TK6tO95tA-8tZ-3tS14tT5
    e-sentence #0 tt45tK-65KA-50KZ87KS-33KT62KK-56Kk47kO21kA-58kZ129kS-86kT71kK-35kk86
    e-sentence #1 #1 OO9OA63OZ84OT7Aa-6AZ-2aa-12aZ-1Zz-8zA-4zZ-16zz-86sZ-5tZ-15tt-3KZ5kZ-10
    e-sentence #1 #2 OO44OA-20OZ-53OS11Aa-19AZ-2aO-1aA178aa-63aZ-66aS-2aK-1ZO-4ZA-9ZZ6Zz10zO7zA-52zZ246
    e-sentence #1 #2 zz-184zS-2SA-1SZ-1sA-2sZ-1ss-1Tt-2tZ-1tt-3KZ-7KK-1kZ-3
    e-sentence #1 #5 OO-18OA28OZ21aa-4zA-6zZ-2zz-20zS7ss-1kZ-4
    e-sentence #1 #6 OO-1aa-1zA-3zZ15zz-10
    e-sentence #1 OO-25OA-11OZ59OS26OT-24OK42AO-5AA-5Aa-43AS-22AK-3aO-16aA-3aa-24aS1aK62ZO-8ZA-4Zz-19ZS-10
    e-sentence #1 zO23zA59zZ-39zz30zS62zK2SO-2Ss-6sA-1sZ-2sS-2ss-28sK-8Tt-4tO-16tA-2tZ-19tS13tt-21KO-1KZ-1
    e-sentence #1 KS-5Kk-5kO8kZ-4kk-1
    e-cue #0 #1 OO116OA39OZ-37OS77OT-2OK14AO-7Aa8AZ-1AS3AK-11aO-60aA-12aa-44aZ-10aS1aK26ZO-37Zz40zO31zA-19
    e-cue #0 #1 zZ-5zz53zS-5zK-15SO-11SA-2Ss-23SK-50sO-11sS-2ss-89sK31TO-9Tt-28tO50tZ-18tS7tt-57tK-1KO-25
    e-cue #0 #1 KA-14KZ70KS-35KT-42KK-5Kk87kO-45kA-12kZ53kS-2kT25kK-2kk15
    e-cue #0 #2 OO166OA4OZ-219OT-32OK-45AO-6Aa-33AZ-1AS10AK1aO-25aA-3aa56aZ-13aS55aT-1aK18ZO-15Zz-80zO-108
    e-cue #0 #2 zA-15zZ3zz118zS1zK-6SO-16SA-1Ss-48SK-7sO-10ss57sT-1sK-14TO-8Tt-23tO-48tZ-15tS-2tT-2tt86KO35
    e-cue #0 #2 KA-5KZ106KS-16KT-17KK-6Kk-38kO44kA-12kZ129kS-10kT30kK14kk-33
    e-cue #0 #3 OO-8OA-9OZ-116OS-16OT-15OK1AO-3Aa-46AS-4AK-1aO-26aa64aZ-12aS-24aT-9aK-31ZO-20Zz-36zO-161zA-9
    e-cue #0 #3 zZ-12zz88zS-7zT-3zK-3SO-17SZ-2Ss-69SK41sO-26ss7sK-41TO21TZ8Tt-31tO-51tA-2tZ-52tS-4tt42KO174
    e-cue #0 #3 KA-12KZ157KS48KT76KK1Kk-35kO157kA-14kZ146kS-9kT8kk-106
    e-cue #0 OO194OA71OZ51OS67OT58OK-40AO14AA-25Aa121AZ-71AS37AT-5AK-48aO29aA154aa91aZ-194aS65aT-42aK20ZO34
    e-cue #0 ZA-78ZZ-49Zz54ZS-70ZT-17ZK-60zO123zA-40zZ183zz118zS4zT-26zK-56SO25SA38SZ-42SS-12Ss133ST-13SK-23
    e-cue #0 sO-2sA5sZ-140sS-13ss136sT-11sK-74TO3TA-6TZ-28TS-18Tt62TK-41tO32tA-12tZ31tS25tT7tt97tK-54KO-112
    e-cue #0 KA-21KZ-102KS-32KT41KK-46Kk-150kO-56kA-38kZ1kS-66kT9kK-42kk-157
    e-cue #1 #1 OO-32OA-6OZ-2OS28OT-1OK14Aa-17AS-1AK-7aO-2aa-58aK22ZO-6Zz-31zO12zA-3zz46zS-1zK-6SO-7Ss-12
    e-cue #1 #1 SK-23sO3sZ-2ss-23sK64TO-2Tt6tO7tt-25KO-33KZ-39KT-7Kk90kO-29kS-1kT-2kk87
    e-cue #1 #2 OO54OA-4OZ-12OS6OT-2OK-27Aa5aO-3aa-37aZ-4aK5ZO-4Zz-11zO-14zA-2zz27zK-3Ss3SK-8sO-2ss10sK-7
    e-cue #1 #2 Tt-5tO-2tZ-3tt2KO12KZ18Kk-16kO-11kZ32kk2
    e-cue #1 #3 OO-13OA-2OZ-5OT-1OK-3Aa-4AK-1aO-3aa11aK1ZO-4Zz-11zO-13zz-8Ss-1SK-12sO-1ss-10sK-10Tt-2tO-2
    e-cue #1 #3 tZ-5tt10KO23KA-1KZ32KT-8KK-2Kk16kO-12kZ-2kT-1kk43
    e-cue #1 OO65OA-26OZ-31OS-41OT-14OK-104AO-10AA-2Aa24AZ-3AS-8AT-1AK4aO-9aA1aa-19aZ-11aS-5aT-2aK74ZO5ZA-2
    e-cue #1 ZZ-3Zz12ZS-3ZT5zO72zA-10zZ-19zz-12zS-5zT-3zK-40SO49SZ-1Ss26SK56sO50sA-2sZ-1ss13sT-2sK58TO18TZ6
    e-cue #1 Tt-29TK-5tO29tZ-12tt-17tK7KO-39KZ-30KS-2KT17Kk-51kO-36kA-2kZ15kT-7kK-3kk17
    e-cue #2 #1 OO6OA-6OZ1OS5OK28Aa-1AK8aO7aa60aK-16Zz-18zO-26zz-2zK-4SO-8Ss12SK-12sO3ss-11sK-4TO-1Tt1tO-2
    e-cue #2 #1 tt-16KO-14KA-2KZ-28KS-2KT-2Kk46kO-17kZ-20kT-5kk41
    e-cue #2 #2 OO-80OA-1OZ-7OS-3OK-14Aa-4aO-2aa22aK-8Zz7zO-8zz9SO-6Ss21SK-9ss-1sK16tZ-1tt-8KO-1KZ-9KT-2
    e-cue #2 #2 Kk-15kO-5kZ8kk102
    e-cue #2 #3 OO-85OS-1OK-2Aa-8aa-2aK7ZA-2Zz-19zO-9zz-8SO-2Ss-3sO-3ss-2sK4TO-1tt-2KO-2KZ65KS-1KT-2KK8Kk27
    e-cue #2 #3 kO-5kZ-20kT-1kk67
    e-cue #2 OO92OZ3OS-44OT-20OK-54AO1Aa-82AZ-2AK32aO-28aA8aa55aZ-4aS-1aK31ZO-25Zz-33ZS-2ZT-2ZK-2zO21zA-11
    e-cue #2 zZ5zz55zS-6zK-28SO17SA-3SZ-4Ss-36ST-2SK43sO-4sZ-6ss82sT-2sK40TO2TZ-3Tt-11TK-3tO12tZ-7tt34tK-13
    e-cue #2 KO-40KA-2KZ-53KT-8KK-2Kk-9kO-8kA-2kZ-25kT8kk44
    e-cue #3 #1 OO-88OA-2OZ-2OK82Aa-6AK-6aO-3aa-2aK-2Zz-24zO-4zA-2zz-25zK3SO-1Ss12SK12sO-1ss-3sK41Tt4tt-3
    e-cue #3 #1 KO-3KZ-18KT-2KK-2Kk33kO-4kZ-33kk47
    e-cue #3 #2 OO-50OZ-2OS-2OK38Aa-7AK2aa-18aT-2zz-8SO-1Ss-6SK-5ss-7sK23Tt-1tt-9KZ-13KT-2Kk57kZ-5kk17
    e-cue #3 #3 OO-51OK12Aa-2aa24aK-6Zz-1zO-7zz-8zK-2SK-3sO-2ss-6sK7tt-8KO2KZ11KT-3Kk32kk12
    e-cue #3 OO-42OA-49OZ71OS-41OT-18OK67AO-12AA8Aa-78AZ-2AK76aO-18aa83aZ-2aS10aT-6aK-42ZO3ZA-3ZZ-5Zz11ZK-11
    e-cue #3 zO6zA-7zZ4zz-106zS-2zK98SO-19SZ-10Ss-100ST-6SK129sO-48sA-4sZ-7ss28sK26TO3Tt-21TK54tO31tZ11tt-37
    e-cue #3 tK-5KO-23KZ-48KT32KK-4Kk25kO4kA-4kZ-39kS-2kT4kK-3kk39
    """#
