import AssayCommands

@main
struct Assay {
    static func main() { AssayProgram.main() }
}
