import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension QualityTestCommand {
    /// The answers of a command: each question is in one of the lists, or stays as it is.
    struct Answers: ParsableArguments {
        @Option(name: .customLong("yes"), help: "A question with the answer yes.")
        var positive: [QualityCriterion] = []

        @Option(name: .customLong("no"), help: "A question with the answer no.")
        var negative: [QualityCriterion] = []

        @Option(help: "A question to which nobody knows the answer.")
        var unknown: [QualityCriterion] = []

        func over(
            _ present: [QualityCriterion: QualityAnswer] = [:]
        ) -> [QualityCriterion: QualityAnswer] {
            var answers = present
            for criterion in positive { answers[criterion] = .yes }
            for criterion in negative { answers[criterion] = .no }
            for criterion in unknown { answers[criterion] = .unknown }
            return answers
        }
    }

    /// `kader quality-test add NAME --yes cao-wage --no pension`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: "Test a vacancy, a project or an arrangement; prints its id.",
            discussion: "It passes only if every answer is yes.")

        @OptionGroup var options: Options

        @Argument(help: "What it is called.")
        var name: String

        @Option(help: "What is tested.")
        var subject = QualitySubject.vacancy

        @Option(help: "The id of the employer where the work is.")
        var employer: Employer.ID?

        @Option(help: "The id of the action of a plan that it is about.")
        var action: PlanItem.ID?

        @Option(help: "On which day it was tested; today if left out.")
        var day: Day?

        @OptionGroup var answers: Answers

        @Option(help: "The verdict; nobody judged if left out.")
        var verdict: QualityVerdict?

        @Option(help: "Why, or on which conditions.")
        var note = ""

        func run(with kader: Dependencies) throws {
            try kader.require(.employer, employer)
            try kader.require(.planItem, action)
            let id: QualityTest.ID = kader.newId()
            try kader.store.add(
                QualityTest(
                    id: id, subject, called: name, at: employer, of: action,
                    on: day ?? kader.store.now.day, answers: answers.over(), verdict: verdict,
                    note: note))
            try kader.tellSaved(id)
        }
    }

    /// `kader quality-test edit ID --yes pension --verdict passes`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change a test: what is left out stays.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the test.")
        var id: QualityTest.ID

        @Option(help: "What it is called.")
        var name: String?

        @Option(help: "What is tested.")
        var subject: QualitySubject?

        @Option(help: "The id of the employer where the work is, or none.")
        var employer: OrNone<Employer.ID>?

        @Option(help: "On which day it was tested.")
        var day: Day?

        @OptionGroup var answers: Answers

        @Option(help: "The verdict, or none.")
        var verdict: OrNone<QualityVerdict>?

        @Option(help: "Why, or on which conditions.")
        var note: String?

        func run(with kader: Dependencies) throws {
            let old = try kader.store.qualityTest(id).test
            try kader.require(.employer, employer?.value)
            let new = try QualityTest(
                id: id, subject ?? old.subject, called: name ?? old.title,
                at: employer.map(\.value) ?? old.employer, of: old.action, on: day ?? old.day,
                answers: answers.over(old.answers), verdict: verdict.map(\.value) ?? old.verdict,
                note: note ?? old.note)
            try kader.store.edit(new, from: old)
            try kader.tellSaved(id)
        }
    }

    /// `kader quality-test withdraw ID`
    struct Withdraw: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "withdraw", abstract: "Remove a test.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the test.")
        var id: QualityTest.ID

        func run(with kader: Dependencies) throws {
            try kader.store.withdrawQualityTest(id)
            Output.tell(Phrase.saved[kader.language])
        }
    }
}
