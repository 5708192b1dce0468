@org.jspecify.annotations.NullMarked
package sound.page;
