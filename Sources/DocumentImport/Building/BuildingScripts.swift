// How raised, lowered and struck text is written.
extension DocumentBuilder {
    /// Text that is written in another form once its element has ended.
    struct Script {
        /// The element that ends it.
        let frame: Int
        /// The passage that it is in; none when negative.
        let passage: Int
        /// The byte of the passage at which it begins.
        let start: Int
        let form: RaisedText.Form
    }

    /// Text in the element that begins now, or goes on in one around it, is written in a form.
    func beginScript(_ form: RaisedText.Form, of frame: Int) {
        let last = open.count - 1
        scripts.append(
            Script(frame: frame, passage: last, start: last >= 0 ? open[last].text.count : 0, form: form)
        )
        for text in metadataTexts { text.scriptStart = text.text.count }
    }

    /// All text of the run around is written in a form.
    func writeRun(_ form: RaisedText.Form) {
        var index = frames.count - 1
        while index >= 0, frames[index].role.code != .run { index -= 1 }
        if index >= 0 { beginScript(form, of: index) }
    }

    /// Writes what began with an element that ends.
    func endScripts(of frame: Int) {
        while let script = scripts.last, script.frame >= frame {
            scripts.removeLast()
            if open.indices.contains(script.passage) {
                if script.form == .hidden {
                    open[script.passage].text.cut(from: script.start)
                    struckCount += 1
                } else {
                    open[script.passage].text.rewrite(from: script.start) {
                        RaisedText.text($0, after: $1, script.form)
                    }
                }
            }
            for text in metadataTexts where text.scriptStart >= 0 {
                text.text.rewrite(from: text.scriptStart) { RaisedText.text($0, after: $1, script.form) }
                text.scriptStart = -1
            }
        }
    }

    /// What an operand of a power, an index or a fraction is.
    func operand(in parent: Int, _ role: CompiledRole) -> CompiledRole {
        frames[parent].operandCount += 1
        let number = frames[parent].operandCount
        if role.code == .skipped || role.code == .struck { return role }
        switch (frames[parent].role.code, number) {
        case (.power, 2), (.indexAndPower, 3): beginScript(.power, of: frames.count)
        case (.index, 2), (.indexAndPower, 2): return CompiledRole(.lowered)
        case (.fraction, 1):
            if !open.isEmpty { open[open.count - 1].text.keepFiguresApart() }
            beginScript(.operand, of: frames.count)
        case (.fraction, 2):
            if !open.isEmpty {
                open[open.count - 1].text.add("/")
                open[open.count - 1].text.glue()
            }
            beginScript(.operand, of: frames.count)
        default: break
        }
        return role
    }
}
