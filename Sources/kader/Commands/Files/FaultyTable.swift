import KaderApp
import KaderDomain
import KaderExchange

/// A table of which no row was stored.
struct FaultyTable: Error {
    let report: ImportReport

    func lines(in language: Language) -> [String] {
        [Self.refused(report.faults.count)[language]]
            + FaultGroup.groups(of: report.faults).map { $0.line[language] }
    }

    private static func refused(_ count: Int) -> Phrase {
        Phrase(
            nl:
                "Niets ingelezen: er \(count == 1 ? "klopt 1 cel" : "kloppen \(count) cellen") niet. Verbeter het bestand en lees het opnieuw in.",
            en:
                "Nothing imported: \(count == 1 ? "1 cell is" : "\(count) cells are") wrong. Correct the file and import it again."
        )
    }
}

extension ImportFault.Reason {
    var phrase: Phrase {
        switch self {
        case .said(let phrase): phrase
        case .broken(let error): Phrase(error)
        }
    }
}
