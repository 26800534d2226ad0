internal import KaderDomain

extension ImportFault {
    /// A file that is not a table at all.
    init(_ fault: CSVFault) {
        switch fault {
        case .unterminatedQuote(let line, let column):
            self.init(
                line, String(column),
                Phrase(
                    nl: "een aanhalingsteken gaat open en niet dicht",
                    en: "a quote is opened and never closed"))
        case .textAfterQuote(let line, let column):
            self.init(
                line, String(column),
                Phrase(
                    nl: "na het sluitende aanhalingsteken staat nog tekst",
                    en: "there is text after the closing quote"))
        case .strayQuote(let line, let column):
            self.init(
                line, String(column),
                Phrase(
                    nl:
                        "een los aanhalingsteken; zet de cel tussen aanhalingstekens en verdubbel het",
                    en: "a loose quote; put the cell in quotes and double it"))
        case .empty:
            self.init(1, "1", Phrase(nl: "het bestand is leeg", en: "the file is empty"))
        case .duplicateHeader(let name, let column):
            self.init(
                1, String(column), value: name,
                Phrase(nl: "deze kolom staat er twee keer", en: "this column is there twice"))
        case .ragged(let line, let expected, let found):
            self.init(
                line, String(min(found, expected) + 1),
                Phrase(
                    nl: "de regel heeft \(found) cellen en de kop \(expected)",
                    en: "the row has \(found) cells and the header \(expected)"))
        }
    }

    init(_ line: Int, _ column: String, value: String = "", _ phrase: Phrase) {
        self.init(line: line, column: column, value: value, .said(phrase))
    }
}
