import ClaimLedger
import ClaimModel
import Provenance

// Documents and the passages that are quoted from them.

extension ProvBuilder {
    mutating func describe(_ imported: DocumentImported, _ activity: Number) {
        let document = imported.document
        let entity = thing(.document, document.edition)
        guard generate(entity, activity, Self.attributes(of: document)) else { return use(entity, activity) }
        documents[document.edition] = document
        let work = thing(.work, SHA256Digest.of(Array(document.id.name.utf8)))
        generate(
            work,
            nil,
            [
                .label(document.id.name), .type(.assay("Work")),
                ProvAttribute(.assay("name"), .text(document.id.name)),
            ]
        )
        say(.specialization, entity, work)
        if let file = document.part?.file, collections.contains(file) {
            let collection = thing(.document, file)
            use(collection, activity)
            derive(entity, from: collection, activity)
        }
        if let replaced = document.replaces, documents[replaced] != nil {
            let earlier = thing(.document, replaced)
            use(earlier, activity)
            derive(entity, from: earlier, activity, as: "Revision")
        }
        makers(of: document, entity)
        for (number, requoted) in imported.requoted.enumerated() {
            self.requote(requoted, number: number + 1, in: document, activity)
        }
    }

    /// A file that holds many documents. Those that something rests on are derived from it.
    mutating func describe(_ collection: DocumentCollection, _ activity: Number) {
        let entity = thing(.document, collection.file)
        generate(
            entity,
            activity,
            [
                .label(collection.id.name), .type(.assay("Collection")),
                ProvAttribute(.assay("name"), .text(collection.id.name)),
                ProvAttribute(.assay("sha256"), .text(collection.file.hex)),
                ProvAttribute(.assay("byteCount"), .integer(collection.byteCount)),
                ProvAttribute(.assay("archivePath"), .text(collection.archivePath)),
                ProvAttribute(.assay("documentCount"), .integer(collection.documentCount)),
            ]
        )
        collections.insert(collection.file)
    }

    private static func attributes(of document: Document) -> [ProvAttribute] {
        let metadata = document.metadata
        var attributes: [ProvAttribute] = [
            .label(metadata.title ?? document.id.name, language: metadata.language),
            .type(.assay("Document")),
        ]
        if document.isArticle { attributes.append(.type(.assay("Article"))) }
        attributes += [
            ProvAttribute(.assay("name"), .text(document.id.name)),
            ProvAttribute(.assay("sha256"), .text(document.edition.hex)),
            ProvAttribute(.assay("byteCount"), .integer(document.byteCount)),
            ProvAttribute(.assay("mediaType"), .text(document.mediaType)),
            ProvAttribute(.assay("dialect"), .text(document.dialect)),
            ProvAttribute(.assay("archivePath"), .text(document.archivePath)),
            ProvAttribute(.assay("origin"), .text(document.origin)),
        ]
        if let layer = document.textLayer {
            attributes += [
                ProvAttribute(.assay("textProgram"), .text("\(layer.program) \(layer.version)")),
                ProvAttribute(.assay("textSHA256"), .text(layer.file.hex)),
            ]
        }
        if let url = metadata.url {
            // An address that is not plainly one of the web stays a text.
            let isPlain = WebAddress.linkable(url) != nil && url.utf8.allSatisfy { $0 < 0x80 }
            attributes.append(ProvAttribute(.assay("url"), isPlain ? .address(url) : .text(url)))
        }
        if let date = metadata.published {
            attributes.append(ProvAttribute(.assay("published"), .date(date)))
        }
        if let date = metadata.retrieved {
            attributes.append(ProvAttribute(.assay("retrieved"), .date(date)))
        }
        return attributes
    }

    /// Who made and published it: makers act for the publisher.
    private mutating func makers(of document: Document, _ entity: Number) {
        let publisher = document.metadata.publisher.map { agent(.maker, $0, type: "Organization") }
        if let publisher {
            say(
                .attribution,
                entity,
                publisher,
                attributes: [ProvAttribute(.assay("mode"), .text("publisher"))]
            )
        }
        var seen: Set<Number> = []
        for creator in document.metadata.creators {
            // One name may stand for a person here and for a newsroom there.
            let type = creator.kind == .person ? "Person" : "Organization"
            let maker = agent(.maker, creator.name, type: type)
            guard maker != publisher, seen.insert(maker).inserted else { continue }
            say(
                .attribution,
                entity,
                maker,
                attributes: [ProvAttribute(.assay("mode"), .text("creator"))]
            )
            if let publisher { delegate(maker, for: publisher) }
        }
    }

    /// The words that a record quotes, as a passage of its document.
    mutating func passage(
        _ selector: Selector,
        in edition: Digest,
        of record: RecordID,
        _ activity: Number
    ) -> Number {
        let passage = thing(.passage, record.digest)
        var attributes: [ProvAttribute] = [
            .type(.assay("Passage")),
            // The schema of PROV-XML leaves a value no language, so it stands beside it.
            ProvAttribute(.provValue, .text(selector.quote.exact)),
        ]
        if let language = documents[edition]?.metadata.language.flatMap(LanguageTag.valid) {
            attributes.append(ProvAttribute(.assay("language"), .text(language)))
        }
        if !selector.quote.prefix.isEmpty {
            attributes.append(ProvAttribute(.assay("prefix"), .text(selector.quote.prefix)))
        }
        if !selector.quote.suffix.isEmpty {
            attributes.append(ProvAttribute(.assay("suffix"), .text(selector.quote.suffix)))
        }
        if let range = selector.position?.range {
            attributes.append(ProvAttribute(.assay("start"), .integer(range.start)))
            attributes.append(ProvAttribute(.assay("end"), .integer(range.end)))
        }
        if let xpath = selector.xpath { attributes.append(ProvAttribute(.assay("xpath"), .text(xpath.path))) }
        generate(passage, activity, attributes)
        let source = thing(.document, edition)
        if documents[edition] != nil { use(source, activity) }
        derive(passage, from: source, activity, as: "Quotation")
        passages[record] = passage
        return passage
    }

    /// What became of a quote in a newer edition: where it was found, the same words there are its alternate.
    private mutating func requote(
        _ requoted: Requoted,
        number: Int,
        in document: Document,
        _ activity: Number
    ) {
        guard let earlier = passages[requoted.record] else { return }
        let entity = thing(.requote, document.edition, number: number)
        var attributes: [ProvAttribute] = [
            .type(.assay("Requote")),
            ProvAttribute(.assay("outcome"), .text(requoted.outcome.rawValue)),
        ]
        if let range = requoted.position {
            attributes.append(ProvAttribute(.assay("start"), .integer(range.start)))
            attributes.append(ProvAttribute(.assay("end"), .integer(range.end)))
        }
        if let reads = requoted.reads { attributes.append(ProvAttribute(.provValue, .text(reads))) }
        generate(entity, activity, attributes)
        use(earlier, activity)
        if requoted.position != nil {
            derive(entity, from: thing(.document, document.edition), activity, as: "Quotation")
            say(.alternate, entity, earlier)
        } else {
            derive(entity, from: earlier, activity)
        }
    }
}
