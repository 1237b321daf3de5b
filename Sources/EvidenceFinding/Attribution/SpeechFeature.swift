/// The kinds of features that words are labelled by, with the names they have in the file of weights.
package enum SpeechFeature: Int, CaseIterable, Sendable {
    // The word and those around it.
    case word, previousWord, nextWord, secondPrevious, secondNext
    case thirdPrevious
    case wordAndPrevious, wordAndNext, previousPair, nextPair
    case ending, previousEnding, nextEnding
    case endingPair
    case shapes, shapesWithClass, classes
    // Where it stands.
    case placeInSentence, sentenceForm, sentenceFormAndQuotation
    case firstWord, firstWordAndQuotation
    case quotationState, quotationForm, placeInQuotation
    case quotationAndWord, quotationNeighbours
    // The cues to both sides.
    case cueStrengths, leftCueWord, leftCueDistance, leftCueNext
    case rightCueWord, rightCueDistance, bothCues
    case leftCueAndWord, rightCueAndWord, rightCueSides
    case leftCueSides, finalCue, leftCueNextFar
    case leftCueClass, rightCueClass
    // With the label before.
    case edge, edgeQuotation, edgeClass, edgePreviousClass
    case edgeSentence, edgeCue

    /// Whether it is weighed with the label of the word before.
    package var isEdge: Bool { rawValue >= SpeechFeature.edge.rawValue }

    /// The number of a feature with what it says.
    package func key(_ first: UInt64, _ second: UInt64 = 0) -> UInt64 {
        mixed(mixed(UInt64(rawValue) &+ 0x51ED_270B, first), second)
    }

    /// The name in the file of weights.
    package var name: String { Self.names[rawValue] }

    /// The names, in the order of the cases.
    package static let names = [
        "w",
        "w-1",
        "w+1",
        "w-2",
        "w+2",
        "w-3",
        "w-1,w",
        "w,w+1",
        "w-2,w-1",
        "w+1,w+2",
        "end",
        "end-1",
        "end+1",
        "end-1,end",
        "shapes",
        "shapes,class",
        "classes",
        "place",
        "sentence",
        "sentence,quote",
        "first",
        "first,quote",
        "quote",
        "quote-form",
        "quote-place",
        "quote,w",
        "quote-sides",
        "cues",
        "left",
        "left-far",
        "left-then",
        "right",
        "right-far",
        "left,right",
        "left,w",
        "right,w",
        "right-sides",
        "left-sides",
        "final",
        "left-then-far",
        "left,class",
        "right,class",
        "e",
        "e-quote",
        "e-class",
        "e-class-1",
        "e-sentence",
        "e-cue",
    ]
}
