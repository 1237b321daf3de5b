/// The weights of the lean: for supports, for conflicts, and the feature that they weigh.
///
/// What `assay-evaluate train stance` prints: trained on Climate-FEVER's development half, HealthVer's and FEVER symmetric's
/// development parts, PERSPECTRUM's train part and PAIRS development, each set counting alike.
enum StanceWeights {
    static let text = """
        0.349 0.303 a name is missing
        -0.2938 0.4063 a telling word is missing
        -0.2817 -0.3536 a word's opposite
        -0.2452 0.3041 a word's opposite, the rest shared
        -0.1421 -0.2879 all but one of the claim's words by meaning
        0.8119 1.3376 always
        -0.0859 -0.2521 an act is missing
        0.0258 -0.1642 both deny
        0.3166 -0.1846 both rise or both fall
        -0.1257 0.1666 both rise or both fall, same subject
        0.3001 0.1097 both say what causes what
        0.1399 0.0034 both say what causes what, same subject
        0.124 -0.2841 claim asks
        0.0483 0.1656 claim blames nature, passage people
        0.0403 0.082 claim blames nature, passage people, same subject
        -0.0434 0.0067 claim blames people, passage nature
        0.0636 0.0304 claim blames people, passage nature, same subject
        -0.2516 -0.2901 claim contradicts
        -0.1222 -0.0706 claim contradicts, same subject
        0.0086 -0.3173 claim contrasts
        -0.1153 0.08 claim contrasts, same subject
        -0.0345 -0.2689 claim denies
        0.2343 0.0594 claim denies, same subject
        -0.1221 -0.254 claim doubts
        -0.1742 0.0597 claim doubts, passage found
        -0.0903 0.0559 claim doubts, passage found, same subject
        -0.0719 -0.0542 claim doubts, same subject
        -0.2265 -0.2312 claim gives findings
        0.1034 0.2576 claim gives findings, same subject
        -0.2148 -0.2895 claim hedges
        0.0597 0.1564 claim hedges, same subject
        0.1471 0.0544 claim is absolute
        -0.0391 0.1101 claim is absolute, passage hedges
        0.0686 0.0718 claim is absolute, passage hedges, same subject
        0.0752 0.2876 claim is absolute, same subject
        -0.107 -0.0149 claim makes little of it
        -0.0021 0.0891 claim makes little of it, same subject
        -0.3105 -0.3581 claim quotes
        0.0036 0.0776 claim reports what was said
        0.0287 0.1126 claim reports what was said, same subject
        0.0974 0.0656 claim says we or I
        -0.237 -0.3846 claim says what causes what
        0.033 -0.1218 claim says what causes what, same subject
        -0.1567 0.0507 claim speaks of good
        -0.2578 -0.0883 claim speaks of good, passage of harm
        -0.0624 -0.0197 claim speaks of good, passage of harm, same subject
        -0.0857 -0.0396 claim speaks of good, same subject
        -0.3935 -0.3289 claim speaks of harm
        0.1009 -0.2051 claim speaks of harm, same subject
        -0.2437 -0.5205 claim speaks of nature
        0.0759 -0.0755 claim speaks of nature, same subject
        -0.1671 -0.3354 claim speaks of people
        0.1156 0.0264 claim speaks of people, same subject
        -0.0963 -0.2716 claim speaks of the past
        0.0187 0.1018 claim speaks of the past, same subject
        -0.0748 -0.1131 claim's end shared
        -0.3848 -1.2586 claim's length
        -0.4061 -0.5136 claim's quantity is absent
        0.0252 -0.1826 claim's quantity is absent, same subject
        0.6343 -0.0484 claim's words by meaning
        1.9854 0.1709 compared: agrees
        0.1599 -0.0955 compared: agrees, cause
        0.2684 0.0716 compared: agrees, date
        -0.2271 0.2083 compared: agrees, direction
        0.6705 -0.3461 compared: agrees, figure
        0.0265 0.1796 compared: agrees, range
        0.2574 -0.094 compared: agrees, rank
        0.318 -0.1368 compared: agrees, ratio
        0.0533 -0.0084 compared: agrees, relation
        -0.2437 0.7098 compared: agrees, status
        -0.3832 2.2881 compared: differs
        -0.0793 0.2153 compared: differs, cause
        -0.1259 0.4201 compared: differs, date
        0.1249 -0.0318 compared: differs, direction
        -0.3768 0.6978 compared: differs, figure
        0.1411 -0.0752 compared: differs, polarity
        -0.0046 0.0831 compared: differs, rank
        -0.0855 0.2527 compared: differs, ratio
        0.2139 -0.1594 compared: differs, relation
        0.0993 0.2735 compared: differs, status
        -0.0729 -0.2495 date agrees
        -0.3161 -0.0129 date agrees, same subject
        -0.7682 0.2667 date differs
        -0.4659 0.1307 date differs, same subject
        0.1085 0.0002 day agrees
        0.1281 0.0828 day agrees, same subject
        -0.2568 0.1724 day differs
        -0.1831 0.0838 day differs, same subject
        -0.2876 0.099 length of time differs
        -0.1003 0.0455 length of time differs, same subject
        -0.2272 -0.0437 most shared words denied on one side
        -0.1086 0.1042 names missing
        -0.1071 -0.1307 names shared
        -0.0357 0.3248 neighbouring words shared
        -0.1382 -0.1813 not compared: cause
        -0.2185 -0.162 not compared: hearsay
        -0.4896 -0.3091 not compared: not-done
        -0.0606 -0.0506 not compared: other-speaker
        -0.1535 -0.4219 not compared: other-subject
        -0.0746 -0.0831 not compared: quotation
        0.0577 -0.3526 nothing to compare
        -0.4648 0.1108 one rises, one falls
        -0.232 0.107 one rises, one falls, same subject
        -0.13 0.2315 one word is missing, and another stands for it
        -0.1193 0.2403 only one denies
        -0.0922 0.1075 only one denies shared words
        -0.1374 0.3316 only one denies shared words, same subject
        -0.1585 0.2964 only one denies, same subject
        0.098 0.1426 only opposite acts
        -0.0443 0.0172 only opposite acts, same subject
        0.0125 0.1256 only the same acts
        -0.2535 -0.3016 only the same acts, same subject
        0.1235 -0.0481 opposite act
        0.0785 0.1713 opposite words
        0.012 0.0566 opposite words, same subject
        -0.0181 -0.0536 passage asks
        0.0014 -0.0258 passage contradicts
        0.0386 0.1103 passage contradicts, same subject
        0.0307 -0.297 passage contrasts
        -0.2032 0.3742 passage contrasts, same subject
        -0.0345 0.1796 passage denies
        -0.1938 -0.2939 passage denies, same subject
        0.2045 0.3136 passage doubts
        0.1611 0.0396 passage doubts, same subject
        0.0082 -0.1898 passage gives findings
        0.0624 0.0973 passage gives findings, same subject
        -0.1323 -0.2092 passage hedges
        -0.0438 0.2175 passage hedges, same subject
        -0.3619 -0.424 passage is a title in quotation marks
        0.0089 -0.092 passage is absolute
        0.1833 0.1708 passage is absolute, same subject
        -0.0751 -0.2234 passage makes little of it
        0.0634 -0.0129 passage makes little of it, same subject
        0.2428 0.0191 passage quotes what someone said
        0.0935 0.0283 passage quotes what someone said, same subject
        0.0217 -0.1084 passage reports what was said
        -0.1775 0.0276 passage reports what was said, same subject
        -0.2478 -0.2353 passage says what causes what
        0.1025 0.175 passage says what causes what, same subject
        0.2553 -0.0081 passage speaks of good
        0.0128 -0.0175 passage speaks of good, same subject
        -0.0797 0.0378 passage speaks of harm
        0.1154 -0.0868 passage speaks of harm, same subject
        -0.3538 -0.4372 passage speaks of nature
        0.2087 0.1541 passage speaks of nature, same subject
        0.0713 0.0284 passage speaks of people
        -0.0964 0.0996 passage speaks of people, same subject
        -0.3595 -0.4476 passage speaks of the past
        -0.1158 0.011 passage speaks of the past, same subject
        -0.4688 -0.5607 passage's length
        0.0642 -0.3329 passage's own words shared
        -0.2346 -0.2546 quantity agrees
        -0.5323 -0.3583 quantity agrees, same subject
        -0.4283 0.0953 quantity differs
        -0.194 0.1287 quantity differs, same subject
        -0.8895 -0.4778 quantity of another kind
        0.0376 -0.0654 same act
        -0.2902 -0.438 shared both ways
        0.3426 0.4523 shared words
        -0.2681 0.225 shared words denied on one side
        0.2819 0.3136 shared words with the title
        0.214 -0.6316 shared words, many
        0.4664 -0.0438 shared words, squared
        0.8032 0.6367 short passage
        0.0653 -0.0163 some neighbouring words shared
        0.2352 0.57 subject shared
        0.077 0.4577 the same words
        -1.0612 -1.4902 title's words in the claim
        0.0439 -0.1855 whole title in the claim
        """
}
