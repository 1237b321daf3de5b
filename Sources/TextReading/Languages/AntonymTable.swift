// Written by Sources/TextReading/Scripts/antonyms.py from WordNet 3.0. WordNet 3.0 Copyright 2006 by Princeton University.
// All rights reserved. Used by the WordNet 3.0 license,
// https://wordnet.princeton.edu/license-and-commercial-use. Data only: do not edit.

/// Pairs of English words that mean the opposite of each other, with their irregular forms:
/// `one forms/other forms`, parted by semicolons.
enum AntonymTable {
    static let text = """
        ability/inability;able/unable;abnormal/normal;abolish/establish;above/below;absence/presence;\
        absent/present;absolute/relative;absorb/emit emitted emitting;abstain/consume;abstract/concrete;\
        abundance/scarcity;accelerate/decelerate;acceleration/deceleration;accept/refuse;accept/reject;\
        acceptable/unacceptable;acceptance/rejection;accidentally/deliberately;accompanied/unaccompanied;\
        accuracy/inaccuracy;accurate/inaccurate;acquaintance/stranger;acquit acquitted acquitting/convict;\
        act/refrain;action/inaction;active/dormant;active/inactive;active/passive;active/quiet;\
        actively/passively;actual/potential;acute/chronic;add/subtract;adequacy/inadequacy;\
        adequate/inadequate;adequately/inadequately;adjusted/unadjusted;\
        admit admitted admitting/deny denied;admit admitted admitting/exclude;\
        admit admitted admitting/reject;adopted/native;advance/back;advance/recede;advance/retreat;\
        advantage/disadvantage;advisable/inadvisable;aerobic/anaerobic;affected/unaffected;\
        affirmation/reversal;afraid/unafraid;aged/young;agitate/calm;agitation/calmness;agree/disagree;\
        agreement/disagreement;ahead/back;alive/dead;all/no;all/some;allow/deny denied;allow/disallow;\
        alternate/opposite;amateur/professional;ambiguity/unambiguity;ambiguous/unambiguous;\
        amicable/hostile;ample/meager;analysis analyses/synthesis syntheses;analytic/synthetic;\
        analyze/synthesize;ancestor/descendant;anglican/nonconformist;angular/rounded;anhydrous/hydrous;\
        animate/inanimate;annual/perennial;anode/cathode;answer/question;antagonistic/conciliatory;\
        antagonistic/synergistic;anterior/posterior;anti/pro;antiseptic/septic;appear/disappear;\
        appearance/disappearance;applaud/boo;appreciation/depreciation;appropriate/inappropriate;\
        approval/disapproval;approve/disapprove;arm/disarm;armament/disarmament;armed/unarmed;\
        arrive/leave left;artificial/natural;artificially/naturally;ascend/descend;ascending/descending;\
        asleep/awake;assemble/disassemble;assembly/disassembly;assent/dissent;asset/liability;\
        asymmetrically/symmetrically;asymmetry/symmetry;atrophied/hypertrophied;attach/detach;\
        attached/detached;attached/unattached;attack/defend;attend/miss;attract/repel repelled repelling;\
        attraction/repulsion;attractive/repulsive;attractive/unattractive;atypical/typical;\
        audible/inaudible;aunt/uncle;authorized/unauthorized;available/unavailable;avoid/confront;\
        aware/unaware;away/home;awkward/graceful;back/front;back/veer;backward/forward;\
        bad worse worst/good best better;bad/good;badly/well best better;badness/goodness;balance/imbalance;\
        bare/covered;basic/incidental;bear/bull;beautiful/ugly uglier ugliest;beauty/ugliness;\
        begin began beginning begun/end;beginning/end;beginning/ending;beginning/middle;believe/disbelieve;\
        bend bent/straighten;best/worst;better/worse;better/worsen;big bigger biggest/little;birth/death;\
        black/white;blacken/whiten;bless blest/curse curst;blessed/cursed;\
        bloodless/bloody bloodier bloodiest;blur blurred blurring/focus;boil/freeze froze frozen;bold/timid;\
        boldness/timidity;bore/interest;born/unborn;borrow/lend lent;bottom/top;bounce/clear;\
        bound/free freer freest;boy/girl;boycott/patronize;brave/cowardly;break broke broken/keep kept;\
        break broke broken/make made;break broke broken/repair;breathing/breathless;bright/dull;\
        brighten/darken;broadly/narrowly;broken/unbroken;brother brethren/sister;busy busier busiest/idle;\
        buttoned/unbuttoned;buy bought/sell sold;calm/stormy stormier stormiest;capable/incapable;\
        capitalism/socialism;capitalistic/socialistic;careful/careless;carefully/carelessly;cash/credit;\
        center/left;center/right;central/peripheral;centralize/decentralize;centrally/peripherally;\
        cerebral/emotional;certain/uncertain;certainty/uncertainty;certified/uncertified;\
        certify certified/decertify;change/stay;changed/unchanged;charge/discharge;charged/uncharged;\
        cheap/expensive;cheer/complain;child children/parent;civilian/military;claim/forfeit;\
        clarity/obscurity;clasp/unclasp;clean/dirty dirtier dirtiest;clean/unclean;\
        clear/cloudy cloudier cloudiest;clear/opaque;clearheaded/confused;clergy/laity;clergyman/layman;\
        close/distant;close/open;closed/open;closing/opening;coarse/fine;coarsely/finely;\
        coherent/incoherent;cold/hot hotter hottest;coldness/hotness;collective/distributive;\
        come came/go gone went;comedy/tragedy;comfort/discomfort;comfortable/uncomfortable;\
        comfortably/uncomfortably;common/individual;common/uncommon;communicate/excommunicate;compact/loose;\
        compatible/incompatible;competence/incompetence;competition/cooperation;competitive/noncompetitive;\
        complete/incomplete;complex/simple;complexity/simplicity;complicate/simplify simplified;\
        compromising/uncompromising;con/pro;concave/convex;conceit/humility;concentration/dilution;\
        concentration/distribution;conception/misconception;concern/unconcern;concerned/unconcerned;\
        conditional/unconditional;confident/diffident;confine/free;conform/deviate;connect/disconnect;\
        conscious/unconscious;consciously/unconsciously;conservative/liberal;considerable/inconsiderable;\
        consistent/inconsistent;consonant/vowel;consonantal/vocalic;construction/misconstruction;\
        constructive/destructive;contented/discontented;continental/intercontinental;continual/sporadic;\
        continuance/discontinuance;continue/discontinue;continuity/discontinuity;contract/expand;\
        contraction/expansion;convenience/inconvenience;convenient/inconvenient;conveniently/inconveniently;\
        conventional/nuclear;conventional/unconventional;converge/diverge;convincing/unconvincing;cool/heat;\
        cool/warm;cooperative/uncooperative;correct/falsify falsified;correct/incorrect;courage/cowardice;\
        courteous/discourteous;cover/uncover;covertly/overtly;credible/incredible;critical/uncritical;\
        criticize/praise;crooked/straight;cry cried/laugh;curly curlier curliest/straight;curved/straight;\
        danger/safety;dangerous/safe;dark/light;darken/lighten;daughter/son;day/night;dead/live;dead/living;\
        deaden/enliven;decent/indecent;decision/indecision;declared/undeclared;decline/improvement;\
        decrease/increase;decreasing/increasing;deep/shallow;defeat/victory;defend/prosecute;\
        defense/offense;defense/prosecution;defensive/offensive;deficit/lead;definite/indefinite;\
        deglycerolize/glycerolize;delay/rush;delicate/rugged;demand/supply;demote/promote;depart/stay;\
        dependent/independent;depersonalize/personalize;deposit/withdraw withdrawn withdrew;depress/elate;\
        depression/elation;deprive/enrich;desirable/undesirable;despair/hope;destroyed/preserved;\
        determinate/indeterminate;developed/undeveloped;differ/equal equalled equalling;difference/sameness;\
        different/same;differentiate/integrate;differentiated/undifferentiated;\
        difficult/easy easier easiest;difficulty/ease;diligent/negligent;direct/indirect;direct/inverse;\
        directly/indirectly;disable/enable;disabling/enabling;discharge/enlist;discourage/encourage;\
        disengage/engage;dishonest/honest;dishonor/honor;disintegrate/integrate;dislike/like;dislike/liking;\
        dislodge/lodge;disloyalty/loyalty;disobedience/obedience;disobedient/obedient;disobey/obey;\
        disorder/order;disordered/ordered;disorderly/orderly;disorganized/organized;displeased/pleased;\
        disproportionate/proportionate;disprove/prove proven;disqualify disqualified/qualify qualified;\
        disrepute/repute;dissatisfaction/satisfaction;disservice/service;dissimilar/similar;\
        dissuade/persuade;distal/proximal;distinct/indistinct;distinguishable/indistinguishable;\
        distrust/trust;divest/invest;divide/multiply multiplied;divide/unite;divided/united;docile/stubborn;\
        domestic/foreign;dominant/subordinate;domineering/submissive;double/single;dove/hawk;down/up;\
        downgrade/upgrade;downstairs/upstairs;downstream/upstream;downward/upward;dramatic/lyric;\
        dress/undress;driver/nondriver;dry dried/wet wetted wetting;dry drier driest dryer dryest/sweet;\
        dry drier driest dryer dryest/wet wetter wettest;dryness/wetness;due/undue;\
        dull/lively livelier liveliest;dull/sharp;dull/sharpen;early earlier earliest/late;\
        early earlier earliest/middle;early/late;east/west;eastern/western;easy easier easiest/uneasy;\
        effectively/ineffectively;eligible/ineligible;empirical/theoretical;empirically/theoretically;\
        employed/unemployed;employee/employer;employment/unemployment;emptiness/fullness;empty emptied/fill;\
        empty emptier emptiest/full;end/middle;enforce/exempt;enjoy/suffer;enthusiastic/unenthusiastic;\
        equality/inequality;equally/unequally;equivalence/nonequivalence;erase/record;even/odd;even/uneven;\
        ever/never;evil/good;evil/good best better;exclude/include;exclusive/inclusive;existent/nonexistent;\
        expected/unexpected;experience/inexperience;experienced/inexperienced;explicit/implicit;\
        export/import;expressible/inexpressible;extensive/intensive;exterior/interior;external/internal;\
        extinguish/ignite;extraordinary/ordinary;fail/manage;fail/pass;fail/succeed;failure/success;\
        fair/foul;fair/unfair;faithful/unfaithful;fall fallen fell/rise risen rose;fall/rise;falling/rising;\
        false/true truer truest;falsity/truth;familiar/strange;familiar/unfamiliar;\
        fancy fancier fanciest/plain;far/near;fast/slow;fasten/unfasten;fastened/unfastened;\
        fat fatter fattest/thin thinner thinnest;father/mother;favorable/unfavorable;feed fed/starve;\
        female/male;feminine/masculine;femininity/masculinity;few/many;fewer/more;fidelity/infidelity;\
        figurative/literal;figuratively/literally;figure/ground;find found/lose lost;finish/start;\
        finite/infinite;fire/hire;first/last;first/second;fit fitter fittest/unfit;fixed/unfixed;\
        flat flatter flattest/natural;flat flatter flattest/sharp;flatten/sharpen;flexible/inflexible;\
        float/sink sank sunk sunken;foe/friend;fold/unfold;follow/precede;follower/leader;following/leading;\
        folly/wisdom;foolish/wise;foot feet/head;\
        forbid forbad forbade forbidden forbidding/permit permitted permitting;forceful/forceless;\
        foreign/native;forget forgetting forgot forgotten/mind;forget forgetting forgot forgotten/remember;\
        formal/informal;formalism/imitation;formally/informally;former/latter;fortunate/unfortunate;\
        fortunately/unfortunately;forward/reverse;found/lost;fractional/whole;frail/robust;free/obstruct;\
        frequent/infrequent;fresh/preserved;fresh/salty saltier saltiest;fresh/stale;\
        friendly friendlier friendliest/hostile;frivolous/serious;front/rear;frozen/unfrozen;\
        full/thin thinner thinnest;functional/nonfunctional;functional/organic;future/past;future/present;\
        gain/loss;gain/reduce;gaseous/liquid;gaseous/solid;gather/spread;general/local;general/particular;\
        general/specific;generalist/specialist;generalize/specify specified;generally/specifically;\
        geographic/magnetic;give gave given/take taken took;glad gladder gladdest/sad sadder saddest;\
        glorious/inglorious;gradual/steep;gradual/sudden;grateful/ungrateful;gratitude/ingratitude;\
        greater/lesser;green/ripe;gross/net;guilt/innocence;guilty guiltier guiltiest/innocent;\
        hairless/hairy hairier hairiest;half/whole;happily/sadly;happiness/sadness;happiness/unhappiness;\
        happy happier happiest/unhappy unhappier unhappiest;hard/soft;harden/soften;hardened/soft;hate/love;\
        have had has/lack;have had has/miss;head/rear;head/tail;headed/headless;\
        healthy healthier healthiest/unhealthy unhealthier unhealthiest;heaven/hell;heavily/lightly;\
        heavy heavier heaviest/light;here/there;hesitantly/unhesitatingly;heterogeneous/homogeneous;\
        heterozygous/homozygous;hide hid hidden/show shown;high/low;hit hitting/miss;hitch/unhitch;\
        hollow/solid;hollowness/solidity;hopeful/hopeless;hopefully/hopelessly;horizontal/inclined;\
        horizontal/vertical;hospitable/inhospitable;host/parasite;humane/inhumane;humble/proud;\
        humility/pride;hungry hungrier hungriest/thirsty thirstier thirstiest;hurried/unhurried;\
        hurriedly/unhurriedly;husband/wife wives;hydrophilic/hydrophobic;idle/run ran running;\
        idle/work wrought;ignore/know knew known;ignore/notice;ill/well best better;ill/well better;\
        illegal/legal;illegitimacy/legitimacy;illegitimate/legitimate;illiterate/literate;\
        immaterial/material;immature/mature;immobility/mobility;immoral/moral;immortal/mortal;\
        immortality/mortality;impaired/unimpaired;impartial/partial;impatience/patience;impatient/patient;\
        impatiently/patiently;imperfect/perfect;imperfectly/perfectly;impersonal/personal;\
        important/unimportant;impossible/possible;impotency/potency;impotent/potent;impractical/practical;\
        imprecise/precise;impressive/unimpressive;improbable/probable;improperly/properly;\
        impropriety/propriety;improved/unimproved;impurity/purity;inclined/vertical;incoming/outgoing;\
        indoor/outdoor;indoors/outdoors;induced/spontaneous;inferior/superior;inferiority/superiority;\
        infield/outfield;inflow/outflow;injustice/justice;inner/outer;inorganic/organic;insane/sane;\
        insanity/sanity;insensitive/sensitive;inside/outside;insignificance/significance;\
        insignificant/significant;insignificantly/significantly;insoluble/soluble;instability/stability;\
        instrumental/vocal;insubstantial/substantial;insufficient/sufficient;insufficiently/sufficiently;\
        integrated/segregated;intelligence/stupidity;intelligent/unintelligent;intended/unintended;\
        intense/mild;intentionally/unintentionally;interdepartmental/intradepartmental;\
        interference/noninterference;international/national;intolerance/tolerance;invalidate/validate;\
        invariable/variable;invisible/visible;involuntary/voluntary;involved/uninvolved;\
        invulnerability/vulnerability;invulnerable/vulnerable;inward/outward;inwardly/outwardly;\
        ionic/nonionic;irrational/rational;irrationally/rationally;irregular/regular;\
        irregularity/regularity;irregularly/regularly;irrelevant/relevant;irresolute/resolute;\
        irresponsibility/responsibility;irresponsible/responsible;irreversible/reversible;irritate/soothe;\
        issue/recall;joint/separate;joy/sorrow;junior/senior;just/unjust;keep kept/lose lost;kind/unkind;\
        king/queen;known/unknown;lady/lord;large/small;lash/unlash;late/middle;lean/rich;least/most;\
        left/right;lengthen/shorten;less/more;let letting/prevent;level levelled levelling/raise;\
        lie lain lay lying/sit sat sitting;lie lain lay lying/stand stood;like/unlike;likely/unlikely;\
        limited/unlimited;linear/planar;lined/unlined;linger/rush;linguistic/nonlinguistic;liquid/solid;\
        little/much;live/recorded;loaded/unloaded;loading/unloading;local/national;location/studio;\
        lock/unlock;long/short;loose/tight;loosen/stiffen;lose lost/profit;lose lost/win winning won;\
        loser/winner;lost/saved;loud/soft;loudly/softly;lower/raise;lowered/raised;luckily/unluckily;\
        lucky luckier luckiest/unlucky;major/minor;majority/minority;man men/woman;married/unmarried;\
        mask/unmask;maximal/minimal;maximize/minimize;maximum maxima/minimum minima;maximum/minimum;\
        meaningful/meaningless;mental/physical;merciful/merciless;metallic/nonmetallic;mistrust/trust;\
        misused/used;move/stay;moving/still;multilateral/unilateral;multiple/single;nadir/zenith;\
        naive/sophisticated;narrow/wide;narrow/widen;nasty nastier nastiest/nice;natural/sharp;\
        natural/supernatural;natural/unnatural;necessarily/unnecessarily;necessary/unnecessary;\
        negative/neutral;negative/positive;nephew/niece;neutral/positive;new/old;new/worn;no noes/yes;\
        no/some;noisily/quietly;noisy noisier noisiest/quiet;nominal/real;nonparticulate/particulate;\
        nonpolitical/political;nonresident/resident;nonspecific/specific;nonvolatile/volatile;north/south;\
        northern/southern;numerical/verbal;objective/subjective;oblique/parallel;obscurity/prominence;\
        obverse/reverse;occupied/unoccupied;off offer/on;official/unofficial;offshore/onshore;often/rarely;\
        old/young younger youngest;oleophilic/oleophobic;open/shut;opposed/unopposed;optimism/pessimism;\
        optimistic/pessimistic;orthodox/unorthodox;other/same;out/safe;overachievement/underachievement;\
        overestimate/underestimate;overhead/subsurface;overhead/surface;pack/unpack;paid/unpaid;\
        pain/pleasure;painful/painless;partly/wholly;passing/running;past/present;patriotic/unpatriotic;\
        paved/unpaved;peace/war;penalty/reward;permanently/temporarily;pleasant/unpleasant;\
        pleasantly/unpleasantly;poor/rich;popular/unpopular;porosity/solidity;postwar/prewar;poverty/wealth;\
        powerful/powerless;precede/succeed;preceding/succeeding;precocious/retarded;\
        predictable/unpredictable;preparation/resolution;prepared/unprepared;primarily/secondarily;\
        primary/secondary;private/public;privately/publicly;privileged/underprivileged;profane/sacred;\
        profound/superficial;profundity/superficiality;proximate/ultimate;published/unpublished;pull/push;\
        purge/rehabilitate;qualified/unqualified;qualitative/quantitative;quickly/slowly;\
        ready readier readiest/unready;real/unreal;realistic/unrealistic;realistically/unrealistically;\
        reality/unreality;reassure/worry worried;reconstructed/unreconstructed;related/unrelated;\
        reliable/unreliable;resist/surrender;restricted/unrestricted;ride ridden rode/walk;right/wrong;\
        right/wrongly;rise risen rose/set setting;rough/smooth;roughen/smooth;roughness/smoothness;\
        round/square;running/standing;rural/urban;satisfactory/unsatisfactory;saturated/unsaturated;\
        scientific/unscientific;scramble/unscramble;seated/standing;selfish/unselfish;\
        selfishness/unselfishness;separation/union;settled/unsettled;sharpen/soften;sharpness/softness;\
        shaven/unshaven;short/tall;shout/whisper;shrink shrank shrunk shrunken/stretch;side/top;\
        signed/unsigned;silence/sound;sink/source;sit sat sitting/stand stood;sleep slept/wake woke woken;\
        smart/stupid;smilingly/unsmilingly;solved/unsolved;sour/sweet;sparkling/still;spoken/written;\
        stable/unstable;stained/unstained;stand stood/yield;start/stop stopped stopping;steadily/unsteadily;\
        stifle/stimulate;strength/weakness;strengthen/weaken;stressed/unstressed;\
        strong stronger strongest/weak;strongly/weakly;structured/unstructured;subsurface/surface;\
        successful/unsuccessful;succumb/survive;suitably/unsuitably;sympathetic/unsympathetic;tame/wild;\
        tender/tough;thematic/unthematic;thick/thin thinner thinnest;thicken/thin thinned thinning;\
        thickly/thinly;thickness/thinness;thoughtful/thoughtless;thrifty thriftier thriftiest/wasteful;\
        tie tying/untie untying;unusual/usual;unveil/veil;unwelcome/welcome;unwilling/willing;\
        unwillingness/willingness;unwind unwound/wind wound;unwire/wire;unwittingly/wittingly;\
        unworthy/worthy worthier worthiest;unwritten/written;useful/useless;usefulness/uselessness;\
        valuable/worthless;vernal/wintry wintrier wintriest;wane/wax;waning/waxing;worth/worthlessness;
        """
}
