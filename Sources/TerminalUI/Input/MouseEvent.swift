/// Something done with the mouse on a cell.
public struct MouseEvent: Hashable, Sendable {
    public enum Action: Hashable, Sendable {
        /// The left button goes down.
        case press

        /// The second of two presses on one place.
        case doublePress

        /// The mouse moves with the left button down.
        case drag
        case release, scrollUp, scrollDown
    }

    public let action: Action
    public let point: Point

    public init(_ action: Action, at point: Point) {
        self.action = action
        self.point = point
    }
}
