/// The colour of letters and of what is behind them, as numbers of the terminal; -1 for its own.
struct ColourPair: Hashable {
    static let own = ColourPair(letters: -1, ground: -1)

    let letters: Int16
    let ground: Int16
}
