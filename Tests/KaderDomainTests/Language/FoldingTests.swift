import KaderDomain
import KaderTesting
import Testing

@Suite struct FoldingTests {
    @Test(arguments: [
        ("Groningen", "groningen"), ("Fryslân", "fryslan"), ("Zoë", "zoe"), ("ÉÉN", "een"),
        ("Curaçao", "curacao"), ("Åse Bjørn", "ase bjorn"), ("Ærø", "aero"), ("Straße", "strasse"),
        ("STRASSE", "strasse"), ("ĲSSELSTEIN", "ijsselstein"), ("ĳs", "ijs"), ("Łódź", "lodz"),
        ("Đorđe", "dorde"), ("Þór", "thor"), ("İstanbul", "istanbul"), ("ılıman", "iliman"),
        ("œuvre", "oeuvre"), ("Nguyễn", "nguyen"), ("’s-Hertogenbosch", "'s-hertogenbosch"),
        ("a\u{A0}b–c", "a b-c"), ("e\u{301}", "e"), ("ЖУК", "жук"), ("漢字", "漢字"), ("", ""),
    ])
    func leavesPlainLowerCase(_ text: String, _ folded: String) {
        #expect(Folding.fold(text) == folded)
    }

    @Test func foldingTwiceIsFoldingOnce() {
        forAll(Volume.of(5_000)) { seeded in
            let text = seeded.awkwardText(upTo: 20)
            let folded = Folding.fold(text)
            return Array(Folding.fold(folded).utf8) == Array(folded.utf8)
                && Folding.words(Folding.words(text)) == Folding.words(text)
        }
    }

    @Test func everyScalarFoldsForGood() {
        for value in UInt32(0)...0x2FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let folded = Folding.fold(String(scalar))
            guard Folding.fold(folded) == folded else {
                Issue.record("U+\(String(value, radix: 16)) folds to \(folded) and on")
                return
            }
        }
    }

    @Test func composedAndDecomposedAreTheSame() {
        #expect(Folding.fold("Zoe\u{308}") == Folding.fold("Zo\u{EB}"))
    }

    @Test func wordsLeaveOutPunctuation() {
        #expect(Folding.words("'s-Gravenhage") == "s gravenhage")
        #expect(Folding.words("Zaanstreek / Waterland") == Folding.words("Zaanstreek/Waterland"))
        #expect(Folding.words("  ") == "")
    }

    @Test func placesHaveTheirOtherNames() {
        #expect(Folding.aliases(ofPlace: "'s-Hertogenbosch") == ["Den Bosch"])
        #expect(Folding.aliases(ofPlace: "den bosch") == ["'s-Hertogenbosch"])
        #expect(Folding.aliases(ofPlace: "Den Haag").contains("'s-Gravenhage"))
        #expect(Folding.aliases(ofPlace: "Assen").isEmpty)
    }

    @Test func phrasesAnswerInTheirLanguage() {
        let phrase = Phrase(nl: "ja", en: "yes")
        #expect(Language.allCases.map { phrase[$0] } == ["ja", "yes"])
        #expect(Phrase(same: "FNV") == Phrase(nl: "FNV", en: "FNV"))
    }
}
