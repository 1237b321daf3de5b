import Mustache

extension PageTemplate {
    /// The frame that a report has unless the workspace brings its own.
    static let builtIn: PageTemplate = {
        let text = String(decoding: PackageResources.page_mustache, as: UTF8.self)
        var check = TemplateCheck(text, file: "page.mustache")
        // A test holds that the page's own frame passes.
        try? check.run()
        return PageTemplate(checked: text, wrapperNames: check.wrapperNames)
    }()

    /// The frame with the report's values in it and a mark where each part goes; nil when it is not Mustache, which
    /// reading it has ruled out.
    func frame(of report: ProvenanceReport, _ publication: Publication) -> String? {
        Self.register
        guard let template = try? MustacheTemplate(string: "{{% CONTENT_TYPE:\(EscapedText.name) }}" + text)
        else { return nil }
        var marks: [String: MustacheTemplate] = [:]
        for part in PagePart.allCases { marks[part.rawValue] = try? MustacheTemplate(string: part.mark) }
        return template.render(
            TemplateValues(report: report, publication: publication),
            library: MustacheLibrary(templates: marks)
        )
    }

    private static let register: Void = MustacheContentTypes.register(EscapedText(), named: EscapedText.name)
}

/// How values become HTML. The library's own escaping goes by characters, so that a quotation mark with a combining
/// accent behind it gets through and ends an attribute; this one goes by bytes.
private struct EscapedText: MustacheContentType {
    static let name = "ASSAY-HTML"

    func escapeText(_ text: String) -> String {
        var html = HTMLWriter()
        html.unmarked(text)
        return String(decoding: html.bytes, as: UTF8.self)
    }
}
