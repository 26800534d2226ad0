/// Something that can be drawn. Made from state, drawn, thrown away.
public protocol View {
    /// Draws in a frame. Nothing outside the frame changes, whatever its size.
    func draw(on canvas: inout Canvas, in frame: Frame)
}
