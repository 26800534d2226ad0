/// Which part of a long list is shown.
public enum Scroll {
    /// The first row to show, as near to `top` as keeps the selection in view and
    /// leaves no empty rows at the end.
    ///
    /// With no rows in view, or none at all, it is 0.
    public static func top(_ top: Int, keeping selection: Int?, count: Int, rows: Int) -> Int {
        guard rows > 0, count > rows else { return 0 }
        var first = min(max(0, top), count - rows)
        if let selection = selection.map({ min(max(0, $0), count - 1) }) {
            first = min(first, selection)
            first = max(first, selection - rows + 1)
        }
        return first
    }

    /// Draws a bar in the last column of a frame: which part of `count` rows is shown.
    /// Nothing where all of them are.
    static func drawBar(on canvas: inout Canvas, in frame: Frame, top: Int, count: Int) {
        guard count > frame.rows, frame.rows > 0 else { return }
        let bar = frame.split(right: 1).part
        canvas.fill(bar, with: "│", role: .muted)
        let length = max(1, frame.rows * frame.rows / count)
        let start = top * (frame.rows - length) / (count - frame.rows)
        let thumb = bar.split(top: start).rest.split(top: length).part
        canvas.fill(thumb, with: "█", role: .muted)
    }
}
