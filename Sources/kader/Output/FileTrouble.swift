import Foundation
import KaderDomain

/// A file other than the database that cannot be read or written.
enum FileTrouble: Error, Hashable {
    case missing(String)
    case exists(String)
    /// The file must be new, and --force does not change that.
    case taken(String)
    case unreadable(String)
    case unwritable(String)
    case outputClosed

    var phrase: Phrase {
        switch self {
        case .missing(let path):
            Phrase(
                nl: "Niet gelezen: er is geen bestand \(path). Kijk de naam na.",
                en: "Not read: there is no file \(path). Check its name.")
        case .exists(let path):
            Phrase(
                nl: "Niet geschreven: \(path) is er al. Kies een andere naam, of --force.",
                en: "Not written: \(path) is there already. Choose another name, or --force.")
        case .taken(let path):
            Phrase(
                nl: "Niet geschreven: \(path) is er al. Kies een andere naam.",
                en: "Not written: \(path) is there already. Choose another name.")
        case .unreadable(let path):
            Phrase(
                nl:
                    "Niet gelezen: je mag niet bij \(path), of het is geen bestand. Kijk de rechten na.",
                en:
                    "Not read: you have no access to \(path), or it is not a file. Check the rights."
            )
        case .unwritable(let path):
            Phrase(
                nl:
                    "Niet geschreven: \(path) kan daar niet staan, of de schijf is vol. Kies een andere plek.",
                en:
                    "Not written: \(path) cannot be there, or the disk is full. Choose another place."
            )
        case .outputClosed:
            Phrase(
                nl:
                    "De uitvoer is niet heel geschreven: de schijf is vol of de pijp is dicht. Doe het opnieuw.",
                en:
                    "The output was not written in full: the disk is full or the pipe closed. Do it again."
            )
        }
    }
}
