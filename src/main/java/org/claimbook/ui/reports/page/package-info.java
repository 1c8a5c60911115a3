/// The text of a report on screen: paragraphs with the words of claims marked in them, in which words can be
/// picked.
///
/// [org.claimbook.ui.reports.page.Paragraph] cuts a text into what is laid out at once,
/// [org.claimbook.ui.reports.page.PageModel] knows which mark is the current one and which words are picked,
/// [org.claimbook.ui.reports.page.PageView] shows as much of it as there is room for.
@NullMarked
package org.claimbook.ui.reports.page;

import org.jspecify.annotations.NullMarked;
