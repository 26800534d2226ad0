/// Cards in columns side by side; where that is too narrow, the column of the selected card with
/// the titles of all above it.
///
/// Cards are counted through the columns from the left, from 0: that is how ``selection`` and
/// ``marks`` know them, and a spot bears that number plus one.
public struct Board: View, Hashable, Sendable {
    public var columns: [BoardColumn]
    public var selection: Int?
    public var isActive: Bool
    public var marks: Set<Int>

    /// The last line, such as what stands in no column; blank for none.
    public var note: String
    public var placeholder: String

    public init(
        columns: [BoardColumn], selection: Int? = nil, isActive: Bool = true,
        marks: Set<Int> = [], note: String = "", placeholder: String = ""
    ) {
        self.columns = columns
        self.selection = selection
        self.isActive = isActive
        self.marks = marks
        self.note = note
        self.placeholder = placeholder
    }

    /// The least columns in which cards can be read side by side.
    static let narrowest = 18

    public func draw(on canvas: inout Canvas, in frame: Frame) {
        canvas.clipped(to: frame) { canvas in
            let (foot, body) = frame.split(bottom: note.isEmpty ? 0 : 1)
            Line(note, .muted).draw(on: &canvas, in: foot)
            let isEmpty = columns.allSatisfy(\.cards.isEmpty)
            if frame.columns < Self.narrowest * columns.count {
                drawOne(on: &canvas, in: body)
            } else {
                drawAll(on: &canvas, in: body)
            }
            guard isEmpty else { return }
            TextView(placeholder, .muted).draw(on: &canvas, in: body.split(top: 2).rest)
        }
    }

    /// The number of the first card of a column.
    func first(of column: Int) -> Int { columns.prefix(column).reduce(0) { $0 + $1.cards.count } }

    /// The column in which the selected card is; the first where none is selected.
    var present: Int {
        columns.indices.last { first(of: $0) <= selection ?? 0 && !columns[$0].cards.isEmpty } ?? 0
    }

    private func drawAll(on canvas: inout Canvas, in body: Frame) {
        let width = body.columns / max(1, columns.count)
        for (number, column) in columns.enumerated() {
            let isLast = number == columns.count - 1
            let part = body.split(left: number * width).rest
            let frame = isLast ? part : part.split(left: width - 1).part
            let (head, cards) = frame.split(top: 1)
            let role: Role = number == present && selection != nil ? .title : .heading
            Line(column.title, role).draw(on: &canvas, in: head)
            drawCards(of: number, on: &canvas, in: cards.split(top: 1).rest)
            canvas.fill(cards.split(top: 1).part, with: "─", role: .border)
        }
    }

    /// `te doen 5  [bezig 2]  klaar 3`, and below it the cards of that one.
    private func drawOne(on canvas: inout Canvas, in body: Frame) {
        let (head, cards) = body.split(top: 1)
        let titles = columns.enumerated().map { number, column in
            let isPresent = number == present
            return Span(
                isPresent ? "[\(column.title)] " : " \(column.title)  ",
                isPresent ? .title : .muted)
        }
        Line(titles).draw(on: &canvas, in: head)
        drawCards(of: present, on: &canvas, in: cards)
    }
}
