/// To which side text stands in a space that is wider.
public enum Alignment: Hashable, Sendable {
    case left, centre, right
}
