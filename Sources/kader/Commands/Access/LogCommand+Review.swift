import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension LogCommand {
    /// `kader log review`
    struct Review: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "review",
            abstract: "The odd things since the last review, to be looked at every month.",
            discussion: """
                Nights, many people on one day, one's own family name, people of other houses, refusals, \
                wrong PINs. With --sign you say that you looked; the log keeps that.
                """)

        @OptionGroup var options: Options

        @Flag(help: "Sign it off under your name.")
        var sign = false

        func run(with kader: Dependencies) throws {
            let review = try sign ? kader.store.signLog() : kader.store.logReview()
            try Listing.show(
                review.oddities, options,
                cells: { [$0.actor, $0.sentence[kader.language]] }, json: \.json)
            Output.tell(Self.told(review, isSigned: sign)[kader.language])
        }

        private static func told(_ review: LogReview, isSigned: Bool) -> Phrase {
            let since = review.since.map { "\(Amsterdam.local($0).day)" }
            let (count, odd) = (review.lines, review.oddities.count)
            let end =
                isSigned
                ? Phrase(nl: "Afgetekend.", en: "Signed off.")
                : Phrase(
                    nl: "Gezien? `kader log review --sign`.",
                    en: "Seen? `kader log review --sign`.")
            return Phrase(
                nl:
                    "\(count) regels sinds \(since ?? "het begin"), \(odd) om naar te kijken. \(end.nl)",
                en: "\(count) lines since \(since ?? "the beginning"), \(odd) to look at. \(end.en)"
            )
        }
    }
}

extension LogOddity {
    fileprivate var json: JSON {
        ["actor": .text(actor), "oddity": .text(code), "sentence": .text(sentence.en)]
    }
}
