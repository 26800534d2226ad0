/// What is done in an opened crisis.
public enum CrisisMove: Equatable, Sendable {
    /// The step done, or to do again.
    case finish
    case drop, edit, add, remove

    /// A week later, or a week earlier where it is -1.
    case shift(Int)

    /// The crisis, or to go on with it.
    case close

    /// After it was asked whether steps may stay open.
    case closeLeavingSteps
}
