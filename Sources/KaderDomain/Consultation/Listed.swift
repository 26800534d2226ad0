/// A thing of the tables at which a region is decided about (S34, S35, S41, S54, S55, S59, S61): an
/// organisation, a body, a seat…
///
/// Each of its fields can be written as one text. So a form, a table, a command, a row of the
/// database and a line of history are made from ``fields`` alone, the same way for every kind; what is
/// true of one kind only is in its initialiser.
///
/// Always true: `init(id:_:)` takes ``texts`` and gives the same thing.
public protocol Listed: Hashable, Sendable {
    static var kind: ListedKind { get }

    /// In the order of its table and its form.
    static var fields: [ListedField] { get }

    /// The fields that are left out where a merge or an undo made them contradict the others.
    static var yielding: [String] { get }
    var id: Identifier<Self> { get }
    var texts: ListedTexts { get }

    /// - Throws: ``ConsultationError``.
    init(id: Identifier<Self>, _ texts: ListedTexts) throws(ConsultationError)
}

extension Listed {
    public static var yielding: [String] { [] }
}
