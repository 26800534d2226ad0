/// A view in a border with a title in it.
///
/// The border is double where the keyboard is, single elsewhere, so it is seen without colour.
public struct Boxed: View {
    public var title: String
    public var view: any View
    public var isActive: Bool

    /// What stands at the right of the title, such as a count; left out where it does not fit.
    public var trailing: String

    /// What stands at the right of the lower border.
    public var footer: String

    public init(
        _ title: String, isActive: Bool = true, trailing: String = "", footer: String = "",
        view: any View
    ) {
        self.title = title
        self.isActive = isActive
        self.trailing = trailing
        self.footer = footer
        self.view = view
    }

    /// Where the view is drawn, in a frame for the whole.
    public static func inside(_ frame: Frame) -> Frame { frame.inset(by: 1) }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        let role: Role = isActive ? .borderActive : .border
        canvas.clipped(to: frame) { canvas in
            canvas.fill(frame)
            canvas.box(frame, style: isActive ? .double : .single, role: role)
            let used = label(title, role: isActive ? .title : role, on: &canvas, in: frame)
            let (top, bottom) = (frame.split(top: 1).part, frame.split(bottom: 1).part)
            right(trailing, role: role, on: &canvas, in: top.split(left: used + 1).rest)
            if frame.rows >= 2 { right(footer, role: role, on: &canvas, in: bottom) }
        }
        view.draw(on: &canvas, in: Self.inside(frame))
    }

    /// Writes the title in the upper border.
    /// - Returns: the columns up to its end.
    private func label(
        _ text: String, role: Role, on canvas: inout Canvas, in frame: Frame
    ) -> Int {
        guard !text.isEmpty, frame.columns >= 6 else { return 2 }
        let shown = " \(TextWidth.truncate(text, to: frame.columns - 6)) "
        let point = Point(column: frame.column + 2, row: frame.row)
        return 2 + canvas.write(shown, at: point, role: role)
    }

    private func right(_ text: String, role: Role, on canvas: inout Canvas, in frame: Frame) {
        let width = TextWidth.columns(of: text) + 2
        guard !text.isEmpty, width + 2 <= frame.columns else { return }
        let point = Point(column: frame.endColumn - 2 - width, row: frame.row)
        canvas.write(" \(text) ", at: point, role: role)
    }
}
