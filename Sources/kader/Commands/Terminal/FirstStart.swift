import ArgumentParser
import Foundation
import KaderApp
import KaderDomain
import KaderReference
import KaderStore

/// What `kader` asks whoever has no file yet, in lines: to look around, or to begin.
struct FirstStart {
    private let surroundings: Surroundings
    private let reference: Reference
    private var language: Language { surroundings.spoken }

    /// Nil where nobody can answer, or where it is not for them to make a file.
    init?(in surroundings: Surroundings) throws {
        guard Session.current == nil, !surroundings.readOnly, isatty(STDIN_FILENO) == 1,
            isatty(STDERR_FILENO) == 1, surroundings.hasNoFile
        else { return nil }
        self.surroundings = surroundings
        reference = try Reference.embedded()
    }

    /// What to open; nil where they would rather not.
    func ask() throws -> Dependencies? {
        for line in Phrase.welcome(surroundings.path)[language].split(
            separator: "\n", omittingEmptySubsequences: false)
        { Output.tell(String(line)) }
        while let answer = answer(to: .choose) {
            switch answer {
            case "1": return try surroundings.practising(reference)
            case "2":
                guard try begin() else { return nil }
                return try surroundings.dependencies()
            case "3", "q": return nil
            default: continue
            }
        }
        return nil
    }

    /// - Returns: false where they broke it off; nothing was made then.
    private func begin() throws -> Bool {
        guard let region = region() else { return false }
        var house: Vakbondshuis.Key?
        if let near = region.value.flatMap({ reference.house(inRegion: $0.code) }) {
            guard let isHere = yes(to: .isAt(near)) else { return false }
            house = isHere ? near.key : nil
        }
        _ = try Store.create(
            at: surroundings.path, Founding(region: region.value?.code, house: house))
        return true
    }

    /// The region, or none; nil where they broke it off.
    private func region() -> Answer<Region?>? {
        while let typed = answer(to: .whichRegion) {
            if typed.isEmpty { return Answer(value: nil) }
            do {
                return Answer(value: try reference.region(meantBy: typed, telling: language))
            } catch {
                Output.tell(said(by: error))
            }
        }
        return nil
    }

    private struct Answer<Value> {
        let value: Value
    }

    private func said(by error: any Error) -> String {
        let message = (error as? ValidationError)?.message ?? "\(error)"
        return language == .nl ? ParserWords.translated(message) : message
    }

    private func yes(to question: Phrase) -> Bool? {
        while let typed = answer(to: question)?.lowercased() {
            if ["j", "ja", "y", "yes"].contains(typed) { return true }
            if ["n", "nee", "no"].contains(typed) { return false }
        }
        return nil
    }

    /// What is typed; nil at the end of what there is to read.
    private func answer(to question: Phrase) -> String? {
        try? FileHandle.standardError.write(contentsOf: Data((question[language] + " ").utf8))
        return readLine()?.trimmingCharacters(in: .whitespaces)
    }
}

extension Phrase {
    fileprivate static func welcome(_ path: String) -> Phrase {
        Phrase(
            nl: """
                Welkom bij kader. Hier is nog geen bestand.

                  1  rondkijken, met verzonnen mensen en afspraken; er wordt niets bewaard
                  2  beginnen, met een leeg bestand voor je eigen regio:
                     \(path)
                  3  nu niet

                """,
            en: """
                Welcome to kader. There is no file here yet.

                  1  look around, with made-up people and appointments; nothing is kept
                  2  begin, with an empty file for your own region:
                     \(path)
                  3  not now

                """)
    }

    fileprivate static let choose = Phrase(
        nl: "Typ 1, 2 of 3 en dan Enter:", en: "Type 1, 2 or 3, then Enter:")
    fileprivate static let whichRegion = Phrase(
        nl: "Welke regio? Een naam of gemeente; alleen Enter voor geen:",
        en: "Which region? A name or municipality; Enter alone for none:")

    fileprivate static func isAt(_ house: Vakbondshuis) -> Phrase {
        Phrase(
            nl: "Staat deze computer in \(house.name.nl)? (j/n)",
            en: "Is this computer in \(house.name.en)? (y/n)")
    }
}
