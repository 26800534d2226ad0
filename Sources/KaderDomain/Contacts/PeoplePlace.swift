/// Where a page of people ended, so that the next begins there whatever others write meanwhile.
///
/// Only for who asks for the next page: it holds what a list is ordered by, of the last who was
/// looked at.
public struct PeoplePlace: Hashable, Sendable {
    /// When they came into the file, as a rising number; less than any where they are not there.
    public let entry: Int64
    public let name, town, number: String

    public init(entry: Int64, name: String, town: String, number: String) {
        (self.entry, self.name, self.town, self.number) = (entry, name, town, number)
    }
}
