@org.jspecify.annotations.NullMarked
package sound.note;
