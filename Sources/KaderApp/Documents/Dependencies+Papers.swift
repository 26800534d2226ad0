internal import KaderDomain

extension Dependencies {
    /// Lays a file where the person finds it, over an older one of that name.
    ///
    /// - Returns: where it lies, as people write it.
    /// - Throws: ``PaperError``.
    func lay(_ text: String, named name: String) throws(PaperError) -> String {
        guard let papers else { throw .nowhere }
        guard let path = papers.lay(text, named: name) else { throw .unwritable(papers.path) }
        return path
    }
}

/// Why a file was not made.
enum PaperError: Error, Hashable, Sendable {
    /// There is no folder for files, as in the tour.
    case nowhere
    case unwritable(String)
}

extension Phrase {
    init(_ error: PaperError) {
        switch error {
        case .nowhere:
            self.init(
                nl: "Geen bestand gemaakt: hier is geen plek voor bestanden.",
                en: "No file made: there is no place for files here.")
        case .unwritable(let path):
            self.init(
                nl: "Geen bestand gemaakt: in \(path) kan niets staan. Kijk de rechten na.",
                en: "No file made: nothing can be put in \(path). Check the rights.")
        }
    }
}
