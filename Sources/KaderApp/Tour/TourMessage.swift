/// What comes back to the tour from outside.
public indirect enum TourMessage: Sendable {
    /// Nobody offered it here before, and there is nothing yet or nothing real in the file.
    case offer

    /// The fictional data are there, in memory.
    case begin(Dependencies)

    /// For the program that is practised on.
    case practice(AppMessage)

    /// Open the tour.
    case open
}
