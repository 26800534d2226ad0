import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension PlanCommand {
    /// `kader plan balance AM09-2027`, or of all regions: `--year 2027`.
    struct Balance: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "balance",
            abstract: "Actions by role and level, and by transition: done, all.",
            discussion: """
                Actions bear the marks of their goal and theme too. What was dropped or put off does \
                not count.
                """)

        @OptionGroup var options: Options

        @Argument(help: "The plan, such as AM09-2027 or by its id; all of a year if left out.")
        var plan: PlanKey?

        @Option(help: "The year of the plans; this year if left out.")
        var year: Int?

        func validate() throws {
            if plan != nil, year != nil {
                throw ValidationError("--year does not go with a plan.")
            }
        }

        func run(with kader: Dependencies) throws {
            let year = year ?? kader.store.now.day.year
            let ids = try plan.map { [try $0.id(kader)] } ?? kader.store.plans(year: year).map(\.id)
            let balance = PlanBalance(try ids.map { try kader.store.plan($0).tree })
            let roles: [PlanTag?] = PlanTag.all(of: .role) + [nil]
            let levels: [PlanTag?] = PlanTag.all(of: .level) + [nil]
            let rows =
                roles.flatMap { role in levels.map { Row(role, $0, balance) } }
                + PlanTag.all(of: .transition).map { Row($0, balance) }
            try Listing.show(rows, options, cells: \.cells, json: \.json)
        }
    }

    private struct Row {
        let marks: [PlanTag?]
        let count: PlanBalance.Count

        init(_ role: PlanTag?, _ level: PlanTag?, _ balance: PlanBalance) {
            marks = [role, level]
            count = balance.count(role: role, level: level)
        }

        init(_ transition: PlanTag, _ balance: PlanBalance) {
            marks = [transition]
            count = balance.count(transition)
        }

        var cells: [String] {
            [
                marks.map { $0?.description ?? "–" }.joined(separator: " "), String(count.done),
                String(count.all),
            ]
        }

        var json: JSON {
            [
                "marks": .array(marks.compactMap { $0 }) { .text($0.description) },
                "done": .whole(count.done), "all": .whole(count.all),
            ]
        }
    }
}
