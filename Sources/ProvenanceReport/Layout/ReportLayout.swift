public import ClaimModel
import Provenance

/// What came of laying a report out.
public struct ReportLayout: Hashable, Sendable {
    /// Why it should not be handed out; empty where all is well. Nothing was written where there are any.
    public let findings: [Finding]
    /// What has to be put in the place of its digest of itself; nil for a form without one.
    public let seal: ReportSeal?
}

/// A report in a form, and what is wrong with it.
public struct LaidOutReport: Sendable {
    /// The report's text as UTF-8.
    public let bytes: [UInt8]
    /// Why it should not be handed out; empty where all is well.
    public let findings: [Finding]
}

extension ProvenanceReport {
    /// The report laid out in a format: the same value always gives the same text.
    public func rendered(as format: ReportFormat, _ options: ReportOptions = ReportOptions()) -> String {
        String(decoding: laidOut(as: format, options).bytes, as: UTF8.self)
    }

    /// The report laid out in a format, whole in memory.
    public func laidOut(as format: ReportFormat, _ options: ReportOptions = ReportOptions()) -> LaidOutReport
    {
        var bytes: [UInt8] = []
        let layout = layOut(as: format, options) { bytes.append(contentsOf: $0) }
        if let seal = layout.seal {
            bytes.replaceSubrange(seal.offset..<seal.offset + seal.digits.count, with: seal.digits)
        }
        return LaidOutReport(bytes: bytes, findings: layout.findings)
    }

    /// Lays the report out in a format and hands it over in pieces of some hundred kilobytes, as it comes.
    ///
    /// A form in which there is something to check is checked first: PROV that contradicts itself is not handed out.
    ///
    /// - Parameters:
    ///   - seal: The report's digest of itself, where it was laid out before; else zeros stand in its place.
    ///   - write: Takes the next piece.
    /// - Returns: What is wrong with it, and the digest that has to be put in its place.
    public func layOut(
        as format: ReportFormat,
        _ options: ReportOptions = ReportOptions(),
        sealedWith seal: ReportSeal? = nil,
        to write: (UnsafeRawBufferPointer) -> Void
    ) -> ReportLayout {
        withoutActuallyEscaping(write) { write in
            let output = ReportOutput(digest: format.digestPlace, known: seal, write)
            let findings = self.write(as: format, options, to: output)
            return ReportLayout(findings: findings, seal: output.seal())
        }
    }

    /// Lays the report out to where nothing can be put in its place later, as on standard output: one that carries its
    /// digest of itself is laid out once for the digest, and once more to be written.
    ///
    /// - Returns: Why it should not be handed out, in which case nothing was written; empty where all is well.
    public func stream(
        as format: ReportFormat,
        _ options: ReportOptions = ReportOptions(),
        to write: (UnsafeRawBufferPointer) -> Void
    ) -> [Finding] {
        let seal = format.isSealed ? layOut(as: format, options) { _ in }.seal : nil
        return layOut(as: format, options, sealedWith: seal, to: write).findings
    }

    private func write(
        as format: ReportFormat,
        _ options: ReportOptions,
        to output: ReportOutput
    ) -> [Finding] {
        switch format {
        case .html: HTMLPage.write(self, options, to: output)
        case .markdown: MarkdownPage.write(self, options, to: output)
        case .text: TextPage.write(self, options, to: output)
        case .json: JSONReport.write(self, options, to: output)
        case .csvClaims: ClaimTable.write(self, options, to: output)
        case .csvEvidence: EvidenceTable.write(self, options, to: output)
        case .claimReview: ClaimReview.writeGraph(of: self, options, to: output)
        case .dataFeed: ClaimReview.writeFeed(of: self, options, to: output)
        case .corrections: CorrectionsPage.write(self, options, to: output)
        case .correctionsFeed: CorrectionsFeed.write(self, options, to: output)
        case .annotations: Annotations.write(self, options, to: output)
        case .provN: return checked(ProvN.write, output)
        case .provJSON: return checked(ProvJSON.write, output)
        case .provXML: return checked(ProvXML.write, output)
        case .provO: return checked(ProvO.write, output)
        case .provJSONLD: return checked(ProvJSONLD.write, output)
        }
        return []
    }

    private func checked(_ write: (ProvDocument, ReportOutput) -> Void, _ output: ReportOutput) -> [Finding] {
        let document = provDocument
        let findings = document.violations().map(\.finding)
        if findings.isEmpty { write(document, output) }
        return findings
    }
}
