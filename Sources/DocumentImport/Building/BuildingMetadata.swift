import ClaimModel

// How elements say what a document is.
extension DocumentBuilder {
    func collectMetadata(_ compiled: CompiledDialect, _ entry: CompiledDialect.Entry, _ tag: borrowing Tag) {
        for index in entry.rules {
            let reference = compiled.metadataRules[index]
            guard reference.hasCondition, let condition = reference.rule.steps.last?.condition else {
                take(reference, compiled, tag)
                continue
            }
            let value = value(of: condition.attribute, in: tag)
            if condition.values.isEmpty ? value != nil : condition.values.contains(value ?? "") {
                take(reference, compiled, tag)
            }
        }
    }

    private func take(
        _ reference: CompiledDialect.RuleReference,
        _ compiled: CompiledDialect,
        _ tag: borrowing Tag
    ) {
        guard isWithin(reference.rule.steps, reference.rule.isAnchored, compiled) else { return }
        let rule = reference.rule
        let extraRank = 100 * Int(frames[frames.count - 1].dialect)
        if let attribute = rule.attribute {
            guard let value = value(of: attribute, in: tag) else { return }
            metadata.take(value, for: rule, personID: personID(rule, compiled), extraRank: extraRank)
        } else {
            let text = MetadataText(reference: reference, extraRank: extraRank, depth: frames.count)
            if case .typed = rule.reading {
                let mode = value(of: "mode", in: tag) ?? ""
                text.isHTML = value(of: "type", in: tag)?.contains("html") == true || mode == "escaped"
                text.isBase64 = mode == "base64"
            }
            metadataTexts.append(text)
        }
    }

    /// Whether the elements around the last one are those that the path names.
    private func isWithin(
        _ steps: [MetadataRule.Step],
        _ isAnchored: Bool,
        _ compiled: CompiledDialect
    ) -> Bool {
        var step = steps.count - 1
        var isDeep = steps[step].isDeep
        var frame = frames.count - 2
        step -= 1
        while step >= 0 {
            guard frame >= 0 else { return false }
            let isAny = steps[step].name == "*"
            let number = frames[frame].dialect == frames[frames.count - 1].dialect
            if number, isAny || compiled.entry(Int(frames[frame].name)).key == steps[step].name,
                meets(steps[step], frame, compiled)
            {
                isDeep = steps[step].isDeep
                step -= 1
            } else if !isDeep {
                return false
            }
            frame -= 1
        }
        return !isAnchored || frame < 0
    }

    /// Whether an element around meets the condition of a step.
    private func meets(_ step: MetadataRule.Step, _ frame: Int, _ compiled: CompiledDialect) -> Bool {
        guard let condition = step.condition else { return true }
        guard frames[frame].hasMarks, let marks = marks.last(where: { $0.frame == frame }) else {
            return false
        }
        return marks.met.contains { number in
            let met = compiled.conditions[number]
            return met.attribute == condition.attribute && met.values == condition.values
        }
    }

    /// The numbers of the conditions that an element meets.
    func conditions(_ numbers: [Int], _ compiled: CompiledDialect, _ tag: borrowing Tag) -> [Int] {
        var met: [Int] = []
        for number in numbers {
            let condition = compiled.conditions[number]
            let value = value(of: condition.attribute, in: tag)
            if condition.values.isEmpty ? value != nil : condition.values.contains(value ?? "") {
                met.append(number)
            }
        }
        return met
    }

    private func personID(_ rule: MetadataRule, _ compiled: CompiledDialect) -> String? {
        guard rule.field == .personName else { return nil }
        return marks.last { $0.id != nil }?.id
    }

    func beginMetadataPart(_ entry: CompiledDialect.Entry) {
        guard let key = entry.key else { return }
        for text in metadataTexts where text.openPart == nil {
            if text.pausedDepth == 0, text.rule.without.contains(key) { text.pausedDepth = frames.count }
            guard let part = text.rule.parts.firstIndex(of: key) else { continue }
            while text.parts.count < text.rule.parts.count { text.parts.append(CollectedText()) }
            text.parts[part].addSpace()
            text.openPart = (part, frames.count)
        }
    }

    /// Parts the words of texts for metadata where an element begins or ends that is no part of a line.
    func partMetadataTexts(_ role: CompiledRole) {
        guard !role.isTransparent, role.code != .metadataOnly else { return }
        for text in metadataTexts { text.text.addSpace() }
    }

    func addMetadataText(_ bytes: UnsafeBufferPointer<UInt8>) {
        for text in metadataTexts where text.text.count < 4_096 && text.pausedDepth == 0 {
            text.text.add(bytes)
            if let part = text.openPart { text.parts[part.index].add(bytes) }
        }
    }

    func endMetadataTexts() {
        for text in metadataTexts {
            if text.openPart?.depth == frames.count { text.openPart = nil }
            if text.pausedDepth == frames.count { text.pausedDepth = 0 }
        }
        while metadataTexts.last?.depth == frames.count, let last = metadataTexts.popLast() {
            let rule = last.rule
            let parts = last.parts.compactMap(\.text)
            let isDate = rule.field == .published || rule.field == .retrieved
            guard let text = parts.isEmpty ? last.text.text : parts.joined(separator: isDate ? "-" : " ")
            else {
                continue
            }
            if rule.field == .codeName {
                figures.codeNamed(text)
            } else {
                let compiled = dialects[Int(frames[frames.count - 1].dialect)]
                metadata.take(
                    last.decoded(text),
                    for: rule,
                    personID: personID(rule, compiled),
                    extraRank: last.extraRank
                )
            }
        }
    }
}
