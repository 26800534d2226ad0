/// A line of a ``DetailView``, and the row that it is part of, if any.
struct DetailLine {
    let line: Line
    let row: Int?
}
