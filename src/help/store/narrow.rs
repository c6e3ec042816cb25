//! SQL of a list of requests of which only some are looked for. Adds conditions; reads nothing.

use sea_orm::Value;
use sea_orm::sea_query::{Condition, Expr, ExprTrait as _, SelectStatement};

use crate::base::cells::to_column;
use crate::help::board::Filter;
use crate::help::window::Part;

fn r(column: &'static str) -> Expr {
    Expr::col(("r", column))
}

/// Keeps of the requests `r` those that are looked for.
pub(super) fn narrow(query: &mut SelectStatement, filter: &Filter) {
    if let Some(category) = filter.category {
        query.and_where(r("category").eq(category.as_str()));
    }
    if let Some((start, end)) = filter.between {
        query.and_where(r("starts_at").lt(end)).and_where(r("ends_at").gt(start));
    }
    if let Some(part) = filter.part {
        let parts = [part.word(), Part::Any.word()];
        query.cond_where(Condition::any().add(r("part").is_in(parts)).add(r("part").is_null()));
    }
    if let Some(zones) = &filter.zones {
        query.and_where(r("zone").is_in(zones.iter().copied().map(to_column)));
    }
    if let Some(lang) = filter.language {
        // A list of codes, as both engines write it; an empty one asks for no language.
        let codes = || r("languages").cast_as("text");
        let wanted = codes().like(format!("%\"{}\"%", lang.code()));
        query.cond_where(Condition::any().add(codes().eq("[]")).add(wanted));
    }
}

/// Two filters of one shape make the same text: what is looked for, but for the values of [`given`].
pub(super) fn shape(filter: &Filter) -> u64 {
    let part = filter.part.map_or(0, |it| 1 + it as u64);
    let language = filter.language.map_or(0, |it| 1 + it as u64);
    let zones = filter.zones.as_ref().map_or(0, |it| 1 + it.len() as u64);
    let flags = u64::from(filter.category.is_some()) | u64::from(filter.between.is_some()) << 1;
    flags | part << 2 | language << 6 | zones << 12
}

/// What differs between filters of one shape, as [`narrow`] says it.
pub(super) fn given(filter: &Filter) -> impl Iterator<Item = Value> {
    let category = filter.category.map(|it| it.as_str().into());
    let (start, end) = filter.between.unzip();
    let moments = [start, end].into_iter().flatten().map(Value::from);
    let zones = filter.zones.iter().flatten().copied().map(|it| to_column(it).into());
    category.into_iter().chain(moments).chain(zones)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::base::clock::Moment;
    use crate::base::words::Lang;
    use crate::buurt::CategoryId;

    #[test]
    fn filters_that_differ_in_more_than_a_value_have_two_shapes() {
        let parts = std::iter::once(None).chain(Part::ALL.iter().copied().map(Some));
        let day = Some((Moment::UNIX_EPOCH, Moment::UNIX_EPOCH));
        let (mut seen, mut made) = (BTreeSet::new(), 0);
        for part in parts {
            for language in std::iter::once(None).chain(Lang::ALL.map(Some)) {
                for between in [None, day] {
                    for category in [None, CategoryId::read("groceries")] {
                        for zones in [None, Some(Vec::new())] {
                            let filter = Filter { category, between, part, zones, language };
                            seen.insert(shape(&filter));
                            made += 1;
                        }
                    }
                }
            }
        }
        assert_eq!((seen.len(), made), (6 * 7 * 2 * 2 * 2, 6 * 7 * 2 * 2 * 2));
    }
}
