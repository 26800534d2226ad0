/// Something that can be drawn. Made from state, drawn, thrown away.
public protocol View {
    /// Draws in a frame. Nothing outside the frame changes, whatever its size.
    func draw(on canvas: inout Canvas, in frame: Frame)

    /// The keys of the columns that it shows in a frame of this size; nil for what has none to choose
    /// from.
    func columnsShown(in size: Size) -> Set<String>?
}

extension View {
    public func columnsShown(in size: Size) -> Set<String>? { nil }
}
