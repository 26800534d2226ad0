import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// How a list is filtered, in the language of the panes, and one of one's own views.
struct ViewOptions: ParsableArguments {
    @Option(
        help: "Only what matches: text, '!not', 'column:term'; such as 'chair:anna !official:-'.")
    var filter: String?

    @Option(help: "One of your views of this list: its filter, order and region. See: kader view.")
    var view: String?

    /// The view that is meant, with the filter that is given besides; one that asks nothing where
    /// none is.
    ///
    /// - Throws: `ValidationError` where there is no view of that name.
    func view(of list: ListName, _ kader: Dependencies) throws -> SavedView {
        var found = SavedView(list: list, name: "")
        if let view { found = try kader.view(view, of: list) }
        found.filter = [found.filter, filter ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        return found
    }
}

extension Dependencies {
    /// - Throws: `ValidationError` where this person has no view of that name.
    func view(_ name: String, of list: ListName) throws -> SavedView {
        let views = try store.views(of: list)
        guard let view = views.first(where: { Folding.fold($0.name) == Folding.fold(name) }) else {
            throw ValidationError(
                "There is no view '\(name)' of \(list.rawValue). See: kader view.")
        }
        return view
    }
}

extension ListFilter {
    /// - Throws: `ValidationError` where a column is not there.
    func checked(_ language: Language) throws -> ListFilter {
        if let fault = faultInFull {
            throw ValidationError("--filter is wrong: \(fault[language]).")
        }
        return self
    }
}
