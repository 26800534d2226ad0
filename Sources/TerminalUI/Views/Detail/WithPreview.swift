/// A list, and beside or below it what there is to see of the selected row, where there is room:
/// nothing has to be opened to be read.
public struct WithPreview: View {
    public var list: any View
    public var preview: any View

    /// From this width on the preview stands at the right.
    public static let wide = 140

    /// From this height on it stands below.
    public static let tall = 24

    /// From this height on this one stands below: where a list is worth reading when it is short.
    public var tall: Int

    public init(_ list: any View, preview: any View, tall: Int = WithPreview.tall) {
        self.list = list
        self.preview = preview
        self.tall = tall
    }

    /// Whether there is room for a preview.
    public static func fits(_ size: Size, tall: Int = WithPreview.tall) -> Bool {
        size.columns >= wide || size.rows >= tall
    }

    /// What is left for the list: all of it where no preview fits.
    public static func listSize(in size: Size) -> Size {
        let frame = Frame(column: 0, row: 0, columns: size.columns, rows: size.rows)
        let parts = parts(of: frame, tall: tall)
        return Size(columns: parts.list.columns, rows: parts.list.rows)
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        let parts = Self.parts(of: frame, tall: tall)
        list.draw(on: &canvas, in: parts.list)
        guard let below = parts.preview else { return }
        canvas.fill(parts.rule, with: parts.rule.rows == 1 ? "─" : "│", role: .border)
        canvas.quietly { preview.draw(on: &$0, in: below) }
        canvas.markPreview(below)
    }

    /// Below a list stand at least eight lines, the rule among them.
    private static func parts(
        of frame: Frame, tall: Int
    ) -> (list: Frame, rule: Frame, preview: Frame?) {
        let none = Frame(column: frame.column, row: frame.row, columns: 0, rows: 0)
        if frame.columns >= wide {
            let (right, list) = frame.split(right: frame.columns * 2 / 5)
            let (rule, preview) = right.split(left: 1)
            return (list, rule, preview)
        }
        guard frame.rows >= tall else { return (frame, none, nil) }
        let (bottom, list) = frame.split(bottom: max(8, frame.rows / 3))
        let (rule, preview) = bottom.split(top: 1)
        return (list, rule, preview)
    }
}
