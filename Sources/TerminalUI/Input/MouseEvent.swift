/// Something done with the mouse on a cell.
public struct MouseEvent: Hashable, Sendable {
    public enum Action: Hashable, Sendable {
        case press, release, scrollUp, scrollDown
    }

    public let action: Action
    public let point: Point

    public init(_ action: Action, at point: Point) {
        self.action = action
        self.point = point
    }
}
