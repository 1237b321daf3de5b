/// The weights of ``CheckWorthiness``.
enum CheckWorthinessWeights {
    static let text = """
        bias 0
        """
}
