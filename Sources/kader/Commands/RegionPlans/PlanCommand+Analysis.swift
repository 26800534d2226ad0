import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension PlanCommand {
    /// `kader plan analysis ...`: four questions and five insights (S36).
    struct Analysis: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "analysis", abstract: "The analysis that a plan rests on.",
            subcommands: [Show.self, Write.self, Remove.self], defaultSubcommand: Show.self)

        /// `kader plan analysis show AM09-2027`
        struct Show: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "show", abstract: "Each question with its answer, source and day.")

            @OptionGroup var options: Options

            @Argument(help: "The plan, such as AM09-2027 or Achterhoek-2027, or by its id.")
            var plan: PlanKey

            func run(with kader: Dependencies) throws {
                let answers = try kader.store.analysis(of: plan.id(kader))
                let rows = AnalysisTopic.allCases.map { topic in
                    Row(topic: topic, answer: answers.first { $0.topic == topic })
                }
                try Listing.show(
                    rows, options, cells: { $0.cells(kader.language) }, json: \.json)
            }
        }

        /// `kader plan analysis write AM09-2027 employment 'De zorg zoekt 400 mensen.'`
        struct Write: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "write", abstract: "Answer a question, or change the answer.")

            @OptionGroup var options: Options

            @Argument(help: "The plan, such as AM09-2027 or Achterhoek-2027, or by its id.")
            var plan: PlanKey

            @Argument(help: "Which question or insight.")
            var topic: AnalysisTopic

            @Argument(help: "The answer.")
            var text: String

            @Option(help: "Where it is from.")
            var source: String?

            @Option(help: "From which day it is; today if left out.")
            var day: Day?

            func run(with kader: Dependencies) throws {
                let plan = try plan.id(kader)
                let old = try kader.store.analysis(of: plan).first { $0.topic == topic }
                let new = try AnalysisAnswer(
                    of: plan, topic, text: text, source: source ?? old?.source ?? "",
                    on: day ?? kader.store.now.day)
                try kader.store.answer(new, from: old)
                try kader.tellSaved(new.id)
            }
        }

        /// `kader plan analysis remove AM09-2027 employment`
        struct Remove: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "remove", abstract: "Remove an answer; undo brings it back.")

            @OptionGroup var options: Options

            @Argument(help: "The plan, such as AM09-2027 or Achterhoek-2027, or by its id.")
            var plan: PlanKey

            @Argument(help: "Which question or insight.")
            var topic: AnalysisTopic

            func run(with kader: Dependencies) throws {
                try kader.store.removeAnswer(to: topic, of: plan.id(kader))
                Output.tell(Phrase.saved[kader.language])
            }
        }

        private struct Row {
            let topic: AnalysisTopic
            let answer: AnalysisAnswer?

            func cells(_ language: Language) -> [String] {
                [
                    topic.rawValue, topic.label[language], answer?.text ?? "",
                    answer?.source ?? "", answer?.day.description ?? "",
                ]
            }

            var json: JSON {
                [
                    "topic": .text(topic.rawValue), "question": .text(topic.label.nl),
                    "text": .text(of: answer?.text), "source": .text(of: answer?.source),
                    "day": .text(of: answer?.day),
                ]
            }
        }
    }
}
