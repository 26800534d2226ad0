import ArgumentParser
import KaderDomain
import KaderStore

struct CoordinatorFacts: ListedFacts {
    static let kind = ListedKind.regionCoordinator

    @Option(help: "The region: code, name or municipality.")
    var region: String?

    @Option(help: "The id of the person who coordinates the region.")
    var coordinator: Contact.ID?

    @OptionGroup var period: PeriodFacts

    var given: [String: String?] {
        period.given(["region": region, "coordinator": coordinator?.description])
    }
}
