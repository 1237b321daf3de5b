/// The full-text index of a workspace's passages. It can be deleted at any time and is built again.
public enum PassageIndex {}
