/// Something in the access log that nobody can have done with kader.
public enum LogFault: Hashable, Sendable {
    /// A line that says something else than was written.
    case changed(number: Int)

    /// So many lines are gone before this one.
    case missing(before: Int, count: Int)

    /// A line that was put in between.
    case inserted(number: Int)

    /// The end is gone: this is the last, and it should be that.
    case cut(last: Int, expected: Int)

    /// What was noted of the log at that time is not what stands there now.
    case otherHead(number: Int, notedAt: Instant)

    public var sentence: Phrase {
        switch self {
        case .changed(let number):
            Phrase(
                nl: "Regel \(number) is veranderd.", en: "Line \(number) was changed.")
        case .missing(let number, let count):
            Phrase(
                nl:
                    "Vóór regel \(number) \(count == 1 ? "ontbreekt 1 regel" : "ontbreken \(count) regels").",
                en:
                    "\(count) \(count == 1 ? "line is" : "lines are") missing before line \(number)."
            )
        case .inserted(let number):
            Phrase(
                nl: "Regel \(number) is er later tussen gezet.",
                en: "Line \(number) was put in later.")
        case .cut(let last, let expected):
            Phrase(
                nl: "Het einde is weg: de laatste regel is \(last), dat was \(expected).",
                en: "The end is gone: the last line is \(last), it was \(expected).")
        case .otherHead(let number, let at):
            Phrase(
                nl: "Regel \(number) is niet die van \(Amsterdam.local(at)).",
                en: "Line \(number) is not that of \(Amsterdam.local(at)).")
        }
    }

    /// For programs: `changed`, `missing`, `inserted`, `cut`, `otherHead`.
    public var code: String {
        switch self {
        case .changed: "changed"
        case .missing: "missing"
        case .inserted: "inserted"
        case .cut: "cut"
        case .otherHead: "otherHead"
        }
    }
}
