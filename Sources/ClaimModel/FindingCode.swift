/// The codes that findings have: stable, so that scripts can rely on them.
///
/// `FindingCodes.md` lists them for readers; a test holds the list, the code and the tests to one another.
public enum FindingCode: String, CaseIterable, Sendable {
    // MARK: Quotes
    /// A quote stands in the document several times, and nothing says which place is meant.
    case anchorAmbiguous = "anchor.ambiguous"
    /// A record says that other words stand around a quote, or that it stands in another passage, than its document has.
    case anchorContext = "anchor.context"
    /// A quote is found otherwise now than was recorded when the document was imported again.
    case anchorDiffers = "anchor.differs"
    /// A quote is found, though not where or as it was recorded.
    case anchorMoved = "anchor.moved"
    /// A quote is not found in the document that it was taken from.
    case anchorOrphaned = "anchor.orphaned"

    // MARK: Annotations
    /// A review rests on evidence that could not be taken over with it.
    case annotationEvidenceMissing = "annotation.evidence-missing"
    /// A member of a file of annotations is no annotation.
    case annotationMalformed = "annotation.malformed"
    /// An annotation belongs to a claim that was not recorded.
    case annotationNoClaim = "annotation.no-claim"
    /// An annotation is on a document that is not in the archive.
    case annotationNoDocument = "annotation.no-document"
    /// No name is left for the claim that an annotation makes.
    case annotationNoName = "annotation.no-name"
    /// An annotation names no words that can be looked for.
    case annotationNoQuote = "annotation.no-quote"
    /// A JSON file holds neither annotations nor reviewed claims.
    case annotationNone = "annotation.none"
    /// The words of an annotation are not found in its document.
    case annotationNotAnchored = "annotation.not-anchored"
    /// An annotation makes a claim on a document that is not an article.
    case annotationNotArticle = "annotation.not-article"
    /// A file of annotations is not JSON.
    case annotationNotJson = "annotation.not-json"
    /// A review in a file of annotations is somebody else's than whoever imports it, and became a draft.
    case annotationReviewer = "annotation.reviewer"
    /// An annotation has several targets; the first is taken.
    case annotationSeveralTargets = "annotation.several-targets"

    // MARK: Archived files and containers
    /// An archived file is not the one that was imported.
    case archiveChanged = "archive.changed"
    /// A container ends before it should.
    case archiveCutOff = "archive.cut-off"
    /// A container can't be unpacked.
    case archiveDamaged = "archive.damaged"
    /// The directory of a zip file and what stands in the file differ.
    case archiveDirectory = "archive.directory"
    /// A member of a container is left out, and why.
    case archiveMember = "archive.member"
    /// An archived file is missing.
    case archiveMissing = "archive.missing"
    /// A member's name is not UTF-8; it was read in an old code page.
    case archiveNameGuessed = "archive.name-guessed"
    /// Two members' names differ in case or the form of accents only; both are kept.
    case archiveNamesAlike = "archive.names-alike"
    /// A member of a container wants another program to be read, and is left out.
    case archiveNeedsProgram = "archive.needs-program"
    /// A file holds no document.
    case archiveNoDocuments = "archive.no-documents"
    /// A document is not found any more in the file that held it.
    case archivePartMissing = "archive.part-missing"
    /// A container unpacks to more times its size than the limit.
    case archiveRatio = "archive.ratio"
    /// Containers are nested deeper than the limit.
    case archiveTooDeep = "archive.too-deep"
    /// Bytes behind or between a container's members belong to none, and are not read.
    case archiveTrailing = "archive.trailing"
    /// A container unpacks to more bytes than the limit.
    case archiveTooLarge = "archive.too-large"
    /// A container has more members than the limit.
    case archiveTooManyMembers = "archive.too-many-members"
    /// A record says another size of an archived file than it has.
    case archiveSize = "archive.size"
    /// There is no memory to unpack a container.
    case archiveUnreadable = "archive.unreadable"
    /// No ledger records a file of the archive.
    case archiveUnrecorded = "archive.unrecorded"

    // MARK: Captions
    /// A caption has more bytes than are read as one.
    case captionsCueTooLong = "captions.cue-too-long"
    /// Lines of a file of captions belong to no cue, and are not read.
    case captionsLeftOut = "captions.left-out"

    // MARK: Claims
    /// People who did not see each other's records say differently who says a claim.
    case claimAttributionConflict = "claim.attribution-conflict"
    /// People who did not see each other's records revised a claim differently.
    case claimRevisedDifferently = "claim.revised-differently"

    // MARK: Feeds of reviewed claims
    /// A feed of reviewed claims is not strict JSON.
    case claimreviewJson = "claimreview.json"
    /// A review does not say which claim it reviews.
    case claimreviewNoClaim = "claimreview.no-claim"
    /// A feed of reviewed claims has more bytes than are read.
    case claimreviewTooLong = "claimreview.too-long"

    // MARK: Tables
    /// A quotation mark that opens a cell of a table is not closed, or stands where none may.
    case csvQuote = "csv.quote"
    /// A row of a table has more bytes than are read as one.
    case csvRowTooLong = "csv.row-too-long"

    // MARK: Dialects
    /// A description of a dialect has a fault.
    case dialectDescription = "dialect.description"
    /// No dialect is called so.
    case dialectUnknown = "dialect.unknown"

    // MARK: Documents
    /// People who did not see each other's records say different things of a document.
    case documentDescriptionConflict = "document.description-conflict"
    /// A document was imported again and said to be something else; the first stands.
    case documentDescriptionDiffers = "document.description-differs"
    /// The same bytes were imported more than once, under other names or read in other ways; the first stands.
    case documentImportDiffers = "document.import-differs"
    /// A file has no text in it.
    case documentEmpty = "document.empty"
    /// Many passages of a file belong to none of its documents.
    case documentOutside = "document.outside"
    /// A document has more passages than its size lets one expect.
    case documentPassagesTooMany = "document.passages-too-many"
    /// The places of a document's passages take many times its own size.
    case documentPlacesTooLong = "document.places-too-long"

    /// A document was taken down, and is not imported again.
    case documentTakenDown = "document.taken-down"

    // MARK: Evidence
    /// A document says that it bears on a claim that nobody recorded.
    case evidenceNoSuchClaim = "evidence.no-such-claim"
    /// A document was made from this ledger, and is no evidence beside it.
    case evidenceOwnReport = "evidence.own-report"
    /// People who did not see each other's records accepted evidence with different stances.
    case evidenceStanceConflict = "evidence.stance-conflict"
    /// More documents of a file state what they bear on than are heard.
    case evidenceTooMany = "evidence.too-many"

    // MARK: Files
    /// A file changed while it was read.
    case fileChanged = "file.changed"
    /// What was to be read is a link, a folder, a pipe or a device.
    case fileNotRegular = "file.not-regular"
    /// A file has more bytes than the limit.
    case fileTooLarge = "file.too-large"
    /// The system can't read a file; nothing is said of what is in it.
    case fileUnreadable = "file.unreadable"

    // MARK: Web pages
    /// A tag has more attributes than are read.
    case htmlAttributesDropped = "html.attributes-dropped"
    /// A page's linked data is not JSON, and says nothing here.
    case htmlLinkedData = "html.linked-data"
    /// A page has more bytes than the limit.
    case htmlTooLong = "html.too-long"

    // MARK: Imports
    /// A folder holds no file to import.
    case importNoFiles = "import.no-files"
    /// A file holds more articles than can have a ledger each.
    case importTooManyArticles = "import.too-many-articles"

    // MARK: The index
    /// The index has another text of a document than its archived file.
    case indexDiffers = "index.differs"
    /// The index was missing, damaged or incomplete, and was built from the archive.
    case indexRebuilt = "index.rebuilt"
    /// The index is older than the ledger and can't be written.
    case indexStale = "index.stale"

    // MARK: Judges
    /// What a judge answered can't be taken.
    case judgeForm = "judge.form"
    /// A judge quotes words that the passage does not have.
    case judgeQuote = "judge.quote"
    /// A judge left questions without an answer.
    case judgeSilent = "judge.silent"

    // MARK: Ledgers
    /// A record says that it was made later than this machine's clock says it is.
    case ledgerClockAhead = "ledger.clock-ahead"
    /// A record says that it was made before a record that it saw.
    case ledgerClockWentBack = "ledger.clock-went-back"
    /// A record speaks of something that no ledger records before it.
    case ledgerDangling = "ledger.dangling"
    /// A record was changed after it was recorded.
    case ledgerEdited = "ledger.edited"
    /// A line is spaced or escaped otherwise than it was written.
    case ledgerForm = "ledger.form"
    /// A report rests on a record that no ledger holds.
    case ledgerHeadMissing = "ledger.head-missing"
    /// Git left a merge marker in a ledger.
    case ledgerMergeMarker = "ledger.merge-marker"
    /// A record saw another that no ledger holds.
    case ledgerMissing = "ledger.missing"
    /// No article is called like a ledger.
    case ledgerName = "ledger.name"
    /// The name of a file in Claims is not UTF-8.
    case ledgerNameNotText = "ledger.name-not-text"
    /// Two records give one name, without sight of each other.
    case ledgerNameTaken = "ledger.name-taken"
    /// The names of two ledgers differ in case or the form of accents only.
    case ledgerNamesAlike = "ledger.names-alike"
    /// A record is of a newer version of the ledger's form.
    case ledgerNewerVersion = "ledger.newer-version"
    /// What has a ledger's name is a folder, a link, a pipe or a device.
    case ledgerNotAFile = "ledger.not-a-file"
    /// A ledger ends within a line: whoever wrote it was interrupted.
    case ledgerTornLine = "ledger.torn-line"
    /// An unfinished line was set aside.
    case ledgerTornSetAside = "ledger.torn-set-aside"
    /// A record is of a kind that this version does not know.
    case ledgerUnknownKind = "ledger.unknown-kind"
    /// A line of a ledger is not a record.
    case ledgerUnreadable = "ledger.unreadable"

    // MARK: Messages
    /// The two forms of a message have other figures.
    case mailAlternative = "mail.alternative"
    /// Parts of a message are nested deeper than the limit.
    case mailTooDeep = "mail.too-deep"
    /// A message has more bytes than the limit.
    case mailTooLong = "mail.too-long"
    /// A message has more parts than are read.
    case mailTooManyParts = "mail.too-many-parts"

    // MARK: Office documents and books
    /// A document has comments, which are not read.
    case packageComments = "package.comments"
    /// A document is encrypted.
    case packageEncrypted = "package.encrypted"
    /// Sheets, rows, columns or slides are hidden; they are read all the same.
    case packageHiddenSheet = "package.hidden-sheet"
    /// A part of an Office document or a book is missing.
    case packageIncomplete = "package.incomplete"
    /// The parts of a document have more bytes together than the limit.
    case packageTooLong = "package.too-long"
    /// A file is packed like a document and has no part with its text.
    case packageUnknown = "package.unknown"

    // MARK: Printed pages
    /// A PDF file has text that is not drawn, or drawn in white.
    case pdfHiddenText = "pdf.hidden-text"
    /// No page of a PDF file has text.
    case pdfNoText = "pdf.no-text"
    /// Pages of a PDF file have no text.
    case pdfPageWithoutText = "pdf.page-without-text"

    // MARK: Programs of others
    /// A program that a file needs can't be run.
    case programFailed = "program.failed"
    /// A program that a file needs is not installed.
    case programMissing = "program.missing"
    /// The system can't keep a program from what is required.
    case programUnprotected = "program.unprotected"
    /// A program can't read a file.
    case programUnreadable = "program.unreadable"

    // MARK: Provenance
    /// A report's provenance breaks a constraint of W3C PROV.
    case provInvalid = "prov.invalid"

    // MARK: Ratings
    /// The ratings of a house can't be read.
    case ratingsMalformed = "ratings.malformed"

    // MARK: The process that reads files
    /// The process that reads files crashed on a file.
    case readerCrashed = "reader.crashed"
    /// The system failed the process that reads files; nothing is said of the file.
    case readerFailed = "reader.failed"
    /// The process that reads files broke the protocol and was stopped.
    case readerMalformed = "reader.malformed"
    /// The process that reads files could not be started.
    case readerNotStarted = "reader.not-started"
    /// Reading a file took more processor time than the limit.
    case readerOutOfTime = "reader.out-of-time"
    /// The process that reads files sent nothing for too long.
    case readerStuck = "reader.stuck"
    /// The system can't keep the process that reads files from what is required.
    case readerUnprotected = "reader.unprotected"

    // MARK: Reports
    /// A report was changed after it was made: its digest of itself does not hold.
    case reportChanged = "report.changed"
    /// A report says something else than the ledger and the archive give.
    case reportDiffers = "report.differs"
    /// A file can't be checked as a report.
    case reportNoProof = "report.no-proof"
    /// Whether a report says what the ledger and the archive give could not be found out.
    case reportNotVerified = "report.not-verified"
    /// A report looks otherwise, and says the same.
    case reportOtherLook = "report.other-look"
    /// A report names other records than those that its heads stand for.
    case reportOtherRecords = "report.other-records"
    /// A report was made under other rules of the house than those of today.
    case reportOtherRules = "report.other-rules"
    /// A report names another version, and is the same but for that.
    case reportOtherVersion = "report.other-version"
    /// A page runs something that no report runs.
    case reportScript = "report.script"
    /// A page carries more than one proof or set of statements.
    case reportSecondProof = "report.second-proof"
    /// A page's rules of style could hide, replace or move what it says.
    case reportStyle = "report.style"

    // MARK: Rich text
    /// An RTF file has hidden text.
    case rtfHiddenText = "rtf.hidden-text"

    // MARK: Seals
    /// A seal, or a reply to it, is not the file that the report shows.
    case sealChanged = "seal.changed"
    /// A time stamp or signature of sealed heads is not valid.
    case sealInvalid = "seal.invalid"
    /// A seal that the report shows is missing.
    case sealMissing = "seal.missing"

    // MARK: Settings
    /// The workspace's settings can't be used.
    case settingsInvalid = "settings.invalid"

    // MARK: Signatures
    /// A signature under records does not hold.
    case signatureInvalid = "signature.invalid"
    /// Records of a name that must sign carry no signature that holds.
    case signatureMissing = "signature.missing"
    /// A signature under records was made with a key that the name is not bound to.
    case signatureOtherKey = "signature.other-key"
    /// A signature under records could not be checked.
    case signatureUnchecked = "signature.unchecked"

    // MARK: Standings
    /// A claim that stood by its last review alone in version 0.3 is split or contested now.
    case standingContested = "standing.contested"
    /// Reviewers who did not see each other's reviews disagree on a claim, or one disagrees having seen another's.
    case standingSplit = "standing.split"

    // MARK: Styles
    /// A house's rules of style can't be taken into a report.
    case styleRefused = "style.refused"

    // MARK: Templates
    /// A house's template puts a value into an attribute that may not hold one.
    case templateAttribute = "template.attribute"
    /// A house's template has an element that no report may have.
    case templateElement = "template.element"
    /// A house's template has a mark that is not closed.
    case templateMalformed = "template.malformed"
    /// A house's template has markup that can't be followed.
    case templateMarkup = "template.markup"
    /// A house's template has a value in a place where it would not be seen as text.
    case templateMisplaced = "template.misplaced"
    /// A house's template puts a part of the report into a place where it could be hidden.
    case templatePartMisplaced = "template.part-misplaced"
    /// A house's template leaves out a part of the report.
    case templatePartMissing = "template.part-missing"
    /// A house's template has a part of the report twice.
    case templatePartTwice = "template.part-twice"
    /// A house's template has a section that would leave out or repeat parts.
    case templateSection = "template.section"
    /// A house's template has a tag of Mustache that is not read.
    case templateTag = "template.tag"
    /// A house's template names a value that there is not.
    case templateUnknownName = "template.unknown-name"
    /// A house's template names a part that there is not.
    case templateUnknownPart = "template.unknown-part"
    /// A house's template is not UTF-8, or too large.
    case templateUnreadable = "template.unreadable"

    // MARK: Texts
    /// A text has a control character in it.
    case textControl = "text.control"
    /// A file of captions has no text in it.
    case textEmpty = "text.empty"
    /// A text decodes in its declared encoding, and hardly means it.
    case textEncodingDoubtful = "text.encoding-doubtful"
    /// A recorded text has characters that are not seen, or that reorder it.
    case textInvisible = "text.invisible"
    /// A name of who recorded looks like another, or has letters of two alphabets.
    case textLookalike = "text.lookalike"
    /// A file looks like code or data, and not like text that somebody would quote.
    case textNotProse = "text.not-prose"
    /// Bytes or references that stand for no character were replaced by U+FFFD.
    case textReplaced = "text.replaced"
    /// Texts that are struck out, deleted or hidden were left out.
    case textStruck = "text.struck"
    /// A text is longer than a passage may be; what is beyond is left out.
    case textTooLong = "text.too-long"

    // MARK: Verdicts
    /// A verdict holds as of a day before its claim was published.
    case verdictAsOf = "verdict.as-of"
    /// A verdict rests on no accepted evidence of the stance that it wants, and gives no reason.
    case verdictWithoutEvidence = "verdict.without-evidence"

    // MARK: Web archives
    /// The chunks of a response in a web archive are damaged.
    case warcChunks = "warc.chunks"
    /// A web archive can't be read on.
    case warcDamaged = "warc.damaged"
    /// A record's bytes are not those that its digests are of.
    case warcDigest = "warc.digest"
    /// A web archive states digests in forms that are not compared.
    case warcDigestUnread = "warc.digest-unread"
    /// A response is compressed in a way that is not read.
    case warcEncoding = "warc.encoding"
    /// Records of a web archive that may hold words are not read.
    case warcLeftOut = "warc.left-out"
    /// A response does not begin as HTTP does.
    case warcNotHttp = "warc.not-http"
    /// A web archive has a part of a page only.
    case warcPartial = "warc.partial"
    /// A record of a web archive does not say how long it is.
    case warcRecordLength = "warc.record-length"

    // MARK: XML
    /// Entities expand to more text than the limit.
    case xmlAmplification = "xml.amplification"
    /// A DOCTYPE has more attributes with defaults than the limit.
    case xmlAttlist = "xml.attlist"
    /// Values in attributes of elements without text are not read.
    case xmlAttributesUnread = "xml.attributes-unread"
    /// XML does not allow a character that stands in a file.
    case xmlCharacter = "xml.character"
    /// A file is XML, and something in it is not in order.
    case xmlDoubtful = "xml.doubtful"
    /// A file's bytes are not characters of its encoding.
    case xmlEncoding = "xml.encoding"
    /// A file's first bytes and its declaration name different encodings.
    case xmlEncodingConflict = "xml.encoding-conflict"
    /// An encoding is not read.
    case xmlEncodingNotAllowed = "xml.encoding-not-allowed"
    /// An entity's definition is not in the file, and the text that it stands for is lost.
    case xmlEntityUndefined = "xml.entity-undefined"
    /// An entity's text lies in another file, which is not read.
    case xmlExternalEntity = "xml.external-entity"
    /// An xml:id stands twice.
    case xmlIdTwice = "xml.id-twice"
    /// There is no memory to parse a file.
    case xmlMemory = "xml.memory"
    /// The names of the elements around a place take more bytes than the limit.
    case xmlNamesTooLong = "xml.names-too-long"
    /// A name's colons or namespaces are not in order.
    case xmlNamespace = "xml.namespace"
    /// A file is not well-formed XML.
    case xmlNotWellFormed = "xml.not-well-formed"
    /// A file is something else than XML, HTML or plain text.
    case xmlNotXml = "xml.not-xml"
    /// A prefix is not declared, and is taken for a part of the name.
    case xmlPrefixUndeclared = "xml.prefix-undeclared"
    /// A fault of a file was passed over, as --recover says.
    case xmlRecovered = "xml.recovered"
    /// A passage has more bytes than the limit.
    case xmlTextTooLong = "xml.text-too-long"
    /// A tag, a comment or a DOCTYPE takes more bytes than the limit.
    case xmlTokenTooLong = "xml.token-too-long"
    /// Elements are nested deeper than the limit.
    case xmlTooDeep = "xml.too-deep"
    /// A tag has more attributes than the limit.
    case xmlTooManyAttributes = "xml.too-many-attributes"
    /// A DOCTYPE has more declarations than the limit.
    case xmlTooManyDeclarations = "xml.too-many-declarations"
    /// A file uses more different names than the limit.
    case xmlTooManyNames = "xml.too-many-names"
    /// More namespace declarations are in scope than the limit.
    case xmlTooManyNamespaces = "xml.too-many-namespaces"
    /// Something follows the root element.
    case xmlTrailing = "xml.trailing"
    /// A file is XML 1.1.
    case xmlVersion = "xml.version"
    /// An XInclude element is kept as it is; nothing is included.
    case xmlXincludeIgnored = "xml.xinclude-ignored"
}

extension Finding {
    /// The finding's code as one of the known ones; nil for one that this version does not know.
    public var knownCode: FindingCode? { FindingCode(rawValue: code) }
}
