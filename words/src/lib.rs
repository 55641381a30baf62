//! Languages: which ones Belfry speaks, and how the words of an area become functions.

mod lang;
pub use lang::Lang;
