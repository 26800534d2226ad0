/// A list, and beside or below it what there is to see of the selected row, where there is room:
/// nothing has to be opened to be read.
public struct WithPreview: View {
    public var list: any View
    public var preview: any View

    /// From this width on this preview stands at the right.
    public var wide: Int

    /// From this height on this one stands below: less where a list is worth reading when it is short.
    public var tall: Int

    /// The usual width from which a preview stands at the right.
    public static let wide = 140

    /// The usual height from which it stands below.
    public static let tall = 24

    public init(
        _ list: any View, preview: any View, wide: Int = Self.wide, tall: Int = Self.tall
    ) {
        self.list = list
        self.preview = preview
        self.wide = wide
        self.tall = tall
    }

    /// Whether there is room for a preview.
    public static func fits(
        _ size: Size, wide: Int = Self.wide, tall: Int = Self.tall
    ) -> Bool {
        size.columns >= wide || size.rows >= tall
    }

    /// What is left for the list: all of it where no preview fits.
    public static func listSize(
        in size: Size, wide: Int = Self.wide, tall: Int = Self.tall
    ) -> Size {
        let frame = Frame(column: 0, row: 0, columns: size.columns, rows: size.rows)
        let parts = parts(of: frame, wide, tall)
        return Size(columns: parts.list.columns, rows: parts.list.rows)
    }

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        let parts = Self.parts(of: frame, wide, tall)
        list.draw(on: &canvas, in: parts.list)
        guard let below = parts.preview else { return }
        canvas.fill(parts.rule, with: parts.rule.rows == 1 ? "─" : "│", role: .border)
        canvas.quietly { preview.draw(on: &$0, in: below) }
        canvas.markPreview(below)
    }

    /// Those of the list.
    public func columnsShown(in size: Size) -> Set<String>? {
        list.columnsShown(in: Self.listSize(in: size, wide: wide, tall: tall))
    }

    /// At the right the preview gets two fifths, in little room half; below at least eight lines,
    /// the rule among them.
    private static func parts(
        of frame: Frame, _ wide: Int, _ tall: Int
    ) -> (list: Frame, rule: Frame, preview: Frame?) {
        let none = Frame(column: frame.column, row: frame.row, columns: 0, rows: 0)
        if frame.columns >= wide {
            let (half, fifths) = (frame.columns / 2, frame.columns * 2 / 5)
            let (right, list) = frame.split(right: frame.columns < Self.wide ? half : fifths)
            let (rule, preview) = right.split(left: 1)
            return (list, rule, preview)
        }
        guard frame.rows >= tall else { return (frame, none, nil) }
        let (bottom, list) = frame.split(bottom: max(8, frame.rows / 3))
        let (rule, preview) = bottom.split(top: 1)
        return (list, rule, preview)
    }
}
